import type { Viewer } from '@agora/subgraph-kit/identity/viewer';
import type { Voucher } from '../domain/voucher.ts';
import type { VoucherTransaction } from '../ports/voucher-store.ts';
import { isVendorOf } from './access.ts';

/** Leaves a trace of what somebody did by the power of an administrator. Vendors look after their own. */
export async function auditPower(
  transaction: Pick<VoucherTransaction, 'audit'>,
  viewer: Viewer,
  action: 'createVoucher' | 'updateVoucher' | 'deactivateVoucher',
  { id, code, shopId, version }: Voucher,
): Promise<void> {
  if (isVendorOf(viewer, shopId)) return;
  await transaction.audit(viewer, {
    action,
    subject: id,
    details: { code, version, ...(shopId !== null && { shopId }) },
  });
}
