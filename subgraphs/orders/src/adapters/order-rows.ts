import { moneyFromJson, moneyToJson, type Money, type MoneyJson } from '@agora/subgraph-kit/money';
import type {
  CancelReason,
  CartId,
  CustomerId,
  Fulfilment,
  Order,
  OrderAddress,
  OrderId,
  OrderLine,
  OrderStatus,
  PaymentMethod,
  PaymentStatus,
  ShippingMethodId,
  ShopId,
  ShopOrder,
  ShopOrderId,
  VariantId,
  VoucherId,
} from '../domain/order.ts';
import type { Refund, RefundId } from '../domain/refund.ts';
import type { OrderReturn, ReturnId, ReturnLine, ReturnStatus } from '../domain/return.ts';
import type { SagaState } from '../domain/saga.ts';
import type { OrderEventDetails, OrderEventType } from '../domain/timeline.ts';
import type { Saga, ToldEvent } from '../ports/order-store.ts';

interface LineRow {
  position: number;
  variant_id: VariantId;
  shop_id: ShopId;
  sku: string;
  title: string;
  /** As text: JSON numbers would lose precision. */
  unit_price_minor: string;
  quantity: number;
  total_minor: string;
  discount_minor: string;
  tax_rate: number;
  tax_minor: string;
  is_tax_included: boolean;
  charged_minor: string;
  refunded_quantity: number;
  refunded_minor: string;
  returning_quantity: number;
}

interface ShopOrderRow {
  id: ShopOrderId;
  shop_id: ShopId;
  subtotal_minor: string;
  discount_minor: string;
  tax_minor: string;
  total_minor: string;
  shipping_method_id: ShippingMethodId | null;
  shipping_name: string | null;
  shipping_price_minor: string;
  shipping_discount_minor: string;
  shipping_tax_rate: number;
  shipping_tax_minor: string;
  shipping_is_tax_included: boolean;
  shipping_charged_minor: string;
  shipping_refunded_minor: string;
  fulfilment: Fulfilment;
  carrier: string | null;
  tracking_number: string | null;
  /** As text: JSON has no dates. */
  shipped_at: string | null;
  delivered_at: string | null;
  version: number;
}

export interface OrderRow {
  id: OrderId;
  number: string;
  customer_id: CustomerId;
  cart_id: CartId;
  cart_version: number;
  external_reference: string | null;
  payment_method: PaymentMethod;
  status: OrderStatus;
  payment_status: PaymentStatus;
  cancel_reason: CancelReason | null;
  country: string | null;
  /** With nothing but a country once it was erased. */
  shipping_address: OrderAddress | { readonly country: string } | null;
  voucher_id: VoucherId | null;
  voucher_code: string | null;
  currency: string;
  subtotal_minor: string;
  discount_minor: string;
  shipping_minor: string;
  tax_minor: string;
  total_minor: string;
  refunded_minor: string;
  version: number;
  placed_at: Date;
  lines: LineRow[];
  shop_orders: ShopOrderRow[];
}

/** The columns of `OrderRow`, for a select from `customer_order o`. As json: jsonb takes twice as long to build. */
export const ORDER_COLUMNS = `
  o.id, o.number, o.customer_id, o.cart_id, o.cart_version, o.external_reference, o.payment_method, o.status,
  o.payment_status, o.cancel_reason, o.country, o.shipping_address, o.voucher_id, o.voucher_code, o.currency,
  o.subtotal_minor, o.discount_minor, o.shipping_minor, o.tax_minor, o.total_minor, o.refunded_minor, o.version,
  o.placed_at,
  (select json_agg(json_build_object(
            'position', l.position, 'variant_id', l.variant_id, 'shop_id', l.shop_id, 'sku', l.sku, 'title', l.title,
            'unit_price_minor', l.unit_price_minor::text, 'quantity', l.quantity, 'total_minor', l.total_minor::text,
            'discount_minor', l.discount_minor::text, 'tax_rate', l.tax_rate, 'tax_minor', l.tax_minor::text,
            'is_tax_included', l.is_tax_included, 'charged_minor', l.charged_minor::text,
            'refunded_quantity', l.refunded_quantity, 'refunded_minor', l.refunded_minor::text,
            'returning_quantity', l.returning_quantity) order by l.position)
     from order_line l where l.order_id = o.id) as lines,
  (select json_agg(json_build_object(
            'id', s.id, 'shop_id', s.shop_id, 'subtotal_minor', s.subtotal_minor::text,
            'discount_minor', s.discount_minor::text, 'tax_minor', s.tax_minor::text,
            'total_minor', s.total_minor::text, 'shipping_method_id', s.shipping_method_id,
            'shipping_name', s.shipping_name, 'shipping_price_minor', s.shipping_price_minor::text,
            'shipping_discount_minor', s.shipping_discount_minor::text, 'shipping_tax_rate', s.shipping_tax_rate,
            'shipping_tax_minor', s.shipping_tax_minor::text, 'shipping_is_tax_included', s.shipping_is_tax_included,
            'shipping_charged_minor', s.shipping_charged_minor::text,
            'shipping_refunded_minor', s.shipping_refunded_minor::text, 'fulfilment', s.fulfilment,
            'carrier', s.carrier, 'tracking_number', s.tracking_number, 'shipped_at', s.shipped_at,
            'delivered_at', s.delivered_at,
            'version', s.version) order by s.id)
     from shop_order s where s.order_id = o.id) as shop_orders`;

export function toOrder(row: OrderRow): Order {
  const { currency } = row;
  const money = (minorUnits: string): Money => ({ minorUnits: BigInt(minorUnits), currency });
  return {
    id: row.id,
    number: row.number,
    customerId: row.customer_id,
    cart: { id: row.cart_id, version: row.cart_version },
    ...(row.external_reference !== null && { externalReference: row.external_reference }),
    paymentMethod: row.payment_method,
    status: row.status,
    paymentStatus: row.payment_status,
    ...(row.cancel_reason !== null && { cancelReason: row.cancel_reason }),
    ...(row.country !== null && { country: row.country }),
    ...(row.shipping_address !== null && 'lines' in row.shipping_address && { shippingAddress: row.shipping_address }),
    ...(row.voucher_id !== null && { voucher: { id: row.voucher_id, code: row.voucher_code ?? '' } }),
    subtotal: money(row.subtotal_minor),
    discountTotal: money(row.discount_minor),
    shippingTotal: money(row.shipping_minor),
    taxTotal: money(row.tax_minor),
    total: money(row.total_minor),
    refunded: money(row.refunded_minor),
    lines: row.lines.map((line) => toLine(line, money)),
    shopOrders: row.shop_orders.map((shopOrder) => toShopOrder(shopOrder, money)),
    version: row.version,
    placedAt: row.placed_at,
  };
}

const toLine = (row: LineRow, money: (minorUnits: string) => Money): OrderLine => ({
  position: row.position,
  variantId: row.variant_id,
  shopId: row.shop_id,
  sku: row.sku,
  title: row.title,
  unitPrice: money(row.unit_price_minor),
  quantity: row.quantity,
  total: money(row.total_minor),
  discount: money(row.discount_minor),
  taxRate: row.tax_rate,
  tax: money(row.tax_minor),
  isTaxIncluded: row.is_tax_included,
  charged: money(row.charged_minor),
  refundedQuantity: row.refunded_quantity,
  refunded: money(row.refunded_minor),
  returningQuantity: row.returning_quantity,
});

const toShopOrder = (row: ShopOrderRow, money: (minorUnits: string) => Money): ShopOrder => ({
  id: row.id,
  shopId: row.shop_id,
  subtotal: money(row.subtotal_minor),
  discountTotal: money(row.discount_minor),
  shippingTotal: money(row.shipping_charged_minor),
  taxTotal: money(row.tax_minor),
  total: money(row.total_minor),
  ...(row.shipping_method_id !== null && {
    shipping: {
      methodId: row.shipping_method_id,
      name: row.shipping_name ?? '',
      price: money(row.shipping_price_minor),
      discount: money(row.shipping_discount_minor),
      taxRate: row.shipping_tax_rate,
      tax: money(row.shipping_tax_minor),
      isTaxIncluded: row.shipping_is_tax_included,
      charged: money(row.shipping_charged_minor),
      refunded: money(row.shipping_refunded_minor),
    },
  }),
  fulfilment: row.fulfilment,
  ...(row.shipped_at !== null && {
    shipment: {
      ...(row.carrier !== null && { carrier: row.carrier }),
      ...(row.tracking_number !== null && { trackingNumber: row.tracking_number }),
      shippedAt: new Date(row.shipped_at),
    },
  }),
  ...(row.delivered_at !== null && { deliveredAt: new Date(row.delivered_at) }),
  version: row.version,
});

export interface SagaRow {
  order_id: OrderId;
  state: SagaState;
  version: number;
  deadline: Date | null;
}

export const toSaga = ({ order_id: orderId, state, version, deadline }: SagaRow): Saga => ({
  orderId,
  state,
  version,
  ...(deadline !== null && { deadline }),
});

export interface RefundRow {
  id: RefundId;
  order_id: OrderId;
  reference: string;
  reason: string;
  amount_minor: string;
  currency: string;
  status: Refund['status'];
  lines: RefundLineRow[];
  shipping: RefundShippingRow[];
  requested_at: Date;
}

/** As JSON, which has no bigint. */
interface RefundLineRow {
  position: number;
  sku: string;
  quantity: number;
  amountMinor: string;
}

interface RefundShippingRow {
  shopOrderId: ShopOrderId;
  amountMinor: string;
}

export const toRefundLineRows = ({ lines }: Refund): RefundLineRow[] =>
  lines.map(({ amount, ...line }) => ({ ...line, amountMinor: amount.minorUnits.toString() }));

export const toRefundShippingRows = ({ shipping }: Refund): RefundShippingRow[] =>
  shipping.map(({ shopOrderId, amount }) => ({ shopOrderId, amountMinor: amount.minorUnits.toString() }));

export const toRefund = (row: RefundRow): Refund => ({
  id: row.id,
  orderId: row.order_id,
  reference: row.reference,
  reason: row.reason,
  amount: { minorUnits: BigInt(row.amount_minor), currency: row.currency },
  status: row.status,
  lines: row.lines.map(({ amountMinor, ...line }) => ({
    ...line,
    amount: { minorUnits: BigInt(amountMinor), currency: row.currency },
  })),
  shipping: row.shipping.map(({ shopOrderId, amountMinor }) => ({
    shopOrderId,
    amount: { minorUnits: BigInt(amountMinor), currency: row.currency },
  })),
  requestedAt: row.requested_at,
});

export interface ReturnRow {
  id: ReturnId;
  order_id: OrderId;
  shop_order_id: ShopOrderId;
  status: ReturnStatus;
  reason: string;
  rejection: string | null;
  lines: ReturnLine[];
  requested_at: Date;
  decided_at: Date | null;
  received_at: Date | null;
  version: number;
}

export const toReturn = (row: ReturnRow): OrderReturn => ({
  id: row.id,
  orderId: row.order_id,
  shopOrderId: row.shop_order_id,
  status: row.status,
  reason: row.reason,
  ...(row.rejection !== null && { rejection: row.rejection }),
  lines: row.lines,
  requestedAt: row.requested_at,
  ...(row.decided_at !== null && { decidedAt: row.decided_at }),
  ...(row.received_at !== null && { receivedAt: row.received_at }),
  version: row.version,
});

export interface EventRow {
  position: string;
  order_id: OrderId;
  type: OrderEventType;
  at: Date;
  details: EventDetailsRow;
}

type EventDetailsRow = Omit<OrderEventDetails, 'amount'> & { readonly amount?: MoneyJson };

export const toEventDetailsRow = ({ amount, ...details }: OrderEventDetails): EventDetailsRow => ({
  ...details,
  ...(amount && { amount: moneyToJson(amount) }),
});

export const toEvent = ({ order_id: orderId, type, at, details: { amount, ...details } }: EventRow): ToldEvent => ({
  orderId,
  type,
  at,
  details: { ...details, ...(amount && { amount: moneyFromJson(amount) }) },
});
