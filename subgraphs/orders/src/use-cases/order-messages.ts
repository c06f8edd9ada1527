import { assertNever } from '@agora/subgraph-kit/assert-never';
import type { NewEvent } from '@agora/subgraph-kit/events/publish';
import { moneyToJson } from '@agora/subgraph-kit/money';
import { linesOf, type Order, type OrderVoucher, type PaymentMethod, type ShopOrder } from '../domain/order.ts';
import type { OrderReturn } from '../domain/return.ts';
import { RESERVATION_MS, type SagaCommand, type SagaOutcome } from '../domain/saga.ts';

/** A saga's command, other than those that change the order itself, as the message that another domain gets. */
export function commandMessage(
  order: Order,
  command: Exclude<SagaCommand, { kind: 'refundPayment' | 'restock' }>,
  now: Date,
): NewEvent {
  const { id: orderId } = order;
  switch (command.kind) {
    case 'reserveStock':
      return {
        type: 'inventory.reserve',
        subject: orderId,
        data: {
          orderId,
          lines: order.lines.map(({ variantId, quantity }) => ({ variantId, quantity })),
          expiresAt: new Date(now.getTime() + RESERVATION_MS).toISOString(),
        },
      };
    case 'holdStock':
      return { type: 'inventory.hold', subject: orderId, data: { orderId } };
    case 'releaseStock':
      return { type: 'inventory.release', subject: orderId, data: { orderId, reason: command.reason } };
    case 'reserveVoucher':
      return {
        type: 'voucher.reserve',
        subject: orderId,
        data: {
          orderId,
          voucherId: voucherOf(order).id,
          customerId: order.customerId,
          discount: moneyToJson(order.discountTotal),
          expiresAt: new Date(now.getTime() + RESERVATION_MS).toISOString(),
        },
      };
    case 'holdVoucher':
      return { type: 'voucher.hold', subject: orderId, data: { orderId } };
    case 'releaseVoucher':
      return { type: 'voucher.release', subject: orderId, data: { orderId, reason: command.reason } };
    case 'authorisePayment':
      return {
        type: 'payment.authorise',
        subject: orderId,
        data: {
          orderId,
          customerId: order.customerId,
          amount: moneyToJson(order.total),
          method: billable(order.paymentMethod),
          ...(order.shippingAddress !== undefined && { country: order.shippingAddress.country }),
        },
      };
    case 'capturePayment':
      return { type: 'payment.capture', subject: orderId, data: { orderId } };
    case 'voidPayment':
      return { type: 'payment.void', subject: orderId, data: { orderId, reason: command.reason } };
    default:
      return assertNever(command);
  }
}

export function orderPlaced(order: Order): NewEvent<'order.placed'> {
  return {
    type: 'order.placed',
    ...about(order),
    data: {
      ...identityOf(order),
      total: moneyToJson(order.total),
      cart: cartOf(order),
      placedAt: order.placedAt.toISOString(),
    },
  };
}

/** What has become true of the order, as others are told. */
export function outcomeEvent(order: Order, outcome: SagaOutcome): NewEvent {
  switch (outcome) {
    case 'paid':
      return {
        type: 'order.paid',
        ...about(order),
        data: {
          ...identityOf(order),
          total: moneyToJson(order.total),
          lines: order.lines.map(({ variantId, sku, title, quantity, shopId, charged }) => ({
            variantId,
            sku,
            title,
            quantity,
            shopId,
            total: moneyToJson(charged),
          })),
          shops: order.shopOrders.map(({ shopId, total }) => ({ shopId, total: moneyToJson(total) })),
        },
      };
    case 'confirmed':
      return {
        type: 'order.confirmed',
        ...about(order),
        data: {
          ...identityOf(order),
          total: moneyToJson(order.total),
          cart: cartOf(order),
          lines: order.lines.map(({ variantId, quantity }) => ({ variantId, quantity })),
          placedAt: order.placedAt.toISOString(),
        },
      };
    case 'cancelled':
      return {
        type: 'order.cancelled',
        ...about(order),
        data: { ...identityOf(order), reason: order.cancelReason ?? 'unknown' },
      };
    default:
      return assertNever(outcome);
  }
}

/** What has left the stock for a part that is not sent after all. */
export const cancelledStock = (order: Order, part: ShopOrder): NewEvent<'inventory.restock'> => ({
  type: 'inventory.restock',
  subject: order.id,
  data: {
    orderId: order.id,
    reference: part.id,
    lines: linesOf(order, part).map(({ variantId, quantity }) => ({ variantId, quantity })),
  },
});

/** What a customer has sent back and can be sold again. */
export const returnedStock = ({ id, orderId, lines }: OrderReturn): NewEvent<'inventory.restock'> => ({
  type: 'inventory.restock',
  subject: orderId,
  data: { orderId, reference: id, lines: lines.map(({ variantId, quantity }) => ({ variantId, quantity })) },
});

export function orderShipped(order: Order, part: ShopOrder): NewEvent<'order.shipped'> {
  const { carrier, trackingNumber } = part.shipment ?? {};
  return {
    type: 'order.shipped',
    ...about(order),
    data: {
      ...identityOf(order),
      ...identityOfPart(part),
      ...(carrier !== undefined && { carrier }),
      ...(trackingNumber !== undefined && { trackingNumber }),
    },
  };
}

export const orderDelivered = (order: Order, part: ShopOrder): NewEvent<'order.delivered'> => ({
  type: 'order.delivered',
  ...about(order),
  data: { ...identityOf(order), ...identityOfPart(part) },
});

export const orderReturned = (
  order: Order,
  { id: returnId, lines }: OrderReturn,
  { shopId }: ShopOrder,
): NewEvent<'order.returned'> => ({
  type: 'order.returned',
  ...about(order),
  data: {
    ...identityOf(order),
    returnId,
    shopId,
    lines: lines.map(({ variantId, sku, quantity }) => ({ variantId, sku, quantity })),
  },
});

function voucherOf({ id, voucher }: Order): OrderVoucher {
  if (voucher === undefined) throw new RangeError(`order ${id} has no voucher`);
  return voucher;
}

function billable(method: PaymentMethod): Exclude<PaymentMethod, { kind: 'free' }> {
  if (method.kind === 'free') throw new RangeError('nothing is to be paid');
  return method;
}

const about = ({ id, version }: Order) => ({ subject: id, aggregateVersion: version });

const identityOfPart = ({ id, shopId }: ShopOrder) => ({ shopOrderId: id, shopId });

const identityOf = ({ id, number, customerId }: Order) => ({ orderId: id, number, customerId });

const cartOf = ({ cart }: Order) => ({ cartId: cart.id, cartVersion: cart.version });
