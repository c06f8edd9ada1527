import type { Id } from '@agora/subgraph-kit/ids';
import { partOf } from './fulfilment.ts';
import {
  linesOf,
  type Order,
  type OrderId,
  type OrderLine,
  type ShopOrder,
  type ShopOrderId,
  type VariantId,
} from './order.ts';
import { isRefundable, type RefundRequest, type RequestedUnits } from './refund.ts';

export type ReturnId = Id<'ret'>;

export type ReturnStatus = 'requested' | 'approved' | 'rejected' | 'received';

/** What a customer sends back to one shop. */
export interface OrderReturn {
  readonly id: ReturnId;
  readonly orderId: OrderId;
  readonly shopOrderId: ShopOrderId;
  readonly status: ReturnStatus;
  /** Why, in the customer's words. */
  readonly reason: string;
  /** Why not, in the shop's words. */
  readonly rejection?: string;
  readonly lines: readonly ReturnLine[];
  readonly requestedAt: Date;
  readonly decidedAt?: Date;
  readonly receivedAt?: Date;
  readonly version: number;
}

export interface ReturnLine {
  readonly position: number;
  readonly variantId: VariantId;
  readonly sku: string;
  readonly quantity: number;
}

/** When it is, and for how long after its delivery a thing may be sent back. */
export interface ReturnTerms {
  readonly now: Date;
  readonly windowMs: number;
}

export type RequestReturnDecision =
  | {
      readonly kind: 'accepted';
      readonly order: Order;
      /** What goes back to each shop. */
      readonly parts: readonly { readonly shopOrderId: ShopOrderId; readonly lines: readonly ReturnLine[] }[];
    }
  | { readonly kind: 'unknownLine'; readonly sku: string }
  | { readonly kind: 'notReturnable'; readonly sku: string; readonly returnable: number };

/** How many units of a line may be sent back now: delivered not too long ago, paid for, and not given back yet. */
export function returnableUnits(order: Order, line: OrderLine, { now, windowMs }: ReturnTerms): number {
  const part = order.shopOrders.find(({ shopId }) => shopId === line.shopId);
  if (part?.fulfilment !== 'delivered' || part.deliveredAt === undefined) return 0;
  if (!isRefundable(order) || now.getTime() - part.deliveredAt.getTime() > windowMs) return 0;
  return Math.max(0, line.quantity - line.refundedQuantity - line.returningQuantity);
}

export function requestReturn(
  order: Order,
  requested: readonly RequestedUnits[],
  terms: ReturnTerms,
): RequestReturnDecision {
  const lines = [...order.lines];
  const byPart = new Map<ShopOrderId, ReturnLine[]>();
  for (const { sku, quantity, shopOrderId } of requested) {
    const index = lines.findIndex(
      (line) => line.sku === sku && (shopOrderId === undefined || ownerOf(order, line).id === shopOrderId),
    );
    const line = lines[index];
    if (line === undefined) return { kind: 'unknownLine', sku };
    const returnable = returnableUnits(order, line, terms);
    if (quantity > returnable) return { kind: 'notReturnable', sku, returnable };
    lines[index] = { ...line, returningQuantity: line.returningQuantity + quantity };
    const { id } = ownerOf(order, line);
    const { position, variantId } = line;
    byPart.set(id, [...(byPart.get(id) ?? []), { position, variantId, sku, quantity }]);
  }
  return {
    kind: 'accepted',
    order: { ...order, lines, version: order.version + 1 },
    parts: [...byPart].map(([shopOrderId, each]) => ({ shopOrderId, lines: each })),
  };
}

export type ReturnDecision =
  | { readonly kind: 'changed'; readonly order: Order; readonly return: OrderReturn }
  | { readonly kind: 'conflict'; readonly currentVersion: number }
  | { readonly kind: 'wrongStatus'; readonly status: ReturnStatus };

/** What a shop may do with a return next. */
export const nextReturnStatuses = ({ status }: Pick<OrderReturn, 'status'>): readonly ReturnStatus[] => NEXT[status];

const NEXT: Readonly<Record<ReturnStatus, readonly ReturnStatus[]>> = {
  requested: ['approved', 'rejected'],
  approved: ['received'],
  rejected: [],
  received: [],
};

export type ReturnStep =
  | { readonly status: 'approved' }
  | { readonly status: 'rejected'; readonly rejection: string }
  | { readonly status: 'received' };

/** Units that were refused or received do not count as being on their way any more. */
export function advanceReturn(
  order: Order,
  asked: OrderReturn,
  step: ReturnStep,
  { now, expectedVersion }: { readonly now: Date; readonly expectedVersion: number },
): ReturnDecision {
  if (asked.version !== expectedVersion) return { kind: 'conflict', currentVersion: asked.version };
  if (!nextReturnStatuses(asked).includes(step.status)) return { kind: 'wrongStatus', status: asked.status };
  const isReceived = step.status === 'received';
  return {
    kind: 'changed',
    order: step.status === 'approved' ? order : withoutReturning(order, asked),
    return: {
      ...asked,
      ...step,
      ...(isReceived ? { receivedAt: now } : { decidedAt: now }),
      version: asked.version + 1,
    },
  };
}

/** What a return gives back: its units, but for such as were refunded in the meantime. */
export function refundFor(order: Order, { lines, shopOrderId }: OrderReturn): RefundRequest {
  const own = linesOf(order, partOf(order, shopOrderId));
  return {
    lines: lines.flatMap(({ position, sku, quantity }) => {
      const line = own.find((each) => each.position === position);
      const units = Math.min(quantity, line === undefined ? 0 : line.quantity - line.refundedQuantity);
      return units > 0 ? [{ sku, quantity: units, shopOrderId }] : [];
    }),
    shopOrderIds: [],
  };
}

function withoutReturning(order: Order, { lines: returned }: OrderReturn): Order {
  const lines = order.lines.map((line) => {
    const units = returned.filter(({ position }) => position === line.position).reduce((a, b) => a + b.quantity, 0);
    return units === 0 ? line : { ...line, returningQuantity: line.returningQuantity - units };
  });
  return { ...order, lines, version: order.version + 1 };
}

function ownerOf({ id, shopOrders }: Order, { shopId }: OrderLine): ShopOrder {
  const part = shopOrders.find((each) => each.shopId === shopId);
  if (part === undefined) throw new RangeError(`order ${id} has no part of shop ${shopId}`);
  return part;
}
