import type { IdempotentRequest } from '@agora/subgraph-kit/idempotency';
import type { Cart, CustomerId } from '../domain/cart.ts';

export interface CartChange {
  readonly cart: Cart;
  /** The version that `cart` was made from, 0 for none. */
  readonly replaced: number;
}

/** Where the carts are. Every method throws SUBGRAPH_UNAVAILABLE when the store does not answer. */
export interface CartStore {
  find(customerId: CustomerId): Promise<Cart | undefined>;
  /**
   * Whether this request has had its effect in the last 24 hours; never for one without a key.
   * @throws BAD_USER_INPUT, IDEMPOTENCY_KEY_REUSED
   */
  isAnswered(request: IdempotentRequest): Promise<boolean>;
  /**
   * Keeps the carts and, in the same atomic step, that `request` is answered: all or nothing.
   * @returns `conflict` when one is at another version by now: look again, for the carts and for the answer.
   */
  save(changes: readonly CartChange[], request?: IdempotentRequest): Promise<'saved' | 'conflict'>;
  /** The customer is gone, and so is what they had in their cart. */
  erase(customerId: CustomerId): Promise<void>;
}
