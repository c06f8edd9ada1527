import type { RequestContext } from '@agora/subgraph-kit/graphql/context';
import { createLoader, type Loader } from '@agora/subgraph-kit/graphql/loader';
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
  /** What the catalogue says of a variant now; all that a request needs come in one go. */
  readonly offer: Loader<VariantId, Offer>;
}

export function createLoaders(
  { store, catalogue }: { readonly store: CartStore; readonly catalogue: Catalogue },
  viewer: Viewer,
): Loaders {
  return {
    cart: createLoader(async (customerIds) => {
      const { subject } = viewer;
      const cart = subject !== undefined && customerIds.includes(subject) ? await store.find(subject) : undefined;
      return new Map(cart === undefined ? [] : [[cart.customerId, cart]]);
    }),
    offer: createLoader((variantIds) => catalogue.offers(viewer, variantIds)),
  };
}
