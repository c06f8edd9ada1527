import type { Delivery } from '@agora/subgraph-kit/events/publish';
import { closeBook } from '../domain/address-book.ts';
import type { OwnerId } from '../domain/address.ts';
import type { Dependencies } from './dependencies.ts';

/** Somebody is gone: so is where they lived, and a request of theirs that comes late writes nothing. */
export const eraseAddresses = (
  { store }: Pick<Dependencies, 'store'>,
  ownerId: OwnerId,
  delivery: Delivery,
): Promise<void> =>
  store.transaction(async (transaction) => {
    if (!(await transaction.isFirst(delivery))) return;
    await transaction.save(closeBook(await transaction.lockBook(ownerId)));
  });
