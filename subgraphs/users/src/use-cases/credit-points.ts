import { credit, revert, type LoyaltyEntry, type OrderId, type Purchase } from '../domain/loyalty.ts';
import type { Dependencies } from './dependencies.ts';

type Needed = Pick<Dependencies, 'loyalty' | 'loyaltyRule'>;

/** Gives a customer the points of an order that they have paid. Again it changes nothing. */
export const creditPoints = (
  dependencies: Needed,
  orderId: OrderId,
  purchase: Omit<Purchase, 'minorUnitsPerPoint'>,
): Promise<void> =>
  change(dependencies, orderId, (entry) => credit(entry, orderId, purchase, dependencies.loyaltyRule));

/** Takes back the points of what has been given back, though the purchase may not have been heard of yet. */
export const revertPoints = (dependencies: Needed, orderId: OrderId, refundedTotal: bigint): Promise<void> =>
  change(dependencies, orderId, (entry) => revert(entry, orderId, refundedTotal));

async function change(
  { loyalty }: Needed,
  orderId: OrderId,
  decide: (entry: LoyaltyEntry | undefined) => LoyaltyEntry | undefined,
): Promise<void> {
  for (;;) {
    const changed = decide(await loyalty.find(orderId));
    // A conflict means that another message about the order came in between: what it has left decides anew.
    if (changed === undefined || (await loyalty.save(changed)) === 'saved') return;
  }
}
