import { violates, type Postgres, type PostgresTransaction } from '@agora/subgraph-kit/postgres/postgres';
import type { Order } from '../domain/order.ts';
import { AlreadyPlaced, type OrderRequest, type OrderStore, type OrderTransaction } from '../ports/order-store.ts';
import { ORDER_COLUMNS, toOrder, toRefund, toSaga, type OrderRow, type RefundRow, type SagaRow } from './order-rows.ts';

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
        `insert into refund (id, order_id, reference, reason, amount_minor, currency, status, lines, requested_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
         on conflict (id) do update set status = excluded.status`,
        [
          refund.id,
          refund.orderId,
          refund.reference,
          refund.reason,
          refund.amount.minorUnits,
          refund.amount.currency,
          refund.status,
          JSON.stringify(refund.lines),
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
          payment_method, status, payment_status, currency, total_minor, version, placed_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`,
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
        order.total.currency,
        order.total.minorUnits,
        order.version,
        order.placedAt,
      ],
    );
  } catch (error) {
    const same = UNIQUE.find(([constraint]) => violates(error, constraint));
    throw same === undefined ? error : new AlreadyPlaced(same[1]);
  }
  await sql.query(
    `insert into order_line
       (order_id, position, variant_id, shop_id, sku, title, unit_price_minor, quantity, total_minor)
     select $1, r.position, r."variantId", r."shopId", r.sku, r.title, r."unitPrice", r.quantity, r.total
       from jsonb_to_recordset($2) as r (position int, "variantId" text, "shopId" text, sku text, title text,
              "unitPrice" bigint, quantity int, total bigint)`,
    [
      order.id,
      JSON.stringify(
        order.lines.map((line) => ({
          ...line,
          unitPrice: line.unitPrice.minorUnits.toString(),
          total: line.total.minorUnits.toString(),
        })),
      ),
    ],
  );
}

async function saveOrder(sql: PostgresTransaction, order: Order): Promise<void> {
  await sql.query(
    `update customer_order
        set status = $2, payment_status = $3, cancel_reason = $4, refunded_minor = $5, version = $6
      where id = $1`,
    [order.id, order.status, order.paymentStatus, order.cancelReason ?? null, order.refunded.minorUnits, order.version],
  );
  // Of a line only the refunded units ever change, and nothing is refunded before the order was paid.
  if (order.paymentStatus === 'pending' || order.paymentStatus === 'authorised') return;
  await sql.query(
    `update order_line l set refunded_quantity = r.refunded
       from unnest($2::int[], $3::int[]) as r (position, refunded)
      where l.order_id = $1 and l.position = r.position and l.refunded_quantity <> r.refunded`,
    [order.id, order.lines.map(({ position }) => position), order.lines.map((line) => line.refundedQuantity)],
  );
}
