import type { Complete } from '@agora/subgraph-kit/graphql/resolvers';
import type { VoucherRedemptionResolvers } from '../generated/schema.ts';
import { isVoucherAdmin } from '../use-cases/access.ts';
import type { VoucherRedemptionModel } from './models.ts';

export const VoucherRedemption: Complete<VoucherRedemptionResolvers, VoucherRedemptionModel> = {
  order: ({ orderId }) => ({ id: orderId }),
  customerId: ({ customerId }, _args, { viewer }) => (isVoucherAdmin(viewer) ? customerId : null),
};
