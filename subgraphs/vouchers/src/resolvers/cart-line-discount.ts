import type { Complete } from '@agora/subgraph-kit/graphql/resolvers';
import type { CartLineDiscountResolvers } from '../generated/schema.ts';
import type { CartLineDiscountModel } from './models.ts';

export const CartLineDiscount: Complete<CartLineDiscountResolvers, CartLineDiscountModel> = {
  variant: ({ variantId }) => ({ id: variantId }),
};
