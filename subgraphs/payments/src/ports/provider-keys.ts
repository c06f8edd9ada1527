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
  /** A void of what was authorised only after the payment had been given up. */
  letGo: (orderId: OrderId): string => `${orderId}:let-go`,
  refund: (orderId: OrderId, refundId: RefundId): string => `${orderId}:refund:${refundId}`,
};

export type KeyKind = 'authorise' | 'confirm' | 'capture' | 'void' | 'let-go' | 'refund';

/** @throws RangeError for a key that is not of `keyOf` */
export function parseKey(key: string): { kind: KeyKind; orderId: OrderId; refundId: RefundId } {
  const [orderId = '', kind = '', refundId = ''] = key.split(':');
  if (!KINDS.has(kind)) throw new RangeError(`${key} is no key of a request to a provider`);
  return { kind: kind as KeyKind, orderId: orderId as OrderId, refundId: refundId as RefundId };
}

const KINDS: ReadonlySet<string> = new Set<KeyKind>(['authorise', 'confirm', 'capture', 'void', 'let-go', 'refund']);
