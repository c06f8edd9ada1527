import type { Viewer } from '@agora/subgraph-kit/identity/viewer';
import { changeVoucher, type ChangeDecision, type Terms, type VoucherId } from '../domain/voucher.ts';
import { manageable } from './access.ts';
import { auditPower } from './audit.ts';
import type { Dependencies } from './dependencies.ts';

export interface UpdateVoucher {
  readonly voucherId: VoucherId;
  readonly expectedVersion: number;
  /** What is absent stays. */
  readonly change: Partial<Terms>;
}

/** @throws NOT_FOUND, BAD_USER_INPUT */
export function updateVoucher(
  { store }: Pick<Dependencies, 'store'>,
  viewer: Viewer,
  { voucherId, ...command }: UpdateVoucher,
): Promise<ChangeDecision> {
  return store.transaction(async (transaction) => {
    const decision = changeVoucher(manageable(viewer, await transaction.lockVoucher(voucherId)), command);
    if (decision.kind !== 'changed') return decision;
    await transaction.saveVoucher(decision.voucher);
    await auditPower(transaction, viewer, 'updateVoucher', decision.voucher);
    return decision;
  });
}
