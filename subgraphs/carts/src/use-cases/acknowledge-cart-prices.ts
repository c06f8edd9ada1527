import { ownerOf, type Viewer } from '@agora/subgraph-kit/identity/viewer';
import { acknowledgePrices, type CartDecision } from '../domain/cart.ts';
import type { Dependencies } from './dependencies.ts';
import { saveDecision } from './save-decision.ts';

/** @throws CONFLICT, SUBGRAPH_UNAVAILABLE */
export async function acknowledgeCartPrices(
  { store, catalogue, clock }: Dependencies,
  viewer: Viewer,
  command: { readonly expectedVersion?: number },
): Promise<CartDecision<'conflict'>> {
  const customerId = ownerOf(viewer);
  const { lines = [], currency } = (await store.find(customerId)) ?? {};
  const ids = lines.map(({ variantId }) => variantId);
  const seen = { currency, prices: await catalogue.prices(viewer, ids, currency) };
  const change = { ...command, seen, now: clock.now() };
  const { decision } = await saveDecision(store, customerId, (cart) => acknowledgePrices(cart, change));
  return decision;
}
