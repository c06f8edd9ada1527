import { badUserInput } from '@agora/subgraph-kit/errors';
import { parsePage, toConnection, type PageArguments } from '@agora/subgraph-kit/graphql/pagination';
import { parseId } from '@agora/subgraph-kit/ids';
import type { Viewer } from '@agora/subgraph-kit/identity/viewer';
import type { Context } from '../context.ts';
import type { CategoryId } from '../domain/category.ts';
import type { Product, ShopId } from '../domain/product.ts';
import type { ProductOrder, ProductStatus, ProductWhere } from '../generated/schema.ts';
import type { ProductFilter, ProductSort } from '../ports/product-search.ts';
import { ownShops } from '../use-cases/access.ts';
import type { ProductConnectionModel } from './models.ts';

const MAX_SEARCH_LENGTH = 200;
const MAX_SHOPS = 100;

interface ListArguments extends PageArguments {
  readonly where?: ProductWhere | null | undefined;
  readonly orderBy?: ProductOrder | null | undefined;
}

export async function listProducts(
  { where, orderBy, ...page }: ListArguments,
  { viewer, search }: Pick<Context, 'viewer' | 'search'>,
): Promise<ProductConnectionModel> {
  const filter = toFilter(where ?? {}, viewer);
  const wanted = parsePage(page);
  const rows = await search.list(filter, toSort(orderBy, filter), wanted);
  return { ...toConnection(rows, wanted, ({ sortKey, id }) => [sortKey, id]), filter };
}

/** Products of one shop or category: those of all that a request asks for alike are one statement. */
export async function listProductsOf(
  scope: { readonly of: 'shop'; readonly id: ShopId } | { readonly of: 'category'; readonly id: CategoryId },
  { where, orderBy, ...page }: ListArguments,
  { viewer, loaders }: Pick<Context, 'viewer' | 'loaders'>,
): Promise<ProductConnectionModel> {
  const own = scope.of === 'shop' ? { shopId: null, shopIds: null } : { categoryId: null };
  const common = toFilter({ ...where, ...own }, viewer);
  const wanted = parsePage(page);
  const rows =
    (await loaders
      .productsOf({ of: scope.of, filter: common, sort: toSort(orderBy, common), page: wanted })
      .load(scope.id)) ?? [];
  const filter = scope.of === 'shop' ? { ...common, shopIds: [scope.id] } : { ...common, categoryId: scope.id };
  return { ...toConnection(rows, wanted, ({ sortKey, id }) => [sortKey, id]), filter };
}

function toFilter(where: ProductWhere, viewer: Viewer): ProductFilter {
  const { search, categoryId, inStock, minRating } = where;
  if (search && search.length > MAX_SEARCH_LENGTH) {
    throw badUserInput(`A search text has at most ${MAX_SEARCH_LENGTH} characters.`);
  }
  if (typeof minRating === 'number' && (minRating < 1 || minRating > 5)) throw badUserInput('minRating is 1 to 5.');
  const currency = currencyOf(where);
  const shopIds = shopsOf(where);
  const price = priceOf(where);
  return {
    status: STATUSES[where.status ?? 'ACTIVE'],
    own: ownShops(viewer),
    ...(search && { search }),
    ...(categoryId && { categoryId: parseId('cat', categoryId) }),
    ...(currency !== undefined && { currency }),
    ...(shopIds !== undefined && { shopIds }),
    ...(price !== undefined && { price }),
    ...(typeof inStock === 'boolean' && { isInStock: inStock }),
    ...(typeof minRating === 'number' && { minRating }),
  };
}

const STATUSES: Record<ProductStatus, Product['status']> = { DRAFT: 'draft', ACTIVE: 'active', ARCHIVED: 'archived' };

/** The one currency that the filter speaks of. */
function currencyOf({ currency, minPrice, maxPrice }: ProductWhere): string | undefined {
  const [first, ...others] = new Set([currency, minPrice?.currency, maxPrice?.currency].filter((each) => !!each));
  if (others.length > 0) throw badUserInput('currency, minPrice and maxPrice must be in one currency.');
  return first ?? undefined;
}

function shopsOf({ shopId, shopIds }: ProductWhere): readonly ShopId[] | undefined {
  if (shopIds && shopIds.length > MAX_SHOPS) throw badUserInput(`At most ${MAX_SHOPS} shops can be asked for at once.`);
  const several = shopIds?.map((id) => parseId('shp', id));
  if (!shopId) return several;
  const one = parseId('shp', shopId);
  return several === undefined || several.includes(one) ? [one] : [];
}

function priceOf({ minPrice, maxPrice }: ProductWhere): ProductFilter['price'] {
  if (!minPrice && !maxPrice) return undefined;
  return { ...(minPrice && { min: minPrice.minorUnits }), ...(maxPrice && { max: maxPrice.minorUnits }) };
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
