import type { SupergraphClient } from '@agora/subgraph-kit/supergraph-client';
import { toPricedLine, type CartLineJson } from '../domain/priced-line.ts';
import type { Carts } from '../ports/carts.ts';

const CART = `query CartToSaveOn($id: ID!) {
  cart(id: $id) {
    lines {
      variant { id product { id shop { id } category { path } } }
      total { minorUnits currency }
    }
  }
}`;

export function createSupergraphCarts(supergraph: SupergraphClient): Carts {
  return {
    async linesOf(viewer, cartId) {
      const { cart } = await supergraph.query<{ cart: { readonly lines: readonly CartLineJson[] } | null }>(
        CART,
        { id: cartId },
        viewer,
      );
      return cart?.lines.map(toPricedLine);
    },
  };
}
