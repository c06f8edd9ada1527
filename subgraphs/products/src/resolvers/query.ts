import { badUserInput } from '@agora/subgraph-kit/errors';
import { parseId } from '@agora/subgraph-kit/ids';
import { parseCategoryPath, SEPARATOR } from '../domain/category.ts';
import type { QueryResolvers } from '../generated/schema.ts';
import { maySeeImport, ownShops } from '../use-cases/access.ts';
import { toVariantModels } from './models.ts';
import { listProducts } from './product-list.ts';
import { loadVariant } from './product-variant.ts';

const MAX_KEYS = 500;

export const Query: QueryResolvers = {
  product: (_parent, { id }, { loaders }) => loaders.product.load(parseId('prd', id)),
  productBySlug: (_parent, { slug }, { loaders }) => loaders.productBySlug.load(slug),
  products: (_parent, args, context) => listProducts(args, context),
  productVariants: (_parent, { ids }, context) => {
    checkNumberOfKeys(ids);
    return Promise.all(ids.map((id) => loadVariant(parseId('var', id), context)));
  },
  productVariantsBySku: async (_parent, { skus, shopId }, { viewer, reads }) => {
    checkNumberOfKeys(skus);
    const products = await reads.productsBySku(skus, shopId ? parseId('shp', shopId) : undefined, ownShops(viewer));
    const wanted = new Set(skus);
    return products.flatMap(toVariantModels).filter(({ sku }) => wanted.has(sku));
  },
  import: async (_parent, { id }, { viewer, dependencies: { imports } }) => {
    const session = await imports.find(parseId('imp', id));
    return session !== undefined && maySeeImport(viewer, session) ? session : null;
  },
  categories: (_parent, _args, { reads }) => reads.allCategories(),
  categoryByPath: (_parent, { path }, { loaders }) =>
    loaders.categoryByPath.load(parseCategoryPath(path).join(SEPARATOR)),
};

function checkNumberOfKeys(keys: readonly string[]): void {
  if (keys.length > MAX_KEYS) throw badUserInput(`At most ${MAX_KEYS} can be asked for at once.`);
}
