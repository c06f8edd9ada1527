import type { IdempotentRequest } from '@agora/subgraph-kit/idempotency';
import type { Cart, CartId, CustomerId, GuestId } from '../domain/cart.ts';

export interface CartChange {
  readonly cart: Cart;
  /** The version that `cart` was made from, 0 for none. */
  readonly replaced: number;
}

/** A guest's cart that has come into a customer's. */
export interface CartMerge {
  readonly from: CartId;
  readonly guestId: GuestId;
  readonly into: CartId;
  readonly customerId: CustomerId;
}

/** What is kept in the same atomic step as carts. */
export interface SaveMore {
  /** It is answered. */
  readonly request?: IdempotentRequest | undefined;
  /** It is to be told. */
  readonly merge?: CartMerge;
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
   * Keeps the carts: all or nothing.
   * @throws UNAUTHENTICATED for a customer who is gone
   * @returns `conflict` when one is at another version by now: look again, for the carts and for the answer.
   */
  save(changes: readonly CartChange[], more?: SaveMore): Promise<'saved' | 'conflict'>;
  /** The customer is gone, and so is what they had in their cart. A token of theirs that is still good brings none back. */
  erase(customerId: CustomerId): Promise<void>;
}
