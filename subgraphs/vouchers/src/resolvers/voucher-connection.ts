import type { Complete } from '@agora/subgraph-kit/graphql/resolvers';
import { COUNT_LIMIT } from '../context.ts';
import type { VoucherConnectionResolvers } from '../generated/schema.ts';
import type { VoucherConnectionModel } from './models.ts';

export const VoucherConnection: Complete<VoucherConnectionResolvers, VoucherConnectionModel> = {
  totalCount: ({ of }, _args, { reads, loaders }) =>
    typeof of === 'string' ? loaders.countOfShop.load(of) : reads.count(of, COUNT_LIMIT),
};
