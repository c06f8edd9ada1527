import type { Clock } from '@agora/subgraph-kit/clock';
import type { IdSource } from '@agora/subgraph-kit/ids';
import type { CartLimits } from '../domain/cart.ts';
import type { CartStore } from '../ports/cart-store.ts';
import type { Catalogue } from '../ports/catalogue.ts';

/** What use cases of carts work with. */
export interface Dependencies {
  readonly store: CartStore;
  readonly catalogue: Catalogue;
  readonly limits: CartLimits;
  readonly clock: Clock;
  readonly newId: IdSource;
}
