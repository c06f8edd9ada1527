import type { Complete } from '@agora/subgraph-kit/graphql/resolvers';
import { isId, type Id } from '@agora/subgraph-kit/ids';
import type { Context } from '../context.ts';
import { priceIn } from '../domain/prices.ts';
import type { ProductVariantResolvers } from '../generated/schema.ts';
import { mayEdit } from '../use-cases/access.ts';
import type { ProductVariantModel } from './models.ts';
import { isPurchasable } from './product.ts';

export const ProductVariant: Complete<ProductVariantResolvers, ProductVariantModel> = {
  __resolveReference: ({ id }, context) => (isId('var', id) ? loadVariant(id, context) : null),
  title: ({ title, product }) => (title === undefined ? product.title : `${product.title} - ${title}`),
  price: ({ prices }) => prices[0],
  priceIn: ({ prices }, { currency }) => priceIn(prices, currency),
  priceHistory: async ({ id, product }, { currency }, { viewer, loaders }) =>
    mayEdit(viewer, product.shopId) ? ((await loaders.priceHistory(currency ?? undefined).load(id)) ?? []) : [],
  isPurchasable: ({ product, isArchived }, _args, context) => !isArchived && isPurchasable(product, context),
};

export async function loadVariant(
  id: Id<'var'>,
  { loaders }: Pick<Context, 'loaders'>,
): Promise<ProductVariantModel | null> {
  const product = await loaders.productOfVariant.load(id);
  const variant = product?.variants.find((each) => each.id === id);
  return product === undefined || variant === undefined ? null : { ...variant, product };
}
