import { notFound } from '@agora/subgraph-kit/errors';
import { hasScope, isMemberOf, type Viewer } from '@agora/subgraph-kit/identity/viewer';
import type { ShopId, Voucher } from '../domain/voucher.ts';

export const isVoucherAdmin = (viewer: Viewer): boolean => hasScope(viewer, 'vouchers:admin');

/** Members of the shop who may write vouchers. */
export const isVendorOf = (viewer: Viewer, shopId: ShopId | null): boolean =>
  shopId !== null && hasScope(viewer, 'vouchers:write') && isMemberOf(viewer, shopId);

/** Vendors of the shop, and whoever looks after all vouchers. The marketplace's own are for the latter alone. */
export const mayManage = (viewer: Viewer, { shopId }: Pick<Voucher, 'shopId'>): boolean =>
  isVoucherAdmin(viewer) || isVendorOf(viewer, shopId);

/** @throws NOT_FOUND when there is no such voucher, or it is another's: the caller cannot tell which. */
export function manageable(viewer: Viewer, voucher: Voucher | undefined): Voucher {
  if (voucher === undefined || !mayManage(viewer, voucher)) throw notFound('The voucher');
  return voucher;
}
