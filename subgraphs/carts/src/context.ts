import type { RequestContext } from '@agora/subgraph-kit/graphql/context';
import { createLoader, loaderPer, type Loader } from '@agora/subgraph-kit/graphql/loader';
import type { Viewer } from '@agora/subgraph-kit/identity/viewer';
import type { Cart, CustomerId, VariantId } from './domain/cart.ts';
import type { Offer } from './domain/pricing.ts';
import type { CartStore } from './ports/cart-store.ts';
import type { Catalogue } from './ports/catalogue.ts';
import type { Dependencies } from './use-cases/dependencies.ts';

export interface Context extends RequestContext {
  /** For use cases. */
  readonly dependencies: Dependencies;
  readonly loaders: Loaders;
}

export interface Loaders {
  /** The cart of the viewer, whose id is the only key with a value: another's cart is as good as none. */
  readonly cart: Loader<CustomerId, Cart>;
  /** What the catalogue says of a variant now, priced as the cart is; all that a request needs come in one go. */
  readonly offersIn: (currency: string | undefined) => Loader<VariantId, Offer>;
}

export function createLoaders(
  { store, catalogue }: { readonly store: CartStore; readonly catalogue: Catalogue },
  viewer: Viewer,
): Loaders {
  return {
    cart: createLoader(async (customerIds) => {
      const owner = viewer.subject ?? viewer.guestId;
      const cart = owner !== undefined && customerIds.includes(owner) ? await store.find(owner) : undefined;
      return new Map(cart === undefined ? [] : [[cart.customerId, cart]]);
    }),
    offersIn: loaderPer((currency) => createLoader((ids) => catalogue.offers(viewer, ids, currency))),
  };
}
