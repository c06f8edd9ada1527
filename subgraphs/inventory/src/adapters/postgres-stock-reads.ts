import type { Postgres } from '@agora/subgraph-kit/postgres/postgres';
import type { MovementId, OrderId, ShopId, VariantId } from '../domain/stock.ts';
import type { RecordedMovement, StockReads } from '../ports/stock-reads.ts';
import { toStockLevel, type StockLevelRow } from './stock-rows.ts';

export function createPostgresStockReads(postgres: Postgres): StockReads {
  return {
    levels: async (ids) =>
      (await postgres.query<StockLevelRow>('select * from stock_level where variant_id = any($1)', [ids])).map(
        toStockLevel,
      ),
    async lowLevels(shopIds, { size, direction, from = [] }) {
      const isForward = direction === 'forward';
      const rows = await postgres.query<StockLevelRow & { shop_id: ShopId }>(
        `select level.* from unnest($1::text[]) as shop (id) cross join lateral (
           select * from stock_level
            where shop_id = shop.id and ${IS_LOW} and ($2::text is null or variant_id ${isForward ? '>' : '<'} $2)
            order by variant_id ${isForward ? 'asc' : 'desc'} limit $3
         ) level
         order by level.variant_id ${isForward ? 'asc' : 'desc'}`,
        [shopIds, from[0] ?? null, size + 1],
      );
      const ofShop = Map.groupBy(rows, (row) => row.shop_id);
      return new Map([...ofShop].map(([shopId, each]) => [shopId, each.map(toStockLevel)]));
    },
    async countLowLevels(shopIds, limit) {
      const counts = await postgres.query<{ id: ShopId; count: number }>(
        `select id, (select count(*)::int from
                      (select from stock_level where shop_id = shop.id and ${IS_LOW} limit $2) counted) as count
           from unnest($1::text[]) as shop (id)`,
        [shopIds, limit],
      );
      return new Map(counts.map(({ id, count }) => [id, count]));
    },
    async movements(ids, { size, direction, from = [] }) {
      const isForward = direction === 'forward';
      const rows = await postgres.query<MovementRow>(
        `select movement.* from unnest($1::text[]) as variant (id) cross join lateral (
           select * from stock_movement
            where variant_id = variant.id and ($2::text is null or id ${isForward ? '<' : '>'} $2)
            order by id ${isForward ? 'desc' : 'asc'} limit $3
         ) movement
         order by movement.id ${isForward ? 'desc' : 'asc'}`,
        [ids, from[0] ?? null, size + 1],
      );
      return rows.map(toMovement);
    },
    async countMovements(ids, limit) {
      const counts = await postgres.query<{ id: VariantId; count: number }>(
        `select id, (select count(*)::int from
                      (select from stock_movement where variant_id = variant.id limit $2) counted) as count
           from unnest($1::text[]) as variant (id)`,
        [ids, limit],
      );
      return new Map(counts.map(({ id, count }) => [id, count]));
    },
    async committed(orderIds) {
      const rows = await postgres.query<{ order_id: OrderId; variant_id: VariantId; quantity: string }>(
        `select order_id, variant_id, -quantity as quantity from stock_movement
          where order_id = any($1) and reason = 'SALE' order by order_id, variant_id`,
        [orderIds],
      );
      return rows.map(({ order_id: orderId, variant_id: variantId, quantity }) => ({
        orderId,
        variantId,
        quantity: Number(quantity),
      }));
    },
  };
}

const IS_LOW = 'low_stock_threshold is not null and not is_archived and on_hand - reserved < low_stock_threshold';

interface MovementRow {
  id: MovementId;
  variant_id: VariantId;
  quantity: string;
  reason: RecordedMovement['reason'];
  reference: string | null;
  order_id: OrderId | null;
  moved_at: Date;
  moved_by: string | null;
}

const toMovement = (row: MovementRow): RecordedMovement => ({
  id: row.id,
  variantId: row.variant_id,
  quantity: Number(row.quantity),
  reason: row.reason,
  ...(row.reference !== null && { reference: row.reference }),
  ...(row.order_id !== null && { orderId: row.order_id }),
  movedAt: row.moved_at,
  ...(row.moved_by !== null && { movedBy: row.moved_by }),
});
