import { ownerOf } from '@agora/subgraph-kit/identity/viewer';
import type { Complete } from '@agora/subgraph-kit/graphql/resolvers';
import { isId } from '@agora/subgraph-kit/ids';
import { discountFor } from '../domain/discount.ts';
import { toPricedLine, type CartLineJson } from '../domain/priced-line.ts';
import type { CartResolvers } from '../generated/schema.ts';
import type { CartModel } from './models.ts';

export const Cart: Complete<CartResolvers, CartModel> = {
  // The lines are carts' and the catalogue's word: the gateway asks them, and carts answer to their owner alone.
  __resolveReference: (representation) => {
    const { id, lines } = representation as { readonly id: string; readonly lines?: readonly CartLineJson[] };
    return isId('crt', id) ? { id, ...(lines && { lines: lines.map(toPricedLine) }) } : null;
  },
  discount: async ({ id, lines }, _args, { viewer, loaders, dependencies }) => {
    const onCart = lines && (await loaders.onCart.load(id));
    if (!lines || !onCart) return null;
    const { voucher, timesUsedByCustomer: timesUsed } = onCart;
    const asker = { customerId: ownerOf(viewer), timesUsed, now: dependencies.clock.now() };
    return { voucher, lines, decision: discountFor(voucher, lines, asker) };
  },
};
