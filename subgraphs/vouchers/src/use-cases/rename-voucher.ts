import type { Viewer } from '@agora/subgraph-kit/identity/viewer';
import { renameVoucher as decide, type VoucherId } from '../domain/voucher.ts';
import { owned } from './access.ts';
import type { Dependencies } from './dependencies.ts';

export interface RenameVoucher {
  readonly voucherId: VoucherId;
  readonly expectedVersion: number;
  readonly title: string;
}

/** @throws NOT_FOUND */
export async function renameVoucher(
  dependencies: Dependencies,
  viewer: Viewer,
  command: RenameVoucher,
): Promise<ReturnType<typeof decide>> {
  const { store } = dependencies;
  const decision = decide(owned(viewer, await store.find(command.voucherId)), command);
  if (decision.kind !== 'renamed' || (await store.save(decision.voucher)) === 'saved') return decision;
  // Another change came in between, so this finds the version that it has left.
  return renameVoucher(dependencies, viewer, command);
}
