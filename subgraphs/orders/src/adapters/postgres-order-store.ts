import { violates, type Postgres, type PostgresTransaction } from '@agora/subgraph-kit/postgres/postgres';
import { fulfilmentOf, type Order, type OrderId } from '../domain/order.ts';
import { AlreadyPlaced, type OrderRequest, type OrderStore, type OrderTransaction } from '../ports/order-store.ts';
import {
  ORDER_COLUMNS,
  toEventDetailsRow,
  toOrder,
  toRefund,
  toRefundLineRows,
  toRefundShippingRows,
  toReturn,
  toSaga,
  type OrderRow,
  type RefundRow,
  type ReturnRow,
  type SagaRow,
} from './order-rows.ts';

export function createPostgresOrderStore(postgres: Postgres): OrderStore {
  return {
    transaction: (work) => postgres.transaction((transaction) => work(within(transaction))),
    async eraseForgotten(limit) {
      const rows = await postgres.query(
        `with gone as (
           select o.id from customer_order o join forgotten_customer f using (customer_id)
            where o.status in ('completed', 'cancelled') and not o.is_erased
            order by o.id limit $1 for update of o
         ), notes as (
           update order_event e set details = e.details - 'note'
             from gone where e.order_id = gone.id and e.details ? 'note'
         ), reasons as (
           update order_return r set reason = '' from gone where r.order_id = gone.id
         )
         update customer_order o
            set is_erased = true,
                shipping_address = case when shipping_address is not null
                                        then jsonb_build_object('country', shipping_address -> 'country') end
           from gone where o.id = gone.id
         returning o.id`,
        [limit],
      );
      return rows.length;
    },
  };
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
    async orderOf(id) {
      const [row] = await sql.query<{ order_id: OrderId }>('select order_id from shop_order where id = $1', [id]);
      return row?.order_id;
    },
    async tell(orderId, events, at) {
      if (events.length === 0) return;
      await sql.query(
        `insert into order_event (order_id, type, at, details)
         select $1, type, $2::timestamptz, details
           from rows from (jsonb_to_recordset($3) as (type text, details jsonb)) with ordinality as r (type, details, place)
          order by place`,
        [
          orderId,
          at,
          JSON.stringify(events.map(({ type, details }) => ({ type, details: toEventDetailsRow(details) }))),
        ],
      );
    },
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
    async findReturn(id) {
      const [row] = await sql.query<ReturnRow>('select * from order_return where id = $1', [id]);
      return row && toReturn(row);
    },
    async saveReturn(asked) {
      await sql.query(
        `insert into order_return (id, order_id, shop_order_id, status, reason, rejection, lines, requested_at, decided_at,
                                   received_at, version)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
         on conflict (id) do update
           set status = excluded.status, rejection = excluded.rejection, decided_at = excluded.decided_at,
               received_at = excluded.received_at, version = excluded.version`,
        [
          asked.id,
          asked.orderId,
          asked.shopOrderId,
          asked.status,
          asked.reason,
          asked.rejection ?? null,
          JSON.stringify(asked.lines),
          asked.requestedAt,
          asked.decidedAt ?? null,
          asked.receivedAt ?? null,
          asked.version,
        ],
      );
    },
    async forget(customerId) {
      await sql.query('insert into forgotten_customer (customer_id) values ($1) on conflict do nothing', [customerId]);
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
          set fulfilment = r.fulfilment, shipping_refunded_minor = r.refunded, carrier = r.carrier,
              tracking_number = r."trackingNumber", shipped_at = r."shippedAt", delivered_at = r."deliveredAt",
              version = r.version
         from jsonb_to_recordset($8) as r (id text, fulfilment text, refunded bigint, carrier text,
                "trackingNumber" text, "shippedAt" timestamptz, "deliveredAt" timestamptz, version int)
        where s.order_id = $1 and s.id = r.id and s.version <> r.version
     )
     update customer_order
        set status = $2, payment_status = $3, cancel_reason = $4, refunded_minor = $5, version = $6, fulfilment = $7
      where id = $1`,
    [
      id,
      order.status,
      order.paymentStatus,
      order.cancelReason ?? null,
      order.refunded.minorUnits,
      order.version,
      fulfilmentOf(order),
      JSON.stringify(
        shopOrders.map(({ shipping, shipment, ...part }) => ({
          id: part.id,
          fulfilment: part.fulfilment,
          refunded: String(shipping?.refunded.minorUnits ?? 0n),
          ...shipment,
          deliveredAt: part.deliveredAt,
          version: part.version,
        })),
      ),
    ],
  );
  // Of a line only what was refunded or comes back ever changes, and nothing does before the order was paid.
  if (order.paymentStatus === 'pending' || order.paymentStatus === 'authorised') return;
  await sql.query(
    `update order_line l
        set refunded_quantity = r.quantity, refunded_minor = r.refunded, returning_quantity = r.coming
       from unnest($2::int[], $3::int[], $4::bigint[], $5::int[]) as r (position, quantity, refunded, coming)
      where l.order_id = $1 and l.position = r.position
        and (l.refunded_quantity, l.refunded_minor, l.returning_quantity)
            is distinct from (r.quantity, r.refunded, r.coming)`,
    [
      id,
      order.lines.map(({ position }) => position),
      order.lines.map(({ refundedQuantity }) => refundedQuantity),
      order.lines.map(({ refunded }) => refunded.minorUnits),
      order.lines.map(({ returningQuantity }) => returningQuantity),
    ],
  );
}
