import type { OrderId, RefundId } from '../domain/payment.ts';

/**
 * What an order asks of the provider, by keys that are the same at every repetition: each is done once, whoever repeats
 * it and however often.
 */
export const keyOf = {
  authorise: (orderId: OrderId): string => `${orderId}:authorise`,
  confirm: (orderId: OrderId): string => `${orderId}:confirm`,
  capture: (orderId: OrderId): string => `${orderId}:capture`,
  void: (orderId: OrderId): string => `${orderId}:void`,
  refund: (orderId: OrderId, refundId: RefundId): string => `${orderId}:refund:${refundId}`,
};
