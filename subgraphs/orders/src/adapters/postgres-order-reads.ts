import type { Postgres } from '@agora/subgraph-kit/postgres/postgres';
import type { OrderId, ShopId, ShopOrderId } from '../domain/order.ts';
import type { SagaState } from '../domain/saga.ts';
import type { OrderFilter, OrderReads } from '../ports/order-reads.ts';
import {
  ORDER_COLUMNS,
  toEvent,
  toOrder,
  toRefund,
  toReturn,
  toSaga,
  type EventRow,
  type OrderRow,
  type RefundRow,
  type ReturnRow,
  type SagaRow,
} from './order-rows.ts';

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
    list(filter, { size, direction, from }) {
      const isDownward = direction === 'forward';
      const order = isDownward ? 'desc' : 'asc';
      const { condition, parameters } = conditionOf(filter);
      const limit = parameters.push(size + 1);
      const beyond =
        from === undefined
          ? ''
          : ` and (o.placed_at, o.id) ${isDownward ? '<' : '>'} ($${parameters.push(from[0])}::timestamptz, $${parameters.push(from[1])})`;
      return select(`${condition}${beyond} order by o.placed_at ${order}, o.id ${order} limit $${limit}`, parameters);
    },
    async count(filter, limit) {
      const { condition, parameters } = conditionOf(filter);
      const [counted] = await postgres.query<{ count: number }>(
        `select count(*)::int as count
           from (select from customer_order o where ${condition} limit $${parameters.push(limit)}) counted`,
        parameters,
      );
      return counted?.count ?? 0;
    },
    async needingAttention() {
      // A saga has taken no step since: the journal tells when the last one was.
      const [row] = await postgres.query<{ count: number; since: Date | null }>(
        `select count(*)::int as count, min(j.at) as since
           from saga s join saga_journal j on j.order_id = s.order_id and j.version = s.version
          where s.kind = 'needsAttention'`,
        [],
      );
      return { count: row?.count ?? 0, ...(row?.since && { since: row.since }) };
    },
    async ofShops(shopIds, fulfilment, { size, direction, from }) {
      const isDownward = direction === 'forward';
      const rows = await postgres.query<OrderRow & { shop_order_id: ShopOrderId; of_shop: ShopId }>(
        `select page.* from unnest($1::text[]) as shop (id) cross join lateral (
           select ${ORDER_COLUMNS}, part.id as shop_order_id, part.shop_id as of_shop
             from shop_order part join customer_order o on o.id = part.order_id
            where part.shop_id = shop.id and ($2::text is null or part.fulfilment = $2)
              and ($3::text is null or part.id ${isDownward ? '<' : '>'} $3)
            order by part.id ${isDownward ? 'desc' : 'asc'} limit $4) page`,
        [shopIds, fulfilment ?? null, from?.[0] ?? null, size + 1],
      );
      return rows.map((row) => ({ shopOrderId: row.shop_order_id, shopId: row.of_shop, order: toOrder(row) }));
    },
    async countOfShops(shopIds, fulfilment, limit) {
      const counts = await postgres.query<{ id: ShopId; count: number }>(
        `select id, (select count(*)::int from
                      (select from shop_order part
                        where part.shop_id = shop.id and ($2::text is null or part.fulfilment = $2) limit $3) counted) as count
           from unnest($1::text[]) as shop (id)`,
        [shopIds, fulfilment ?? null, limit],
      );
      return new Map(counts.map(({ id, count }) => [id, count]));
    },
    async returns(orderIds) {
      const rows = await postgres.query<ReturnRow>(
        'select * from order_return where order_id = any($1) order by requested_at, id',
        [orderIds],
      );
      return rows.map(toReturn);
    },
    async returnsById(ids) {
      return (await postgres.query<ReturnRow>('select * from order_return where id = any($1)', [ids])).map(toReturn);
    },
    async timelines(orderIds) {
      const rows = await postgres.query<EventRow>(
        'select * from order_event where order_id = any($1) order by order_id, position',
        [orderIds],
      );
      return rows.map(toEvent);
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

function conditionOf(filter: OrderFilter): { readonly condition: string; readonly parameters: unknown[] } {
  const parameters: unknown[] = [];
  const conditions: string[] = [];
  for (const [comparison, value] of [
    ['customer_id =', filter.customerId],
    ['status =', filter.status],
    ['payment_status =', filter.paymentStatus],
    ['fulfilment =', filter.fulfilment],
    ['number =', filter.number],
    ['placed_at >', filter.placedAfter],
    ['placed_at <', filter.placedBefore],
  ] as const) {
    if (value !== undefined) conditions.push(`o.${comparison} $${parameters.push(value)}`);
  }
  if (filter.needsAttention) {
    conditions.push(`exists (select from saga s where s.order_id = o.id and s.kind = 'needsAttention')`);
  }
  return { condition: conditions.length === 0 ? 'true' : conditions.join(' and '), parameters };
}

interface JournalRow {
  order_id: OrderId;
  version: number;
  state: SagaState;
  cause: string;
  at: Date;
}
