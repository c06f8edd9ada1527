import { moneyToJson } from '@agora/subgraph-kit/money';
import type { Order, ShopOrder } from '../domain/order.ts';
import { everythingOf, requestRefund, settleRefund, type Refund, type RefundDecision } from '../domain/refund.ts';
import type { OrderTransaction } from '../ports/order-store.ts';
import type { Dependencies } from './dependencies.ts';

/**
 * Keeps a refund and asks payments for it; one of zero succeeds at once, as there is nothing to ask for. Answers the
 * order as it is then, which is not saved yet.
 */
export async function giveBack(
  transaction: OrderTransaction,
  { clock, newId }: Pick<Dependencies, 'clock' | 'newId'>,
  { order, lines, shipping, amount, shops }: Extract<RefundDecision, { kind: 'accepted' }>,
  { reason, reference }: Pick<Refund, 'reason' | 'reference'>,
): Promise<{ readonly refund: Refund; readonly after: Order }> {
  const isNothing = amount.minorUnits === 0n;
  const refund: Refund = {
    id: newId('ref'),
    orderId: order.id,
    reference,
    reason,
    amount,
    status: isNothing ? 'succeeded' : 'requested',
    lines,
    shipping,
    requestedAt: clock.now(),
  };
  await transaction.saveRefund(refund);
  if (isNothing) return { refund, after: settleRefund(order, refund) };
  await transaction.publish({
    type: 'payment.refund',
    subject: order.id,
    data: {
      orderId: order.id,
      refundId: refund.id,
      amount: moneyToJson(amount),
      reason,
      shops: shops.map((shop) => ({ shopId: shop.shopId, amount: moneyToJson(shop.amount) })),
    },
  });
  return { refund, after: order };
}

/** Gives back what is left of these parts of an order that was paid; answers the order, which is not saved yet. */
export async function giveBackParts(
  transaction: OrderTransaction,
  dependencies: Pick<Dependencies, 'clock' | 'newId'>,
  order: Order,
  parts: readonly ShopOrder[],
): Promise<Order> {
  const request = everythingOf(order, parts);
  if (request.lines.length + request.shopOrderIds.length === 0) return order;
  const decision = requestRefund(order, request);
  if (decision.kind !== 'accepted') return order;
  const asked = { reason: 'The order was cancelled.', reference: `cancelled at version ${decision.order.version}` };
  return (await giveBack(transaction, dependencies, decision, asked)).after;
}
