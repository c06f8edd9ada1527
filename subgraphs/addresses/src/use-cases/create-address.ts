import { subjectOf, type Viewer } from '@agora/subgraph-kit/identity/viewer';
import { newAddress, type AddressId, type UnusableTitle } from '../domain/address.ts';
import type { Dependencies } from './dependencies.ts';

export interface CreateAddress {
  readonly title: string;
  readonly idempotencyKey?: string;
}

export type CreateAddressResult =
  { readonly kind: 'created'; readonly addressId: AddressId; readonly replayed: boolean } | UnusableTitle;

/** @throws BAD_USER_INPUT, IDEMPOTENCY_KEY_REUSED, IDEMPOTENCY_IN_PROGRESS */
export async function createAddress(
  { store, clock, newId }: Dependencies,
  viewer: Viewer,
  { idempotencyKey: key, ...command }: CreateAddress,
): Promise<CreateAddressResult> {
  const ownerId = subjectOf(viewer);
  const decision = newAddress({ ...command, id: newId('adr'), ownerId, createdAt: clock.now() });
  if (decision.kind === 'unusableTitle') return decision;
  const request = { principal: ownerId, operation: 'createAddress', key, parameters: command };
  const { answer: addressId, replayed } = await store.add(decision.address, request);
  return { kind: 'created', addressId, replayed };
}
