import { subjectOf, type Viewer } from '@agora/subgraph-kit/identity/viewer';
import { changeCurrency, type CartDecision } from '../domain/cart.ts';
import type { Dependencies } from './dependencies.ts';
import { saveDecision } from './save-decision.ts';

export interface ChangeCartCurrency {
  /** Absent for base prices. */
  readonly currency?: string;
  readonly expectedVersion?: number;
}

/** @throws CONFLICT, SUBGRAPH_UNAVAILABLE */
export async function changeCartCurrency(
  { store, clock, newId }: Dependencies,
  viewer: Viewer,
  command: ChangeCartCurrency,
): Promise<CartDecision<'conflict'>> {
  const customerId = subjectOf(viewer);
  const change = { ...command, create: { id: newId('crt'), customerId }, now: clock.now() };
  const { decision } = await saveDecision(store, customerId, (cart) => changeCurrency(cart, change));
  return decision;
}
