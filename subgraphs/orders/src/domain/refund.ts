import type { Id } from '@agora/subgraph-kit/ids';
import { add, isEqual, sum, times, type Money } from '@agora/subgraph-kit/money';
import type { Order, OrderId, OrderLine } from './order.ts';

export type RefundId = Id<'ref'>;

export interface Refund {
  readonly id: RefundId;
  readonly orderId: OrderId;
  /** The caller's own name for it, unique in the order for ever. */
  readonly reference: string;
  readonly reason: string;
  readonly amount: Money;
  readonly status: 'requested' | 'succeeded' | 'failed';
  readonly lines: readonly RefundLine[];
  readonly requestedAt: Date;
}

export interface RefundLine {
  readonly position: number;
  readonly sku: string;
  readonly quantity: number;
}

export interface RefundRequest {
  readonly lines: readonly { readonly sku: string; readonly quantity: number }[];
}

export type RefundDecision =
  | { readonly kind: 'accepted'; readonly order: Order; readonly lines: readonly RefundLine[]; readonly amount: Money }
  | { readonly kind: 'notPaid' }
  | { readonly kind: 'unknownLine'; readonly sku: string }
  | { readonly kind: 'exceedsRemaining'; readonly sku: string; readonly remaining: number };

/** Takes units of lines back, at the price they were bought for; the units count as refunded from now on. */
export function requestRefund(order: Order, request: RefundRequest): RefundDecision {
  if (order.paymentStatus !== 'paid' && order.paymentStatus !== 'partiallyRefunded') return { kind: 'notPaid' };
  const lines: OrderLine[] = [...order.lines];
  const refunded: { line: RefundLine; amount: Money }[] = [];
  for (const { sku, quantity } of request.lines) {
    const index = lines.findIndex((line) => line.sku === sku);
    const line = lines[index];
    if (line === undefined) return { kind: 'unknownLine', sku };
    const remaining = line.quantity - line.refundedQuantity;
    if (quantity > remaining) return { kind: 'exceedsRemaining', sku, remaining };
    lines[index] = { ...line, refundedQuantity: line.refundedQuantity + quantity };
    refunded.push({ line: { position: line.position, sku, quantity }, amount: times(line.unitPrice, quantity) });
  }
  return {
    kind: 'accepted',
    order: { ...order, lines, version: order.version + 1 },
    lines: refunded.map(({ line }) => line),
    amount: sum(
      refunded.map(({ amount }) => amount),
      order.total.currency,
    ),
  };
}

/** The provider has given the money back. */
export function settleRefund(order: Order, refund: Refund): Order {
  const refunded = add(order.refunded, refund.amount);
  return {
    ...order,
    refunded,
    paymentStatus: isEqual(refunded, order.total) ? 'refunded' : 'partiallyRefunded',
    version: order.version + 1,
  };
}

/** The provider has refused: the units can be refunded another time. */
export function undoRefund(order: Order, refund: Refund): Order {
  const back = new Map(refund.lines.map(({ position, quantity }) => [position, quantity]));
  return {
    ...order,
    lines: order.lines.map((line) => ({
      ...line,
      refundedQuantity: line.refundedQuantity - (back.get(line.position) ?? 0),
    })),
    version: order.version + 1,
  };
}
