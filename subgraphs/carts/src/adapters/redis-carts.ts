import { unavailable } from '@agora/subgraph-kit/errors';
import { checkKey, fingerprintOf, keyReused, type IdempotentRequest } from '@agora/subgraph-kit/idempotency';
import type { Redis } from '@agora/subgraph-kit/redis/redis';
import { randomUUID } from 'node:crypto';
import { isGuest, type Cart, type CustomerId } from '../domain/cart.ts';
import type { CartChange, CartMerge, SaveMore } from '../ports/cart-store.ts';
import { ERASE, MARK_BACKED_UP, RESTORE, SAVE } from './redis-cart-scripts.ts';

/** Carts in Redis: a hash for each customer, and a set of the customers whose cart has no up-to-date copy. */
export interface RedisCarts {
  find(customerId: CustomerId): Promise<Cart | undefined>;
  isAnswered(request: IdempotentRequest): Promise<boolean>;
  /**
   * As `CartStore.save`. `tooFarAhead`: the copy must follow before the cart may change again; `gone`: the customer is.
   */
  save(changes: readonly CartChange[], more?: SaveMore): Promise<'saved' | 'conflict' | 'tooFarAhead' | 'gone'>;
  listUntoldMerges(): Promise<readonly CartMerge[]>;
  markMergesTold(merges: readonly CartMerge[]): Promise<void>;
  /** Puts a cart back from its copy unless there is one by now. */
  restore(copy: Cart): Promise<void>;
  listNotBackedUp(): Promise<readonly CustomerId[]>;
  markBackedUp(carts: readonly Cart[]): Promise<void>;
  erase(customerId: CustomerId): Promise<void>;
}

/**
 * How many changes a cart may be ahead of its copy. A cart that is restored goes on beyond that many, so that no
 * version is given out twice, whatever was lost.
 */
export const MAX_AHEAD_OF_BACKUP = 1_000;

const NOT_BACKED_UP = 'not-backed-up';
const UNTOLD_MERGES = 'untold-merges';
// Longer than any access token is good.
const GONE_SECONDS = 60 * 60;
const ANSWERS_KEPT_SECONDS = 24 * 60 * 60;

const cartKey = (customerId: CustomerId): string => `cart:${customerId}`;
const goneKey = (customerId: CustomerId): string => `gone:${customerId}`;

/** @param guestKeptSeconds how long a guest's cart is kept after its last change; customers' carts are kept for ever. */
export function createRedisCarts(redis: Redis, guestKeptSeconds: number): RedisCarts {
  // 0: without end.
  const keptSeconds = (customerId: CustomerId): number => (isGuest(customerId) ? guestKeptSeconds : 0);

  return {
    async find(customerId) {
      const [version, document] = await reached(redis.hmget(cartKey(customerId), 'version', 'document'));
      return version && document ? toCart(customerId, Number(version), document) : undefined;
    },
    async isAnswered(request) {
      const answer = toAnswer(request);
      if (answer === undefined) return false;
      const known = await reached(redis.get(answer.key));
      if (known !== null && known !== answer.fingerprint) throw keyReused();
      return known !== null;
    },
    async save(changes, { request, merge } = {}) {
      const answer = request && toAnswer(request);
      const keys = [
        ...[NOT_BACKED_UP, answer?.key ?? '', UNTOLD_MERGES],
        ...changes.flatMap(({ cart: { customerId } }) => [cartKey(customerId), goneKey(customerId)]),
      ];
      const outcome = await reached(
        redis.eval(
          SAVE,
          keys.length,
          ...keys,
          randomUUID(),
          MAX_AHEAD_OF_BACKUP,
          answer?.fingerprint ?? '',
          ANSWERS_KEPT_SECONDS,
          merge === undefined ? '' : JSON.stringify(merge),
          ...changes.flatMap(({ cart, replaced }) => [
            cart.customerId,
            replaced,
            cart.version,
            toDocument(cart),
            keptSeconds(cart.customerId),
          ]),
        ),
      );
      return outcome as 'saved' | 'conflict' | 'tooFarAhead' | 'gone';
    },
    async restore(copy) {
      const { customerId, version } = copy;
      const keys = [cartKey(customerId), NOT_BACKED_UP, goneKey(customerId)];
      await reached(
        redis.eval(
          RESTORE,
          keys.length,
          ...keys,
          customerId,
          version + MAX_AHEAD_OF_BACKUP,
          toDocument(copy),
          version,
          keptSeconds(customerId),
        ),
      );
    },
    listNotBackedUp: async () => (await reached(redis.smembers(NOT_BACKED_UP))) as CustomerId[],
    async markBackedUp(carts) {
      await Promise.all(
        carts.map(({ customerId, version }) =>
          reached(redis.eval(MARK_BACKED_UP, 2, cartKey(customerId), NOT_BACKED_UP, customerId, version)),
        ),
      );
    },
    async erase(customerId) {
      const keys = [cartKey(customerId), NOT_BACKED_UP, goneKey(customerId)];
      await reached(redis.eval(ERASE, keys.length, ...keys, customerId, GONE_SECONDS));
    },
    listUntoldMerges: async () =>
      (await reached(redis.smembers(UNTOLD_MERGES))).map((merge) => JSON.parse(merge) as CartMerge),
    async markMergesTold(merges) {
      await reached(redis.srem(UNTOLD_MERGES, ...merges.map((merge) => JSON.stringify(merge))));
    },
  };
}

function toAnswer({ principal, operation, key, parameters }: IdempotentRequest) {
  if (key === null || key === undefined) return undefined;
  checkKey(key);
  return { key: `answer:${JSON.stringify([principal, operation, key])}`, fingerprint: fingerprintOf(parameters) };
}

type CartDocument = Omit<Cart, 'customerId' | 'version' | 'updatedAt'> & { readonly updatedAt: string };

const toDocument = ({ id, currency, lines, settledOrders, mergeSecret, takenOver, updatedAt }: Cart): string =>
  JSON.stringify({
    id,
    currency,
    lines,
    settledOrders,
    mergeSecret,
    takenOver,
    updatedAt: updatedAt.toISOString(),
  } satisfies CartDocument);

function toCart(customerId: CustomerId, version: number, document: string): Cart {
  const { updatedAt, ...state } = JSON.parse(document) as CartDocument;
  // Carts that were written before there were guests took nothing over.
  return {
    ...state,
    takenOver: (state as Partial<CartDocument>).takenOver ?? [],
    customerId,
    version,
    updatedAt: new Date(updatedAt),
  };
}

// A replica that is not the primary yet, memory or a disk that has run out, a script that does not end: it passes, so
// that a consumer waits for it instead of parking its message.
const PASSING = /^(READONLY|LOADING|MASTERDOWN|CLUSTERDOWN|TRYAGAIN|OOM|MISCONF|BUSY|NOREPLICAS)\b/;

/** @throws SUBGRAPH_UNAVAILABLE when Redis does not answer, or cannot do it now; else what it has answered. */
async function reached<Result>(operation: Promise<Result>): Promise<Result> {
  try {
    return await operation;
  } catch (error) {
    const { name, message } = error as Error;
    throw name === 'ReplyError' && !PASSING.test(message) ? error : unavailable('The cart store', error);
  }
}
