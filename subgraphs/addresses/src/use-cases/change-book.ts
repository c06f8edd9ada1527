import { notFound } from '@agora/subgraph-kit/errors';
import { subjectOf, type Viewer } from '@agora/subgraph-kit/identity/viewer';
import type { AddressBook, Changed, Conflict, NoSuchAddress } from '../domain/address-book.ts';
import type { Dependencies } from './dependencies.ts';

/**
 * Decides on the viewer's own addresses, and on nobody else's, under their lock.
 * @throws NOT_FOUND when there is no such address, or it is another's: the caller cannot tell which.
 */
export function changeBook<Kind extends string>(
  { store }: Dependencies,
  viewer: Viewer,
  decide: (book: AddressBook) => Changed<Kind> | Conflict | NoSuchAddress,
): Promise<Changed<Kind> | Conflict> {
  const ownerId = subjectOf(viewer);
  return store.transaction(async (transaction) => {
    const decision = decide(await transaction.lockBook(ownerId));
    if (isAbsent(decision)) throw notFound('The address');
    if ('book' in decision) await transaction.save(decision.book);
    return decision;
  });
}

const isAbsent = (decision: { readonly kind: string }): decision is NoSuchAddress => decision.kind === 'noSuchAddress';
