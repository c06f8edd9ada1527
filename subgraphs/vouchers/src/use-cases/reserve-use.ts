import type { Delivery } from '@agora/subgraph-kit/events/publish';
import { reserveUse as decide, type WantedUse } from '../domain/use.ts';
import type { Dependencies } from './dependencies.ts';
import { reserveAnswer } from './use-events.ts';

/** Sets a use aside for an order or does not, and tells it which. An order that asked before is answered as it was then. */
export function reserveUse(
  { store, clock, newId }: Pick<Dependencies, 'store' | 'clock' | 'newId'>,
  command: Omit<WantedUse, 'id'>,
  delivery: Delivery,
): Promise<void> {
  const { orderId, voucherId, customerId } = command;
  return store.transaction(async (transaction) => {
    if (!(await transaction.isFirst(delivery))) return;
    const known = await transaction.lockUse(orderId);
    if (known !== undefined) {
      await transaction.publish(reserveAnswer(known, voucherId));
      return;
    }
    const voucher = await transaction.lockVoucher(voucherId);
    const timesUsed = await transaction.usesOf(voucherId, customerId);
    const use = decide({ ...command, id: newId('rsv') }, voucher, { customerId, timesUsed, now: clock.now() });
    if (use.status === 'reserved') await transaction.countUse(use);
    await transaction.addUse(use);
    await transaction.publish(reserveAnswer(use, voucherId));
  });
}
