import type { Viewer } from '@agora/subgraph-kit/identity/viewer';
import { deactivateVoucher as decide, type VoucherId } from '../domain/voucher.ts';
import { manageable } from './access.ts';
import { auditPower } from './audit.ts';
import type { Dependencies } from './dependencies.ts';

export interface DeactivateVoucher {
  readonly voucherId: VoucherId;
  readonly expectedVersion: number;
}

/** @throws NOT_FOUND */
export function deactivateVoucher(
  { store }: Pick<Dependencies, 'store'>,
  viewer: Viewer,
  { voucherId, expectedVersion }: DeactivateVoucher,
): Promise<ReturnType<typeof decide>> {
  return store.transaction(async (transaction) => {
    const voucher = manageable(viewer, await transaction.lockVoucher(voucherId));
    const decision = decide(voucher, expectedVersion);
    if (decision.kind !== 'changed' || decision.voucher === voucher) return decision;
    await transaction.saveVoucher(decision.voucher);
    await auditPower(transaction, viewer, 'deactivateVoucher', decision.voucher);
    return decision;
  });
}
