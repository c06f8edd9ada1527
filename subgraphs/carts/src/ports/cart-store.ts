import type { IdempotentRequest } from '@agora/subgraph-kit/idempotency';
import type { Cart, CustomerId } from '../domain/cart.ts';

/** Where the carts are. Every method throws SUBGRAPH_UNAVAILABLE when the store does not answer. */
export interface CartStore {
  find(customerId: CustomerId): Promise<Cart | undefined>;
  /**
   * Whether this request has had its effect in the last 24 hours; never for one without a key.
   * @throws BAD_USER_INPUT, IDEMPOTENCY_KEY_REUSED
   */
  isAnswered(request: IdempotentRequest): Promise<boolean>;
  /**
   * Keeps the cart and, in the same atomic step, that `request` is answered.
   * @param replaced the version that `cart` was made from, 0 for none.
   * @returns `conflict` when the cart is at another version by now: look again, for the cart and for the answer.
   */
  save(cart: Cart, replaced: number, request?: IdempotentRequest): Promise<'saved' | 'conflict'>;
}
