import type { Complete } from '@agora/subgraph-kit/graphql/resolvers';
import { isId } from '@agora/subgraph-kit/ids';
import type { Context } from '../context.ts';
import { totalQuantity, type CartId } from '../domain/cart.ts';
import { problemsOf, subtotalOf, type Offers } from '../domain/pricing.ts';
import type { CartResolvers } from '../generated/schema.ts';
import { mergeTokenOf } from '../use-cases/merge-guest-cart.ts';
import type { CartModel } from './models.ts';

export const Cart: Complete<CartResolvers, CartModel> = {
  __resolveReference: ({ id }, context) => (isId('crt', id) ? findOwnCart(context, id) : null),
  lines: ({ lines, currency }) => (currency === undefined ? [...lines] : lines.map((line) => ({ ...line, currency }))),
  subtotal: async (cart, _args, context) => subtotalOf(cart.lines, await offersFor(cart, context)) ?? null,
  totalQuantity,
  mergeToken: (cart) => mergeTokenOf(cart) ?? null,
  problems: async (cart, _args, context) => problemsOf(cart, await offersFor(cart, context)),
};

/** The caller's cart, if it has this id, where one is given. */
export async function findOwnCart({ viewer, loaders }: Context, id?: CartId): Promise<CartModel | null> {
  const owner = viewer.subject ?? viewer.guestId;
  const cart = owner && (await loaders.cart.load(owner));
  return cart && (id === undefined || cart.id === id) ? cart : null;
}

async function offersFor({ lines, currency }: CartModel, { loaders }: Context): Promise<Offers> {
  const loader = loaders.offersIn(currency);
  const offers = await Promise.all(lines.map(({ variantId }) => loader.load(variantId)));
  return new Map(offers.flatMap((offer) => (offer === undefined ? [] : [[offer.variantId, offer] as const])));
}
