import { settleOrder as decide, type ConfirmedOrder, type CustomerId } from '../domain/cart.ts';
import type { Dependencies } from './dependencies.ts';
import { saveDecision } from './save-decision.ts';

/**
 * Lets the customer's cart go of what was bought. The cart itself remembers the order, so hearing of it again changes
 * nothing.
 * @throws CONFLICT, SUBGRAPH_UNAVAILABLE
 */
export async function settleOrder(
  { store, clock }: Pick<Dependencies, 'store' | 'clock'>,
  customerId: CustomerId,
  order: ConfirmedOrder,
): Promise<void> {
  await saveDecision(store, customerId, (cart) => decide(cart, order, clock.now()));
}
