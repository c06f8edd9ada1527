import { unauthenticated } from '@agora/subgraph-kit/errors';
import type { Clock } from '@agora/subgraph-kit/clock';
import type { CustomerId } from '../domain/cart.ts';
import type { CartBackup } from '../ports/cart-backup.ts';
import type { CartStore } from '../ports/cart-store.ts';
import type { RedisCarts } from './redis-carts.ts';

export interface BackedUpCartStore extends CartStore {
  /** Copies every cart that has changed. Several replicas may do so at once: of each cart the newest copy stays. */
  backUp(): Promise<void>;
  /** Lets go of the copies of guests' carts that are kept no longer. */
  forgetGuests(): Promise<void>;
}

const CARTS_PER_BATCH = 100;

/**
 * Carts live in Redis; one that Redis has lost is put back from its copy when it is asked for.
 * @param guestKeptSeconds how long the copy of a guest's cart is kept after its last change.
 */
export function createBackedUpCartStore(
  carts: RedisCarts,
  backup: CartBackup,
  { clock, guestKeptSeconds }: { readonly clock: Clock; readonly guestKeptSeconds: number },
): BackedUpCartStore {
  const copy = async (customerIds: readonly CustomerId[]): Promise<void> => {
    const current = await Promise.all(customerIds.map((id) => carts.find(id)));
    const found = current.filter((cart) => cart !== undefined);
    await backup.save(found);
    await carts.markBackedUp(found);
  };

  return {
    async find(customerId) {
      const cart = await carts.find(customerId);
      if (cart !== undefined) return cart;
      const lost = await backup.find(customerId);
      if (lost === undefined) return undefined;
      await carts.restore(lost);
      return carts.find(customerId);
    },
    isAnswered: (request) => carts.isAnswered(request),
    async save(changes, more) {
      const outcome = await carts.save(changes, more);
      if (outcome === 'gone') throw unauthenticated();
      if (outcome !== 'tooFarAhead') return outcome;
      await copy(changes.map(({ cart }) => cart.customerId));
      return 'conflict';
    },
    async erase(customerId) {
      // The copy first: a cart that is gone from Redis alone would come back from it.
      await backup.erase(customerId, clock.now());
      await carts.erase(customerId);
    },
    async forgetGuests() {
      const unchangedSince = new Date(clock.now().getTime() - guestKeptSeconds * 1_000);
      let forgotten: number;
      do {
        forgotten = await backup.forget(unchangedSince, CARTS_PER_BATCH);
      } while (forgotten === CARTS_PER_BATCH);
    },
    async backUp() {
      const waiting = await carts.listNotBackedUp();
      for (let start = 0; start < waiting.length; start += CARTS_PER_BATCH) {
        await copy(waiting.slice(start, start + CARTS_PER_BATCH));
      }
    },
  };
}
