import { ownerOf, type Viewer } from '@agora/subgraph-kit/identity/viewer';
import { clear, type CartDecision } from '../domain/cart.ts';
import type { Dependencies } from './dependencies.ts';
import { saveDecision } from './save-decision.ts';

/** @throws CONFLICT, SUBGRAPH_UNAVAILABLE */
export async function clearCart(
  { store, clock }: Dependencies,
  viewer: Viewer,
  command: { readonly expectedVersion?: number },
): Promise<CartDecision<'conflict'>> {
  const change = { ...command, now: clock.now() };
  const { decision } = await saveDecision(store, ownerOf(viewer), (cart) => clear(cart, change));
  return decision;
}
