import { ownerOf, type Viewer } from '@agora/subgraph-kit/identity/viewer';
import { changeLine, type CartDecision, type CartLine } from '../domain/cart.ts';
import type { Dependencies } from './dependencies.ts';
import { saveDecision } from './save-decision.ts';

export interface ChangeCartLine extends CartLine {
  readonly expectedVersion?: number;
}

/** @throws BAD_USER_INPUT, CONFLICT, SUBGRAPH_UNAVAILABLE */
export async function changeCartLine(
  { store, limits, clock }: Dependencies,
  viewer: Viewer,
  command: ChangeCartLine,
): Promise<CartDecision<'conflict' | 'lineLimit' | 'lineNotFound'>> {
  const change = { ...command, limits, now: clock.now() };
  const { decision } = await saveDecision(store, ownerOf(viewer), (cart) => changeLine(cart, change));
  return decision;
}
