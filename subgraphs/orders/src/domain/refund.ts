import type { Id } from '@agora/subgraph-kit/ids';
import { add, fraction, isEqual, subtract, sum, zero, type Money } from '@agora/subgraph-kit/money';
import {
  linesOf,
  type Order,
  type OrderId,
  type OrderLine,
  type ShopId,
  type ShopOrder,
  type ShopOrderId,
} from './order.ts';

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
  readonly shipping: readonly RefundShipping[];
  readonly requestedAt: Date;
}

export interface RefundLine {
  readonly position: number;
  readonly sku: string;
  readonly quantity: number;
  readonly amount: Money;
}

/** What is given back of the shipping of a shop's part. */
export interface RefundShipping {
  readonly shopOrderId: ShopOrderId;
  readonly amount: Money;
}

export interface RefundRequest {
  readonly lines: readonly RequestedUnits[];
  /** The parts whose shipping is given back, too: all that is left of it. */
  readonly shopOrderIds: readonly ShopOrderId[];
}

export interface RequestedUnits {
  readonly sku: string;
  readonly quantity: number;
  /** Whose line it is: SKUs are the shops' own, and two may use the same. The first line with the SKU when absent. */
  readonly shopOrderId?: ShopOrderId;
}

/** What a refund takes back, and from whom. */
export interface RefundParts {
  readonly lines: readonly RefundLine[];
  readonly shipping: readonly RefundShipping[];
  readonly amount: Money;
  /** Whose sales are given back; adds up to the amount. */
  readonly shops: readonly ShopShare[];
}

interface ShopShare {
  readonly shopId: ShopId;
  readonly amount: Money;
}

export type RefundDecision =
  | ({ readonly kind: 'accepted'; readonly order: Order } & RefundParts)
  | { readonly kind: 'notPaid' }
  | { readonly kind: 'unknownLine'; readonly sku: string }
  | { readonly kind: 'exceedsRemaining'; readonly sku: string; readonly remaining: number }
  | { readonly kind: 'unknownShopOrder'; readonly shopOrderId: ShopOrderId }
  | { readonly kind: 'noShippingLeft'; readonly shopOrderId: ShopOrderId };

/** Whether money was taken of which some may still be given back, or units that have cost nothing. */
export const isRefundable = ({ paymentStatus, lines }: Pick<Order, 'paymentStatus' | 'lines'>): boolean =>
  paymentStatus === 'paid' ||
  paymentStatus === 'partiallyRefunded' ||
  (paymentStatus === 'refunded' && lines.some(({ quantity, refundedQuantity }) => refundedQuantity < quantity));

/** Takes units and shipping back, at what was paid for them; they count as refunded from now on. */
export function requestRefund(order: Order, request: RefundRequest): RefundDecision {
  if (!isRefundable(order)) return { kind: 'notPaid' };
  const lines: OrderLine[] = [...order.lines];
  const refundedLines: RefundLine[] = [];
  const shares: ShopShare[] = [];
  for (const { sku, quantity, shopOrderId } of request.lines) {
    const shopId = order.shopOrders.find(({ id }) => id === shopOrderId)?.shopId;
    if (shopOrderId !== undefined && shopId === undefined) return { kind: 'unknownShopOrder', shopOrderId };
    const index = lines.findIndex((line) => line.sku === sku && (shopId === undefined || line.shopId === shopId));
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
    refundedLines.push({ position: line.position, sku, quantity, amount });
    shares.push({ shopId: line.shopId, amount });
  }
  const shopOrders: ShopOrder[] = [...order.shopOrders];
  const refundedShipping: RefundShipping[] = [];
  for (const shopOrderId of request.shopOrderIds) {
    const index = shopOrders.findIndex(({ id }) => id === shopOrderId);
    const part = shopOrders[index];
    if (part === undefined) return { kind: 'unknownShopOrder', shopOrderId };
    const amount = shippingLeft(part);
    if (amount === undefined) return { kind: 'noShippingLeft', shopOrderId };
    shopOrders[index] = withShippingRefunded(part, amount);
    refundedShipping.push({ shopOrderId, amount });
    shares.push({ shopId: part.shopId, amount });
  }
  return {
    kind: 'accepted',
    order: { ...order, lines, shopOrders, version: order.version + 1 },
    lines: refundedLines,
    shipping: refundedShipping,
    ...shared(shares, order.total.currency),
  };
}

/** Parts whose money the order may not keep: all of one that comes to nothing, and those that were cancelled. */
export const owedPartsOf = ({ status, shopOrders }: Order): readonly ShopOrder[] =>
  status === 'pending' || status === 'cancelled'
    ? shopOrders
    : shopOrders.filter(({ fulfilment }) => fulfilment === 'cancelled');

/** All that is left of these parts of an order: units and shipping. */
export function everythingOf(order: Order, parts: readonly ShopOrder[]): RefundRequest {
  return {
    lines: parts.flatMap((part) =>
      linesOf(order, part).flatMap(({ sku, quantity, refundedQuantity }) =>
        refundedQuantity < quantity ? [{ sku, quantity: quantity - refundedQuantity, shopOrderId: part.id }] : [],
      ),
    ),
    shopOrderIds: parts.filter((part) => shippingLeft(part) !== undefined).map(({ id }) => id),
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

/** The money was given back: by the provider, or at once where there is none to give. */
export function settleRefund(order: Order, refund: Pick<Refund, 'amount'>): Order {
  if (refund.amount.minorUnits === 0n) return { ...order, version: order.version + 1 };
  const refunded = add(order.refunded, refund.amount);
  return {
    ...order,
    refunded,
    paymentStatus: isEqual(refunded, order.total) ? 'refunded' : 'partiallyRefunded',
    version: order.version + 1,
  };
}

/** The provider has refused: units and shipping can be refunded another time. */
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
  const shopOrders = order.shopOrders.map((part) => {
    const undone = refund.shipping.find(({ shopOrderId }) => shopOrderId === part.id);
    return undone === undefined
      ? part
      : withShippingRefunded(part, subtract(zero(undone.amount.currency), undone.amount));
  });
  return { ...order, lines, shopOrders, version: order.version + 1 };
}

/** What may still be given back of a part's shipping; undefined where that is nothing. */
function shippingLeft({ shipping }: ShopOrder): Money | undefined {
  if (shipping === undefined) return undefined;
  const left = subtract(shipping.charged, shipping.refunded);
  return left.minorUnits > 0n ? left : undefined;
}

function withShippingRefunded(part: ShopOrder, amount: Money): ShopOrder {
  const { shipping } = part;
  if (shipping === undefined) throw new RangeError(`shop order ${part.id} has no shipping`);
  return { ...part, shipping: { ...shipping, refunded: add(shipping.refunded, amount) }, version: part.version + 1 };
}

function shared(shares: readonly ShopShare[], currency: string): Pick<RefundParts, 'amount' | 'shops'> {
  const total = (each: readonly ShopShare[]): Money =>
    sum(
      each.map(({ amount }) => amount),
      currency,
    );
  const byShop = Map.groupBy(shares, ({ shopId }) => shopId);
  return { amount: total(shares), shops: [...byShop].map(([shopId, each]) => ({ shopId, amount: total(each) })) };
}
