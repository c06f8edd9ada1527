import type { Viewer } from '@agora/subgraph-kit/identity/viewer';
import type { PricedLine } from '../domain/priced-line.ts';

/** What customers mean to buy. */
export interface Carts {
  /**
   * The lines of the viewer's own cart at the prices of now; absent when they have no such cart.
   * @throws SUBGRAPH_UNAVAILABLE
   */
  linesOf(viewer: Viewer, cartId: string): Promise<readonly PricedLine[] | undefined>;
}
