import type { Complete } from '@agora/subgraph-kit/graphql/resolvers';
import type { VoucherRedemptionConnectionResolvers } from '../generated/schema.ts';
import type { VoucherRedemptionConnectionModel } from './models.ts';

export const VoucherRedemptionConnection: Complete<
  VoucherRedemptionConnectionResolvers,
  VoucherRedemptionConnectionModel
> = {
  totalCount: ({ voucherId }, _args, { loaders }) => loaders.countOfRedemptions.load(voucherId),
};
