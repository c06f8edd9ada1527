import type { Viewer } from '@agora/subgraph-kit/identity/viewer';
import { renameAddress as decide, type AddressId } from '../domain/address.ts';
import { owned } from './access.ts';
import type { Dependencies } from './dependencies.ts';

export interface RenameAddress {
  readonly addressId: AddressId;
  readonly expectedVersion: number;
  readonly title: string;
}

/** @throws NOT_FOUND */
export async function renameAddress(
  dependencies: Dependencies,
  viewer: Viewer,
  command: RenameAddress,
): Promise<ReturnType<typeof decide>> {
  const { store } = dependencies;
  const decision = decide(owned(viewer, await store.find(command.addressId)), command);
  if (decision.kind !== 'renamed' || (await store.save(decision.address)) === 'saved') return decision;
  // Another change came in between, so this finds the version that it has left.
  return renameAddress(dependencies, viewer, command);
}
