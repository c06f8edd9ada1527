import type { Id } from '@agora/subgraph-kit/ids';
import { add, isEqual, subtract, sum, type Money } from '@agora/subgraph-kit/money';
import { fraction } from './fraction.ts';
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
  readonly amount: Money;
}

export interface RefundRequest {
  readonly lines: readonly { readonly sku: string; readonly quantity: number }[];
}

export type RefundDecision =
  | { readonly kind: 'accepted'; readonly order: Order; readonly lines: readonly RefundLine[]; readonly amount: Money }
  | { readonly kind: 'notPaid' }
  | { readonly kind: 'unknownLine'; readonly sku: string }
  | { readonly kind: 'exceedsRemaining'; readonly sku: string; readonly remaining: number };

/** Takes units of lines back, at what was paid for them; the units count as refunded from now on. */
export function requestRefund(order: Order, request: RefundRequest): RefundDecision {
  if (order.paymentStatus !== 'paid' && order.paymentStatus !== 'partiallyRefunded') return { kind: 'notPaid' };
  const lines: OrderLine[] = [...order.lines];
  const refunded: RefundLine[] = [];
  for (const { sku, quantity } of request.lines) {
    const index = lines.findIndex((line) => line.sku === sku);
    const line = lines[index];
    if (line === undefined) return { kind: 'unknownLine', sku };
    const remaining = line.quantity - line.refundedQuantity;
    if (quantity > remaining) return { kind: 'exceedsRemaining', sku, remaining };
    const amount = refundOf(line, quantity);
    lines[index] = {
      ...line,
      refundedQuantity: line.refundedQuantity + quantity,
      refunded: add(line.refunded, amount),
    };
    refunded.push({ position: line.position, sku, quantity, amount });
  }
  return {
    kind: 'accepted',
    order: { ...order, lines, version: order.version + 1 },
    lines: refunded,
    amount: sum(
      refunded.map(({ amount }) => amount),
      order.total.currency,
    ),
  };
}

/**
 * What `units` more units of a line give back: their part of what was charged, rounded over all units refunded so far,
 * so that all units together give back exactly what was paid, in whatever portions.
 */
export function refundOf(
  line: Pick<OrderLine, 'charged' | 'quantity' | 'refundedQuantity' | 'refunded'>,
  units: number,
): Money {
  const { charged, quantity, refundedQuantity, refunded } = line;
  const due = subtract(fraction(charged, BigInt(refundedQuantity + units), BigInt(quantity)), refunded);
  // Refunds that were undone leave others behind, which may have had more than their part.
  return due.minorUnits < 0n ? { ...due, minorUnits: 0n } : due;
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
  const lines = [...order.lines];
  for (const { position, quantity, amount } of refund.lines) {
    const index = lines.findIndex((line) => line.position === position);
    const line = lines[index];
    if (line === undefined) throw new RangeError(`order ${order.id} has no line ${position}`);
    lines[index] = {
      ...line,
      refundedQuantity: line.refundedQuantity - quantity,
      refunded: subtract(line.refunded, amount),
    };
  }
  return { ...order, lines, version: order.version + 1 };
}
