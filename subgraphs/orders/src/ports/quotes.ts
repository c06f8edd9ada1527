import type { Viewer } from '@agora/subgraph-kit/identity/viewer';
import type { CartId } from '../domain/order.ts';
import type { Quote } from '../domain/place-order.ts';

/** Asks the other domains what a cart holds and costs now. */
export interface Quotes {
  /**
   * Undefined when the viewer has no such cart.
   * @throws SUBGRAPH_UNAVAILABLE
   */
  quote(viewer: Viewer, cartId: CartId): Promise<Quote | undefined>;
}
