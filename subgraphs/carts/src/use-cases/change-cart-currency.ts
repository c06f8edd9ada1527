import { ownerOf, type Viewer } from '@agora/subgraph-kit/identity/viewer';
import { changeCurrency, type CartDecision } from '../domain/cart.ts';
import { newCartOf, type Dependencies } from './dependencies.ts';
import { saveDecision } from './save-decision.ts';

export interface ChangeCartCurrency {
  /** Absent for base prices. */
  readonly currency?: string;
  readonly expectedVersion?: number;
}

/** @throws CONFLICT, SUBGRAPH_UNAVAILABLE */
export async function changeCartCurrency(
  dependencies: Dependencies,
  viewer: Viewer,
  command: ChangeCartCurrency,
): Promise<CartDecision<'conflict'>> {
  const { store, catalogue, clock } = dependencies;
  const customerId = ownerOf(viewer);
  const ids = (await store.find(customerId))?.lines.map(({ variantId }) => variantId) ?? [];
  const seen = { currency: command.currency, prices: await catalogue.prices(viewer, ids, command.currency) };
  const change = { ...command, seen, create: newCartOf(dependencies, customerId), now: clock.now() };
  const { decision } = await saveDecision(store, customerId, (cart) => changeCurrency(cart, change));
  return decision;
}
