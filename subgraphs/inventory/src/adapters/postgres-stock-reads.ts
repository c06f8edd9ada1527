import type { Postgres } from '@agora/subgraph-kit/postgres/postgres';
import type { MovementId, OrderId, VariantId } from '../domain/stock.ts';
import type { RecordedMovement, StockReads } from '../ports/stock-reads.ts';
import { toStockLevel, type StockLevelRow } from './stock-rows.ts';

export function createPostgresStockReads(postgres: Postgres): StockReads {
  return {
    levels: async (ids) =>
      (await postgres.query<StockLevelRow>('select * from stock_level where variant_id = any($1)', [ids])).map(
        toStockLevel,
      ),
    async movements(id, { size, direction, from = [] }) {
      const isForward = direction === 'forward';
      const rows = await postgres.query<MovementRow>(
        `select * from stock_movement
          where variant_id = $1 and ($2::text is null or id ${isForward ? '<' : '>'} $2)
          order by id ${isForward ? 'desc' : 'asc'} limit $3`,
        [id, from[0] ?? null, size + 1],
      );
      return rows.map(toMovement);
    },
    async countMovements(id, limit) {
      const [counted] = await postgres.query<{ count: number }>(
        `select count(*)::int as count from (select from stock_movement where variant_id = $1 limit $2) counted`,
        [id, limit],
      );
      return counted?.count ?? 0;
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
