import type { Id } from '@agora/subgraph-kit/ids';
import type { Money } from '@agora/subgraph-kit/money';

export type OrderId = Id<'ord'>;
export type ShopOrderId = Id<'sor'>;
export type CustomerId = Id<'usr'>;
export type CartId = Id<'crt'>;
export type VariantId = Id<'var'>;
export type ShopId = Id<'shp'>;
export type VoucherId = Id<'vch'>;
export type ShippingMethodId = Id<'shm'>;
export type AddressId = Id<'adr'>;

/** `completed`: all that was to be delivered has arrived, and the money is there. */
export type OrderStatus = 'pending' | 'confirmed' | 'completed' | 'cancelled';

export type PaymentStatus = 'pending' | 'authorised' | 'paid' | 'failed' | 'partiallyRefunded' | 'refunded';

export type CancelReason =
  'outOfStock' | 'voucherRejected' | 'paymentDeclined' | 'paymentTimedOut' | 'reservationTimedOut' | CancelledBy;

/** Who wanted an order cancelled. */
export type CancelledBy = 'customer' | 'shop' | 'support';

/** An amount that a tax belongs to: the price of goods or of shipping, with what was taken off. */
export interface Charge {
  readonly discount: Money;
  /** In basis points. */
  readonly taxRate: number;
  readonly tax: Money;
  /** Whether prices are shown with the tax in them; otherwise it comes on top. */
  readonly isTaxIncluded: boolean;
  /** What the customer pays: the price less the discount, with the tax. */
  readonly charged: Money;
}

/** What was bought, as it was when it was bought: later changes of the catalogue do not reach it. */
export interface OrderLine extends Charge {
  readonly position: number;
  readonly variantId: VariantId;
  readonly shopId: ShopId;
  readonly sku: string;
  readonly title: string;
  readonly unitPrice: Money;
  readonly quantity: number;
  /** The unit price times the quantity. */
  readonly total: Money;
  /** Units that were refunded, or whose refund is under way. */
  readonly refundedQuantity: number;
  /** What was given back for them, or is about to be. */
  readonly refunded: Money;
  /** Units that the customer wants to send back, and that the shop has not received yet. */
  readonly returningQuantity: number;
}

/** How a shop's part reaches the customer, and what that costs. */
export interface OrderShipping extends Charge {
  readonly methodId: ShippingMethodId;
  readonly name: string;
  readonly price: Money;
  readonly refunded: Money;
}

/** `total` is the subtotal less the discounts, with shipping and such tax as is not in the prices. */
export interface Totals {
  /** Unit prices times quantities. */
  readonly subtotal: Money;
  /** What was taken off, from goods and from shipping. */
  readonly discountTotal: Money;
  /** What the customer pays for shipping. */
  readonly shippingTotal: Money;
  /** The tax of goods and shipping, in the prices or on top of them. */
  readonly taxTotal: Money;
  /** What the customer pays. */
  readonly total: Money;
}

export type Fulfilment = 'unfulfilled' | 'shipped' | 'delivered' | 'cancelled';

/** How far an order has come in all: `fulfilled` when everything is on its way. */
export type OrderFulfilment = 'unfulfilled' | 'partiallyFulfilled' | 'fulfilled' | 'delivered';

/** How a part was sent. */
export interface Shipment {
  readonly carrier?: string;
  readonly trackingNumber?: string;
  readonly shippedAt: Date;
}

/** The part of an order that one shop fulfils. Its lines are those of the order with the same shop. */
export interface ShopOrder extends Totals {
  readonly id: ShopOrderId;
  readonly shopId: ShopId;
  /** Absent where the customer collects the goods. */
  readonly shipping?: OrderShipping;
  readonly fulfilment: Fulfilment;
  readonly shipment?: Shipment;
  readonly deliveredAt?: Date;
  readonly version: number;
}

export interface Order extends Totals {
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
  /** Whose taxes apply, by ISO 3166-1 alpha-2; absent in orders of before taxes were told. */
  readonly country?: string;
  /** Absent where the customer collects the goods. */
  readonly shippingAddress?: OrderAddress;
  readonly voucher?: OrderVoucher;
  readonly refunded: Money;
  readonly lines: readonly OrderLine[];
  readonly shopOrders: readonly ShopOrder[];
  readonly version: number;
  readonly placedAt: Date;
}

/** Where an order is sent to, as the address was when it was placed. */
export interface OrderAddress {
  readonly recipientName: string;
  readonly company?: string;
  readonly lines: readonly string[];
  readonly city: string;
  readonly region?: string;
  readonly postalCode?: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly phone?: string;
}

export interface OrderVoucher {
  readonly id: VoucherId;
  readonly code: string;
}

export type PaymentMethod =
  /** The provider's token: no card number reaches us. */
  | { readonly kind: 'card' | 'wallet'; readonly token: string }
  /** The money comes after the order stands. */
  | { readonly kind: 'bankTransfer' | 'cashOnDelivery' }
  /** Nothing is to be paid. */
  | { readonly kind: 'free' };

/** The lines of one shop. */
export const linesOf = ({ lines }: Pick<Order, 'lines'>, { shopId }: Pick<ShopOrder, 'shopId'>): OrderLine[] =>
  lines.filter((line) => line.shopId === shopId);

/** Parts that are not cancelled. */
export const livePartsOf = ({ shopOrders }: Pick<Order, 'shopOrders'>): ShopOrder[] =>
  shopOrders.filter(({ fulfilment }) => fulfilment !== 'cancelled');

/** Whether the money has come, whatever was given back of it since. */
export const isPaid = ({ paymentStatus }: Pick<Order, 'paymentStatus'>): boolean =>
  paymentStatus === 'paid' || paymentStatus === 'partiallyRefunded' || paymentStatus === 'refunded';

/** How far the order has come, by those of its parts that are not cancelled. */
export function fulfilmentOf(order: Pick<Order, 'shopOrders'>): OrderFulfilment {
  const parts = livePartsOf(order);
  const isBegun = ({ fulfilment }: ShopOrder): boolean => fulfilment !== 'unfulfilled';
  if (!parts.some(isBegun)) return 'unfulfilled';
  if (!parts.every(isBegun)) return 'partiallyFulfilled';
  return parts.every(({ fulfilment }) => fulfilment === 'delivered') ? 'delivered' : 'fulfilled';
}

/** The order, completed if it is: everything has arrived and is paid for. */
export const completedIfSo = (order: Order): Order =>
  order.status === 'confirmed' && isPaid(order) && fulfilmentOf(order) === 'delivered'
    ? { ...order, status: 'completed' }
    : order;
