import type { Delivery } from '@agora/subgraph-kit/events/publish';
import { notFound } from '@agora/subgraph-kit/errors';
import { mergeLines, type Line } from '../domain/reservation.ts';
import { receive, type OrderId } from '../domain/stock.ts';
import type { Dependencies } from './dependencies.ts';
import { stockAdjusted, stockLow } from './stock-events.ts';

export interface Restock {
  readonly orderId: OrderId;
  /** What the units come back for: each variant comes back once for it, for ever. */
  readonly reference: string;
  readonly lines: readonly Line[];
}

/**
 * Puts units that had left for an order back into the stock.
 * @throws NOT_FOUND for a variant that there never was any stock of, BAD_USER_INPUT for more units than there can be
 */
export function restock(
  { store }: Pick<Dependencies, 'store'>,
  { orderId, reference, lines }: Restock,
  delivery: Delivery,
): Promise<void> {
  const units = mergeLines(lines);
  const ids = units.map(({ variantId }) => variantId);
  return store.transaction(async (transaction) => {
    if (!(await transaction.isFirst(delivery))) return;
    const levels = await transaction.lockLevels(ids);
    const before = await transaction.movedBefore('RETURN', reference, ids);
    const returned = units.filter(({ variantId }) => !before.has(variantId));
    if (returned.length === 0) return;
    for (const { variantId, quantity } of returned) {
      const level = levels.get(variantId);
      if (level === undefined) throw notFound('The variant');
      receive(level, quantity);
    }
    const changes = await transaction.move(returned.map((line) => ({ ...line, reason: 'RETURN', reference, orderId })));
    await transaction.publish(
      ...changes.flatMap((change) => [stockAdjusted(change.after, 'RETURN'), ...stockLow(change)]),
    );
  });
}
