import { badUserInput } from '@agora/subgraph-kit/errors';
import { parsePage, toConnection } from '@agora/subgraph-kit/graphql/pagination';
import { parseId } from '@agora/subgraph-kit/ids';
import { hasScope, type Viewer } from '@agora/subgraph-kit/identity/viewer';
import type { ProductOrder, ProductWhere, QueryResolvers } from '../generated/schema.ts';
import type { ProductFilter, ProductSort } from '../ports/catalogue-reads.ts';
import { toVariantModels } from './models.ts';
import { loadVariant } from './product-variant.ts';

const MAX_KEYS = 500;
const MAX_SEARCH_LENGTH = 200;

export const Query: QueryResolvers = {
  product: (_parent, { id }, { loaders }) => loaders.product.load(parseId('prd', id)),
  productBySlug: (_parent, { slug }, { loaders }) => loaders.productBySlug.load(slug),
  products: async (_parent, { where, orderBy, ...page }, { viewer, reads }) => {
    const filter = toFilter(where ?? {}, viewer);
    const sort = toSort(orderBy, filter);
    const wanted = parsePage(page);
    const rows = await reads.list(filter, sort, wanted);
    return { ...toConnection(rows, wanted, ({ sortKey, id }) => [sortKey, id]), filter };
  },
  productVariants: (_parent, { ids }, context) => {
    checkNumberOfKeys(ids);
    return Promise.all(ids.map((id) => loadVariant(parseId('var', id), context)));
  },
  productVariantsBySku: async (_parent, { skus, shopId }, { reads }) => {
    checkNumberOfKeys(skus);
    const products = await reads.productsBySku(skus, shopId ? parseId('shp', shopId) : undefined);
    const wanted = new Set(skus);
    return products.flatMap(toVariantModels).filter(({ sku }) => wanted.has(sku));
  },
  categories: (_parent, _args, { reads }) => reads.allCategories(),
};

function checkNumberOfKeys(keys: readonly string[]): void {
  if (keys.length > MAX_KEYS) throw badUserInput(`At most ${MAX_KEYS} can be asked for at once.`);
}

function toFilter(where: ProductWhere, viewer: Viewer): ProductFilter {
  const { search, shopId, categoryId, minPrice, maxPrice } = where;
  if (search && search.length > MAX_SEARCH_LENGTH) {
    throw badUserInput(`A search text has at most ${MAX_SEARCH_LENGTH} characters.`);
  }
  if (minPrice && maxPrice && minPrice.currency !== maxPrice.currency) {
    throw badUserInput('minPrice and maxPrice must be in one currency.');
  }
  const status = where.status === 'ARCHIVED' ? 'archived' : 'active';
  return {
    status,
    ...(search && { search }),
    ...(shopId && { shopId: parseId('shp', shopId) }),
    ...(categoryId && { categoryId: parseId('cat', categoryId) }),
    ...(minPrice && { minPrice }),
    ...(maxPrice && { maxPrice }),
    ...(status !== 'active' && !hasScope(viewer, 'products:admin') && { amongShops: viewer.shopIds }),
  };
}

function toSort(order: ProductOrder | null | undefined, { search }: ProductFilter): ProductSort {
  if (!order) return { by: search === undefined ? 'createdAt' : 'relevance', isDescending: true };
  const isDescending = order.direction === 'DESC';
  switch (order.field) {
    case 'RELEVANCE':
      return { by: 'relevance', isDescending: true };
    case 'PRICE':
      return { by: 'price', isDescending };
    case 'TITLE':
      return { by: 'title', isDescending };
    case 'CREATED_AT':
      return { by: 'createdAt', isDescending };
  }
}
