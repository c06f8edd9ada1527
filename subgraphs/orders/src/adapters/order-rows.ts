import type {
  CancelReason,
  CartId,
  CustomerId,
  Order,
  OrderId,
  OrderLine,
  OrderStatus,
  PaymentMethod,
  PaymentStatus,
  ShopId,
  VariantId,
} from '../domain/order.ts';
import type { Refund, RefundId, RefundLine } from '../domain/refund.ts';
import type { SagaState } from '../domain/saga.ts';
import type { Saga } from '../ports/order-store.ts';

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
  refunded_quantity: number;
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
  currency: string;
  total_minor: string;
  refunded_minor: string;
  version: number;
  placed_at: Date;
  lines: LineRow[];
}

/** The columns of `OrderRow`, for a select from `customer_order o`. */
export const ORDER_COLUMNS = `
  o.id, o.number, o.customer_id, o.cart_id, o.cart_version, o.external_reference, o.payment_method, o.status,
  o.payment_status, o.cancel_reason, o.currency, o.total_minor, o.refunded_minor, o.version, o.placed_at,
  (select jsonb_agg(jsonb_build_object(
            'position', l.position, 'variant_id', l.variant_id, 'shop_id', l.shop_id, 'sku', l.sku, 'title', l.title,
            'unit_price_minor', l.unit_price_minor::text, 'quantity', l.quantity, 'total_minor', l.total_minor::text,
            'refunded_quantity', l.refunded_quantity) order by l.position)
     from order_line l where l.order_id = o.id) as lines`;

export function toOrder(row: OrderRow): Order {
  const { currency } = row;
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
    total: { minorUnits: BigInt(row.total_minor), currency },
    refunded: { minorUnits: BigInt(row.refunded_minor), currency },
    lines: row.lines.map((line) => toLine(line, currency)),
    version: row.version,
    placedAt: row.placed_at,
  };
}

const toLine = (row: LineRow, currency: string): OrderLine => ({
  position: row.position,
  variantId: row.variant_id,
  shopId: row.shop_id,
  sku: row.sku,
  title: row.title,
  unitPrice: { minorUnits: BigInt(row.unit_price_minor), currency },
  quantity: row.quantity,
  total: { minorUnits: BigInt(row.total_minor), currency },
  refundedQuantity: row.refunded_quantity,
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
  lines: RefundLine[];
  requested_at: Date;
}

export const toRefund = (row: RefundRow): Refund => ({
  id: row.id,
  orderId: row.order_id,
  reference: row.reference,
  reason: row.reason,
  amount: { minorUnits: BigInt(row.amount_minor), currency: row.currency },
  status: row.status,
  lines: row.lines,
  requestedAt: row.requested_at,
});
