import { ownerOf, type Viewer } from '@agora/subgraph-kit/identity/viewer';
import { removeLine, type CartDecision, type VariantId } from '../domain/cart.ts';
import type { Dependencies } from './dependencies.ts';
import { saveDecision } from './save-decision.ts';

export interface RemoveCartLine {
  readonly variantId: VariantId;
  readonly expectedVersion?: number;
}

/** @throws CONFLICT, SUBGRAPH_UNAVAILABLE */
export async function removeCartLine(
  { store, clock }: Dependencies,
  viewer: Viewer,
  command: RemoveCartLine,
): Promise<CartDecision<'conflict'>> {
  const change = { ...command, now: clock.now() };
  const { decision } = await saveDecision(store, ownerOf(viewer), (cart) => removeLine(cart, change));
  return decision;
}
