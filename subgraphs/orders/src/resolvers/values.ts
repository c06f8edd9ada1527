import type { OrderAction } from '../domain/actions.ts';
import type { CancelReason, Fulfilment, OrderFulfilment, OrderStatus, PaymentStatus } from '../domain/order.ts';
import type {
  OrderAction as OrderActionValue,
  OrderCancelReason,
  OrderFulfilmentStatus,
  OrderPaymentStatus,
  OrderStatus as OrderStatusValue,
  ShopOrderFulfilmentStatus,
} from '../generated/schema.ts';

export const STATUS: Record<OrderStatus, OrderStatusValue> = {
  pending: 'PENDING',
  confirmed: 'CONFIRMED',
  completed: 'COMPLETED',
  cancelled: 'CANCELLED',
};

export const PAYMENT_STATUS: Record<PaymentStatus, OrderPaymentStatus> = {
  pending: 'PENDING',
  authorised: 'AUTHORISED',
  paid: 'PAID',
  failed: 'FAILED',
  partiallyRefunded: 'PARTIALLY_REFUNDED',
  refunded: 'REFUNDED',
};

export const FULFILMENT_STATUS: Record<OrderFulfilment, OrderFulfilmentStatus> = {
  unfulfilled: 'UNFULFILLED',
  partiallyFulfilled: 'PARTIALLY_FULFILLED',
  fulfilled: 'FULFILLED',
  delivered: 'DELIVERED',
};

export const PART_FULFILMENT_STATUS: Record<Fulfilment, ShopOrderFulfilmentStatus> = {
  unfulfilled: 'UNFULFILLED',
  shipped: 'SHIPPED',
  delivered: 'DELIVERED',
  cancelled: 'CANCELLED',
};

export const CANCEL_REASON: Record<CancelReason, OrderCancelReason> = {
  outOfStock: 'OUT_OF_STOCK',
  voucherRejected: 'VOUCHER_REJECTED',
  paymentDeclined: 'PAYMENT_DECLINED',
  paymentTimedOut: 'PAYMENT_TIMED_OUT',
  reservationTimedOut: 'RESERVATION_TIMED_OUT',
  customer: 'CUSTOMER',
  shop: 'SHOP',
  support: 'SUPPORT',
};

export const ACTION: Record<OrderAction, OrderActionValue> = {
  confirmPayment: 'CONFIRM_PAYMENT',
  cancel: 'CANCEL',
  ship: 'SHIP',
  deliver: 'DELIVER',
  requestReturn: 'REQUEST_RETURN',
  refund: 'REFUND',
  resume: 'RESUME',
};

/** The domain's name for a value of the schema, by the table that translates the other way. */
export const named = <Name extends string, Value extends string>(table: Record<Name, Value>, value: Value): Name => {
  const name = (Object.keys(table) as Name[]).find((each) => table[each] === value);
  if (name === undefined) throw new RangeError(`${value} has no name`);
  return name;
};
