import type { Viewer } from '@agora/subgraph-kit/identity/viewer';
import type { AddressId, CartId, OrderAddress } from '../domain/order.ts';
import type { Quote } from '../domain/place-order.ts';

/** What the other domains know of a cart, and of an address that it may be sent to. */
export interface CartQuote extends Omit<Quote, 'delivery'> {
  readonly address?: OrderAddress;
}

/** Asks the other domains what a cart holds and costs now. */
export interface Quotes {
  /**
   * Undefined when the viewer has no such cart; without an address when the viewer has none such.
   * @throws SUBGRAPH_UNAVAILABLE
   */
  quote(viewer: Viewer, cartId: CartId, addressId?: AddressId): Promise<CartQuote | undefined>;
}
