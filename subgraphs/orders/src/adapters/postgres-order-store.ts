import { violates, type Postgres, type PostgresTransaction } from '@agora/subgraph-kit/postgres/postgres';
import type { Order } from '../domain/order.ts';
import { AlreadyPlaced, type OrderRequest, type OrderStore, type OrderTransaction } from '../ports/order-store.ts';
import {
  ORDER_COLUMNS,
  toOrder,
  toRefund,
  toRefundLineRows,
  toRefundShippingRows,
  toSaga,
  type OrderRow,
  type RefundRow,
  type SagaRow,
} from './order-rows.ts';

export function createPostgresOrderStore(postgres: Postgres): OrderStore {
  return { transaction: (work) => postgres.transaction((transaction) => work(within(transaction))) };
}

function within(sql: PostgresTransaction): OrderTransaction {
  return {
    ...sql,
    async nextNumber() {
      const [row] = await sql.query<{ number: string }>(`select nextval('order_number')::text as number`);
      return row?.number ?? '';
    },
    insert: (order, request) => insertOrder(sql, order, request),
    async lock(id) {
      // Read in a statement of its own: one that waits for the lock sees the newest order, but the lines of before.
      await sql.query('select from customer_order where id = $1 for update', [id]);
      const [row] = await sql.query<OrderRow>(`select ${ORDER_COLUMNS} from customer_order o where o.id = $1`, [id]);
      return row && toOrder(row);
    },
    save: (order) => saveOrder(sql, order),
    async lockSaga(id) {
      const [row] = await sql.query<SagaRow>('select * from saga where order_id = $1 for update', [id]);
      return row && toSaga(row);
    },
    async lockOverdueSagas(now, limit) {
      const rows = await sql.query<SagaRow>(
        'select * from saga where deadline < $1 order by deadline limit $2 for update skip locked',
        [now, limit],
      );
      return rows.map(toSaga);
    },
    async saveSaga({ orderId, state, version, deadline }, { cause, at }) {
      // The journal is written from what was saved: a driver that has lost its turn writes neither.
      const rows = await sql.query(
        `with saved as (
           insert into saga (order_id, kind, state, version, deadline) values ($1, $2, $3, $4, $5)
           on conflict (order_id) do update
             set kind = excluded.kind, state = excluded.state, version = excluded.version, deadline = excluded.deadline
           where saga.version = excluded.version - 1
           returning order_id, version, state
         )
         insert into saga_journal (order_id, version, state, cause, at)
         select order_id, version, state, $6, $7 from saved
         returning order_id`,
        [orderId, state.kind, JSON.stringify(state), version, deadline ?? null, cause, at],
      );
      if (rows.length === 0) throw new Error(`saga ${orderId} has moved on without this driver`);
    },
    async findRefund(orderId, reference) {
      const [row] = await sql.query<RefundRow>('select * from refund where order_id = $1 and reference = $2', [
        orderId,
        reference,
      ]);
      return row && toRefund(row);
    },
    async lockRefund(id) {
      const [row] = await sql.query<RefundRow>('select * from refund where id = $1 for update', [id]);
      return row && toRefund(row);
    },
    async saveRefund(refund) {
      await sql.query(
        `insert into refund (id, order_id, reference, reason, amount_minor, currency, status, lines, shipping,
                             requested_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
         on conflict (id) do update set status = excluded.status`,
        [
          refund.id,
          refund.orderId,
          refund.reference,
          refund.reason,
          refund.amount.minorUnits,
          refund.amount.currency,
          refund.status,
          JSON.stringify(toRefundLineRows(refund)),
          JSON.stringify(toRefundShippingRows(refund)),
          refund.requestedAt,
        ],
      );
    },
  };
}

const UNIQUE: readonly (readonly [constraint: string, by: AlreadyPlaced['by']])[] = [
  ['order_by_key', 'idempotencyKey'],
  ['order_by_reference', 'externalReference'],
  ['order_by_cart', 'cart'],
];

async function insertOrder(sql: PostgresTransaction, order: Order, request: OrderRequest): Promise<void> {
  try {
    await sql.query(
      `insert into customer_order
         (id, number, customer_id, cart_id, cart_version, external_reference, idempotency_key, fingerprint,
          payment_method, status, payment_status, country, shipping_address, voucher_id, voucher_code, currency,
          subtotal_minor, discount_minor, shipping_minor, tax_minor, total_minor, version, placed_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22,
               $23)`,
      [
        order.id,
        order.number,
        order.customerId,
        order.cart.id,
        order.cart.version,
        order.externalReference ?? null,
        request.idempotencyKey,
        request.fingerprint,
        JSON.stringify(order.paymentMethod),
        order.status,
        order.paymentStatus,
        order.country ?? null,
        order.shippingAddress === undefined ? null : JSON.stringify(order.shippingAddress),
        order.voucher?.id ?? null,
        order.voucher?.code ?? null,
        order.total.currency,
        order.subtotal.minorUnits,
        order.discountTotal.minorUnits,
        order.shippingTotal.minorUnits,
        order.taxTotal.minorUnits,
        order.total.minorUnits,
        order.version,
        order.placedAt,
      ],
    );
  } catch (error) {
    const same = UNIQUE.find(([constraint]) => violates(error, constraint));
    throw same === undefined ? error : new AlreadyPlaced(same[1]);
  }
  await insertLines(sql, order);
  await insertShopOrders(sql, order);
}

async function insertLines(sql: PostgresTransaction, { id, lines }: Order): Promise<void> {
  await sql.query(
    `insert into order_line
       (order_id, position, variant_id, shop_id, sku, title, unit_price_minor, quantity, total_minor, discount_minor,
        tax_rate, tax_minor, is_tax_included)
     select $1, r.position, r."variantId", r."shopId", r.sku, r.title, r."unitPrice", r.quantity, r.total, r.discount,
            r."taxRate", r.tax, r."isTaxIncluded"
       from jsonb_to_recordset($2) as r (position int, "variantId" text, "shopId" text, sku text, title text,
              "unitPrice" bigint, quantity int, total bigint, discount bigint, "taxRate" int, tax bigint,
              "isTaxIncluded" boolean)`,
    [id, JSON.stringify(lines, moneyAsMinorUnits)],
  );
}

async function insertShopOrders(sql: PostgresTransaction, { id, shopOrders }: Order): Promise<void> {
  await sql.query(
    `insert into shop_order
       (id, order_id, shop_id, subtotal_minor, discount_minor, tax_minor, total_minor, shipping_method_id,
        shipping_name, shipping_price_minor, shipping_discount_minor, shipping_tax_rate, shipping_tax_minor,
        shipping_is_tax_included, fulfilment, version)
     select r.id, $1, r."shopId", r.subtotal, r."discountTotal", r."taxTotal", r.total, s."methodId", s.name,
            coalesce(s.price, 0), coalesce(s.discount, 0), coalesce(s."taxRate", 0), coalesce(s.tax, 0),
            coalesce(s."isTaxIncluded", true), r.fulfilment, r.version
       from jsonb_to_recordset($2) as r (id text, "shopId" text, subtotal bigint, "discountTotal" bigint,
              "taxTotal" bigint, total bigint, fulfilment text, version int, shipping jsonb),
            jsonb_to_record(coalesce(r.shipping, '{}')) as s ("methodId" text, name text, price bigint,
              discount bigint, "taxRate" int, tax bigint, "isTaxIncluded" boolean)`,
    [id, JSON.stringify(shopOrders, moneyAsMinorUnits)],
  );
}

/** For `JSON.stringify`: the currency is the order's. */
const moneyAsMinorUnits = (_key: string, value: unknown): unknown => {
  if (value === null || typeof value !== 'object' || !('minorUnits' in value)) return value;
  return String(value.minorUnits);
};

async function saveOrder(sql: PostgresTransaction, order: Order): Promise<void> {
  const { id, shopOrders } = order;
  // Of a shop's part only how far it has come changes, and what of its shipping was given back.
  await sql.query(
    `with parts as (
       update shop_order s
          set fulfilment = r.fulfilment, shipping_refunded_minor = r.refunded, version = r.version
         from unnest($7::text[], $8::text[], $9::bigint[], $10::int[]) as r (id, fulfilment, refunded, version)
        where s.order_id = $1 and s.id = r.id
          and (s.fulfilment, s.shipping_refunded_minor, s.version) is distinct from (r.fulfilment, r.refunded, r.version)
     )
     update customer_order
        set status = $2, payment_status = $3, cancel_reason = $4, refunded_minor = $5, version = $6
      where id = $1`,
    [
      id,
      order.status,
      order.paymentStatus,
      order.cancelReason ?? null,
      order.refunded.minorUnits,
      order.version,
      shopOrders.map((shopOrder) => shopOrder.id),
      shopOrders.map(({ fulfilment }) => fulfilment),
      shopOrders.map(({ shipping }) => shipping?.refunded.minorUnits ?? 0n),
      shopOrders.map(({ version }) => version),
    ],
  );
  // Of a line only what was refunded ever changes, and nothing is refunded before the order was paid.
  if (order.paymentStatus === 'pending' || order.paymentStatus === 'authorised') return;
  await sql.query(
    `update order_line l set refunded_quantity = r.quantity, refunded_minor = r.refunded
       from unnest($2::int[], $3::int[], $4::bigint[]) as r (position, quantity, refunded)
      where l.order_id = $1 and l.position = r.position
        and (l.refunded_quantity, l.refunded_minor) is distinct from (r.quantity, r.refunded)`,
    [
      id,
      order.lines.map(({ position }) => position),
      order.lines.map(({ refundedQuantity }) => refundedQuantity),
      order.lines.map(({ refunded }) => refunded.minorUnits),
    ],
  );
}
