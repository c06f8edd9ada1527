import type { Complete } from '@agora/subgraph-kit/graphql/resolvers';
import { isId } from '@agora/subgraph-kit/ids';
import type { Context } from '../context.ts';
import type { ProductMediaResolvers, ProductResolvers, ProductStatus } from '../generated/schema.ts';
import { toVariantModels, type ProductMediaModel, type ProductModel } from './models.ts';

const STATUSES: Record<ProductModel['status'], ProductStatus> = {
  draft: 'DRAFT',
  active: 'ACTIVE',
  archived: 'ARCHIVED',
};

export const Product: Complete<ProductResolvers, ProductModel> = {
  __resolveReference: ({ id }, { loaders }) => (isId('prd', id) ? loaders.product.load(id) : null),
  shop: ({ shopId }) => ({ id: shopId }),
  category: ({ categoryId }, _args, { loaders }) =>
    categoryId === undefined ? null : loaders.category.load(categoryId),
  status: ({ status }) => STATUSES[status],
  isPurchasable: (product, _args, context) => isPurchasable(product, context),
  variants: (product, { includeArchived }) =>
    toVariantModels(product).filter(({ isArchived }) => includeArchived || !isArchived),
  media: (product) => product.media.map((media) => ({ ...media, product })),
};

export const ProductMedia: Complete<ProductMediaResolvers, ProductMediaModel> = {
  url: ({ id, product }, _args, { dependencies: { pictures } }) => pictures.urlOf(product.id, id),
};

export async function isPurchasable(
  { status, shopId }: ProductModel,
  { loaders }: Pick<Context, 'loaders'>,
): Promise<boolean> {
  return status === 'active' && (await loaders.shopStatus.load(shopId)) === 'active';
}
