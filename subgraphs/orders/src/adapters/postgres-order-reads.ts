import type { Postgres } from '@agora/subgraph-kit/postgres/postgres';
import type { OrderId, ShopId, ShopOrderId } from '../domain/order.ts';
import type { SagaState } from '../domain/saga.ts';
import type { OrderReads } from '../ports/order-reads.ts';
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
      const parameters: unknown[] = [size + 1];
      const conditions: string[] = [];
      const where = (condition: string, ...values: unknown[]): void => {
        conditions.push(condition.replaceAll('?', () => `$${String(parameters.push(values.shift()))}`));
      };
      for (const [column, value] of [
        ['customer_id', filter.customerId],
        ['status', filter.status],
        ['payment_status', filter.paymentStatus],
        ['fulfilment', filter.fulfilment],
        ['number', filter.number],
      ]) {
        if (value !== undefined) where(`o.${column ?? ''} = ?`, value);
      }
      if (filter.placedAfter !== undefined) where('o.placed_at > ?', filter.placedAfter);
      if (filter.placedBefore !== undefined) where('o.placed_at < ?', filter.placedBefore);
      if (filter.needsAttention) {
        where(`exists (select from saga s where s.order_id = o.id and s.kind = 'needsAttention')`);
      }
      if (from !== undefined) {
        where(`(o.placed_at, o.id) ${isDownward ? '<' : '>'} (?::timestamptz, ?)`, from[0], from[1]);
      }
      const condition = conditions.length === 0 ? 'true' : conditions.join(' and ');
      return select(`${condition} order by o.placed_at ${order}, o.id ${order} limit $1`, parameters);
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

interface JournalRow {
  order_id: OrderId;
  version: number;
  state: SagaState;
  cause: string;
  at: Date;
}
