import type { Complete } from '@agora/subgraph-kit/graphql/resolvers';
import type { VoucherScopeResolvers } from '../generated/schema.ts';
import { mayManage } from '../use-cases/access.ts';
import type { VoucherScopeModel } from './models.ts';

export const VoucherScope: Complete<VoucherScopeResolvers, VoucherScopeModel> = {
  shopIds: ({ scope }) => scope.shopIds,
  productIds: ({ scope }) => scope.productIds,
  categories: ({ scope }) => scope.categories,
  customerIds: (voucher, _args, { viewer }) => (mayManage(viewer, voucher) ? voucher.scope.customerIds : null),
};
