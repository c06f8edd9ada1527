import { parsePage, toConnection } from '@agora/subgraph-kit/graphql/pagination';
import type { Complete } from '@agora/subgraph-kit/graphql/resolvers';
import { isId } from '@agora/subgraph-kit/ids';
import type { Value } from '../domain/voucher.ts';
import type { VoucherKind, VoucherResolvers } from '../generated/schema.ts';
import { mayManage } from '../use-cases/access.ts';
import type { VoucherModel } from './models.ts';

export const Voucher: Complete<VoucherResolvers, VoucherModel> = {
  __resolveReference: ({ id }, { loaders }) => (isId('vch', id) ? loaders.voucher.load(id) : null),
  kind: ({ value }) => KINDS[value.kind],
  basisPoints: ({ value }) => (value.kind === 'percent' ? value.basisPoints : null),
  amounts: ({ value }) => (value.kind === 'fixed' ? value.amounts : []),
  maximumDiscount: ({ value }) => (value.kind === 'percent' ? value.maximumDiscount : null),
  shop: ({ shopId }) => shopId && { id: shopId },
  scope: (voucher) => voucher,
  // Customers see the vouchers of their carts, and nothing of how these fare.
  usageLimit: (voucher, _args, { viewer }) => (mayManage(viewer, voucher) ? voucher.usageLimit : null),
  timesUsed: (voucher, _args, { viewer }) => (mayManage(viewer, voucher) ? voucher.timesUsed : null),
  redemptions: async (voucher, args, { viewer, loaders }) => {
    if (!mayManage(viewer, voucher)) return null;
    const page = parsePage(args);
    const redemptions = (await loaders.redemptions(page).load(voucher.id)) ?? [];
    return { ...toConnection(redemptions, page, ({ id }) => [id]), voucherId: voucher.id };
  },
};

const KINDS: Readonly<Record<Value['kind'], VoucherKind>> = {
  percent: 'PERCENT',
  fixed: 'FIXED',
  freeShipping: 'FREE_SHIPPING',
};
