import type { Complete } from '@agora/subgraph-kit/graphql/resolvers';
import type { CappedCartLineResolvers } from '../generated/schema.ts';
import type { CappedCartLineModel } from './models.ts';

export const CappedCartLine: Complete<CappedCartLineResolvers, CappedCartLineModel> = {
  variant: ({ variantId }) => ({ id: variantId }),
};
