import type { Viewer } from '@agora/subgraph-kit/identity/viewer';
import { deleteAddress as decide, type AddressId } from '../domain/address.ts';
import { owned } from './access.ts';
import type { Dependencies } from './dependencies.ts';

export interface DeleteAddress {
  readonly addressId: AddressId;
  readonly expectedVersion: number;
}

/** @throws NOT_FOUND */
export async function deleteAddress(
  dependencies: Dependencies,
  viewer: Viewer,
  command: DeleteAddress,
): Promise<ReturnType<typeof decide>> {
  const { store } = dependencies;
  const decision = decide(owned(viewer, await store.find(command.addressId)), command);
  if (decision.kind !== 'deleted' || (await store.remove(decision.address)) === 'removed') return decision;
  // Another change came in between, so this finds the version that it has left.
  return deleteAddress(dependencies, viewer, command);
}
