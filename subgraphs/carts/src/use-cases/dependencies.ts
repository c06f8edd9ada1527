import type { Clock } from '@agora/subgraph-kit/clock';
import type { IdSource } from '@agora/subgraph-kit/ids';
import { isGuest, type CartLimits, type CustomerId, type NewCart } from '../domain/cart.ts';
import type { CartStore } from '../ports/cart-store.ts';
import type { Catalogue } from '../ports/catalogue.ts';
import type { MergeSecrets } from '../ports/merge-secrets.ts';

/** What use cases of carts work with. */
export interface Dependencies {
  readonly store: CartStore;
  readonly catalogue: Catalogue;
  readonly secrets: MergeSecrets;
  readonly limits: CartLimits;
  readonly clock: Clock;
  readonly newId: IdSource;
}

/** What a cart is made of, should the customer have none. */
export const newCartOf = (
  { newId, secrets }: Pick<Dependencies, 'newId' | 'secrets'>,
  customerId: CustomerId,
): NewCart => ({
  id: newId('crt'),
  customerId,
  ...(isGuest(customerId) && { mergeSecret: secrets.create() }),
});
