import { notFound } from '@agora/subgraph-kit/errors';
import type { IdempotentRequest } from '@agora/subgraph-kit/idempotency';
import { subjectOf, type Viewer } from '@agora/subgraph-kit/identity/viewer';
import { addAddress, type AddDecision } from '../domain/address-book.ts';
import type { AddressId, AddressUse } from '../domain/address.ts';
import type { Dependencies } from './dependencies.ts';
import { readAddress, type AddressInput, type ReadAddressResult } from './read-address.ts';

export interface CreateAddress {
  readonly address: AddressInput;
  readonly defaultFor: readonly AddressUse[];
  readonly idempotencyKey: IdempotentRequest['key'];
}

type Answer =
  { readonly kind: 'created'; readonly addressId: AddressId } | Extract<AddDecision, { kind: 'tooManyAddresses' }>;

export type CreateAddressResult =
  (Answer & { readonly replayed: boolean }) | Exclude<ReadAddressResult, { kind: 'usable' }>;

/** @throws BAD_USER_INPUT, IDEMPOTENCY_KEY_REUSED, IDEMPOTENCY_IN_PROGRESS, NOT_FOUND for somebody who is gone */
export async function createAddress(
  { store, countries, clock, newId }: Dependencies,
  viewer: Viewer,
  { idempotencyKey: key, ...command }: CreateAddress,
): Promise<CreateAddressResult> {
  const ownerId = subjectOf(viewer);
  const read = readAddress(countries, command.address);
  if (read.kind !== 'usable') return read;
  const { details } = read;
  const { defaultFor } = command;
  return store.transaction(async (transaction) => {
    const { answer, replayed } = await transaction.once<Answer>(
      { principal: ownerId, operation: 'createAddress', key, parameters: command },
      async () => {
        const book = await transaction.lockBook(ownerId);
        const decision = addAddress(book, { id: newId('adr'), details, defaultFor, createdAt: clock.now() });
        if (decision.kind === 'closed') throw notFound('The account');
        if (decision.kind === 'tooManyAddresses') return decision;
        await transaction.save(decision.book);
        return { kind: 'created', addressId: decision.address.id };
      },
    );
    return { ...answer, replayed };
  });
}
