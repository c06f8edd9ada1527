import type { Viewer } from '@agora/subgraph-kit/identity/viewer';
import { deleteVoucher as decide, type VoucherId } from '../domain/voucher.ts';
import { owned } from './access.ts';
import type { Dependencies } from './dependencies.ts';

export interface DeleteVoucher {
  readonly voucherId: VoucherId;
  readonly expectedVersion: number;
}

/** @throws NOT_FOUND */
export async function deleteVoucher(
  dependencies: Dependencies,
  viewer: Viewer,
  command: DeleteVoucher,
): Promise<ReturnType<typeof decide>> {
  const { store } = dependencies;
  const decision = decide(owned(viewer, await store.find(command.voucherId)), command);
  if (decision.kind !== 'deleted' || (await store.remove(decision.voucher)) === 'removed') return decision;
  // Another change came in between, so this finds the version that it has left.
  return deleteVoucher(dependencies, viewer, command);
}
