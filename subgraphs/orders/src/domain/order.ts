import type { Id } from '@agora/subgraph-kit/ids';
import { sum, type Money } from '@agora/subgraph-kit/money';

export type OrderId = Id<'ord'>;
export type CustomerId = Id<'usr'>;
export type CartId = Id<'crt'>;
export type VariantId = Id<'var'>;
export type ShopId = Id<'shp'>;

export type OrderStatus = 'pending' | 'confirmed' | 'cancelled';

export type PaymentStatus = 'pending' | 'authorised' | 'paid' | 'failed' | 'partiallyRefunded' | 'refunded';

export type CancelReason = 'outOfStock' | 'paymentDeclined' | 'paymentTimedOut' | 'reservationTimedOut';

/** What was bought, as it was when it was bought: later changes of the catalogue do not reach it. */
export interface OrderLine {
  readonly position: number;
  readonly variantId: VariantId;
  readonly shopId: ShopId;
  readonly sku: string;
  readonly title: string;
  readonly unitPrice: Money;
  readonly quantity: number;
  readonly total: Money;
  /** Units that were refunded, or whose refund is under way. */
  readonly refundedQuantity: number;
}

export interface Order {
  readonly id: OrderId;
  /** For people, unique and never reused. */
  readonly number: string;
  readonly customerId: CustomerId;
  readonly cart: { readonly id: CartId; readonly version: number };
  /** The caller's own name for the order, unique among the customer's orders for ever. */
  readonly externalReference?: string;
  readonly paymentMethod: PaymentMethod;
  readonly status: OrderStatus;
  readonly paymentStatus: PaymentStatus;
  readonly cancelReason?: CancelReason;
  readonly total: Money;
  readonly refunded: Money;
  readonly lines: readonly OrderLine[];
  readonly version: number;
  readonly placedAt: Date;
}

export interface PaymentMethod {
  readonly kind: 'card' | 'wallet';
  /** The provider's token: no card number reaches us. */
  readonly token: string;
}

/** The part of an order that one shop fulfils. */
export interface ShopOrder {
  readonly shopId: ShopId;
  readonly lines: readonly OrderLine[];
  readonly total: Money;
}

export function splitByShop({ lines, total }: Pick<Order, 'lines' | 'total'>): ShopOrder[] {
  return [...Map.groupBy(lines, ({ shopId }) => shopId)].map(([shopId, own]) => ({
    shopId,
    lines: own,
    total: sum(
      own.map((line) => line.total),
      total.currency,
    ),
  }));
}
