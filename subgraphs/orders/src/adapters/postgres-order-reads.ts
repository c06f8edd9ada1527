import type { Postgres } from '@agora/subgraph-kit/postgres/postgres';
import type { OrderId } from '../domain/order.ts';
import type { SagaState } from '../domain/saga.ts';
import type { OrderReads } from '../ports/order-reads.ts';
import { ORDER_COLUMNS, toOrder, toRefund, toSaga, type OrderRow, type RefundRow, type SagaRow } from './order-rows.ts';

export function createPostgresOrderReads(postgres: Postgres): OrderReads {
  const select = async (conditionAndOrder: string, parameters: readonly unknown[]) =>
    (
      await postgres.query<OrderRow>(
        `select ${ORDER_COLUMNS} from customer_order o where ${conditionAndOrder}`,
        parameters,
      )
    ).map(toOrder);

  return {
    orders: (ids) => select('o.id = any($1)', [ids]),
    ordersOf: (shopOrderIds) => select('o.id in (select order_id from shop_order where id = any($1))', [shopOrderIds]),
    byReference: (customerId, references) =>
      select('o.customer_id = $1 and o.external_reference = any($2)', [customerId, references]),
    async byKey(customerId, idempotencyKey) {
      const [row] = await postgres.query<OrderRow & { fingerprint: string }>(
        `select ${ORDER_COLUMNS}, o.fingerprint from customer_order o
          where o.customer_id = $1 and o.idempotency_key = $2`,
        [customerId, idempotencyKey],
      );
      return row && { order: toOrder(row), fingerprint: row.fingerprint };
    },
    byCart: async (cartId, version) =>
      (await select(`o.cart_id = $1 and o.cart_version = $2 and o.status <> 'cancelled'`, [cartId, version]))[0],
    ofCustomer(customerId, page) {
      const isDownward = page.direction === 'forward';
      const [placedAt, id] = page.from ?? [];
      const direction = isDownward ? 'desc' : 'asc';
      return select(
        `o.customer_id = $1
           and ($2::timestamptz is null or (o.placed_at, o.id) ${isDownward ? '<' : '>'} ($2, $3))
         order by o.placed_at ${direction}, o.id ${direction} limit ${page.size + 1}`,
        [customerId, placedAt ?? null, id ?? null],
      );
    },
    async refunds(orderIds) {
      const rows = await postgres.query<RefundRow>(
        'select * from refund where order_id = any($1) order by requested_at, id',
        [orderIds],
      );
      return rows.map(toRefund);
    },
    async sagas(orderIds) {
      return (await postgres.query<SagaRow>('select * from saga where order_id = any($1)', [orderIds])).map(toSaga);
    },
    async journals(orderIds) {
      const rows = await postgres.query<JournalRow>(
        'select * from saga_journal where order_id = any($1) order by order_id, version',
        [orderIds],
      );
      return rows.map(({ order_id: orderId, ...entry }) => ({ orderId, ...entry }));
    },
  };
}

interface JournalRow {
  order_id: OrderId;
  version: number;
  state: SagaState;
  cause: string;
  at: Date;
}
