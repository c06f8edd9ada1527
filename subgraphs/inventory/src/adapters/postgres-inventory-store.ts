import type { IdSource } from '@agora/subgraph-kit/ids';
import type { Postgres, PostgresTransaction } from '@agora/subgraph-kit/postgres/postgres';
import type { Reservation } from '../domain/reservation.ts';
import type { LevelChange, Movement, VariantId } from '../domain/stock.ts';
import type { InventoryStore, InventoryTransaction } from '../ports/inventory-store.ts';
import { RESERVATION_COLUMNS, toRecord, toReservation, type ReservationRow } from './reservation-rows.ts';
import { toStockLevel, type StockLevelRow } from './stock-rows.ts';

export function createPostgresInventoryStore(postgres: Postgres, newId: IdSource): InventoryStore {
  return {
    transaction: (work) => postgres.transaction((transaction) => work(within(transaction, newId))),
  };
}

function within(sql: PostgresTransaction, newId: IdSource): InventoryTransaction {
  const lockReservations = async (condition: string, parameters: readonly unknown[]): Promise<Reservation[]> =>
    (
      await sql.query<ReservationRow>(`select ${RESERVATION_COLUMNS} from reservation r where ${condition}`, parameters)
    ).map(toReservation);

  return {
    ...sql,
    async lockReservation(orderId) {
      // A row that is not there yet cannot be locked, and two first messages of one order must not both find nothing.
      await sql.query('select pg_advisory_xact_lock(hashtextextended($1, 3))', [orderId]);
      return (await lockReservations('r.order_id = $1 for update of r', [orderId]))[0];
    },
    // The database's clock decides, so that replicas whose clocks differ agree.
    lockDueReservations: (limit) =>
      lockReservations(
        `r.status = 'active' and r.expires_at <= now() order by r.expires_at limit $1 for update of r skip locked`,
        [limit],
      ),
    async addReservation(reservation) {
      await sql.query(
        `insert into reservation (id, order_id, status, expires_at, release_reason, shortages)
         select id, "orderId", status, "expiresAt", reason, shortages from ${RESERVATIONS}`,
        [JSON.stringify([toRecord(reservation)])],
      );
      if (reservation.status === 'released') return;
      await sql.query(
        `insert into reservation_line (reservation_id, variant_id, quantity)
         select $2, "variantId", quantity from jsonb_to_recordset($1) as line ("variantId" text, quantity bigint)`,
        [JSON.stringify(reservation.lines), reservation.id],
      );
    },
    async saveReservations(reservations) {
      await sql.query(
        `update reservation r set status = new.status, release_reason = new.reason
           from ${RESERVATIONS} where r.id = new.id`,
        [JSON.stringify(reservations.map(toRecord))],
      );
    },

    async lockLevels(ids) {
      const rows = await sql.query<StockLevelRow>(
        'select * from stock_level where variant_id = any($1) order by variant_id for update',
        [ids],
      );
      return new Map(rows.map((row) => [row.variant_id, toStockLevel(row)]));
    },
    async addLevels(variants) {
      await sql.query(
        `insert into stock_level (variant_id, sku)
         select "variantId", sku from ${VARIANTS} order by 1 on conflict do nothing`,
        [JSON.stringify(variants)],
      );
    },
    async describeVariants(shopId, variants) {
      await sql.query(
        `insert into stock_level (variant_id, sku, shop_id, is_archived)
         select "variantId", sku, $2, "isArchived" from ${VARIANTS} order by 1
         on conflict (variant_id) do update set
           sku = excluded.sku, shop_id = excluded.shop_id, is_archived = stock_level.is_archived or excluded.is_archived
           where (stock_level.sku, stock_level.shop_id) is distinct from (excluded.sku, excluded.shop_id)
              or (excluded.is_archived and not stock_level.is_archived)`,
        [JSON.stringify(variants), shopId],
      );
    },
    async archiveVariants(ids) {
      await sql.query('update stock_level set is_archived = true where variant_id = any($1)', [ids]);
    },
    async saveThreshold({ variantId, lowStockThreshold }) {
      await sql.query('update stock_level set low_stock_threshold = $2 where variant_id = $1', [
        variantId,
        lowStockThreshold ?? null,
      ]);
    },
    async movedBefore(reason, reference, ids) {
      const rows = await sql.query<{ variant_id: VariantId }>(
        'select variant_id from stock_movement where variant_id = any($3) and reason = $1 and reference = $2',
        [reason, reference, ids],
      );
      return new Set(rows.map((row) => row.variant_id));
    },

    reserve: (lines) =>
      change(
        sql,
        lines.map(({ variantId, quantity }) => ({ variantId, reserved: quantity })),
      ),
    release: (lines) =>
      change(
        sql,
        lines.map(({ variantId, quantity }) => ({ variantId, reserved: -quantity })),
      ),
    sell: (orderId, lines) =>
      change(
        sql,
        lines.map(({ variantId, quantity }) => ({
          id: newId('mov'),
          variantId,
          quantity: -quantity,
          reserved: -quantity,
          reason: 'SALE',
          reference: orderId,
          orderId,
        })),
      ),
    move: (movements) =>
      change(
        sql,
        movements.map((movement) => ({ ...movement, id: newId('mov'), reserved: 0 })),
      ),
  };
}

const RESERVATIONS = `jsonb_to_recordset($1) as new (id text, "orderId" text, status text, "expiresAt" timestamptz,
  reason text, shortages jsonb)`;

const VARIANTS = 'jsonb_to_recordset($1) as variant ("variantId" text, sku text, "isArchived" boolean)';

interface StockChange extends Partial<Movement> {
  readonly id?: string;
  readonly variantId: VariantId;
  readonly reserved: number;
}

// The only statement that changes a level: units on hand never change without a movement that says so.
async function change(sql: PostgresTransaction, changes: readonly StockChange[]): Promise<readonly LevelChange[]> {
  await sql.query('select from stock_level where variant_id = any($1) order by variant_id for update', [
    changes.map(({ variantId }) => variantId),
  ]);
  const rows = await sql.query<StockLevelRow & { quantity_added: string; reserved_added: string }>(
    `with change as (
       select * from jsonb_to_recordset($1) as c (id text, "variantId" text, quantity bigint, reserved bigint,
         reason text, reference text, "orderId" text, "movedBy" text)
     ), moved as (
       insert into stock_movement (id, variant_id, quantity, reason, reference, order_id, moved_by)
       select id, "variantId", quantity, reason, reference, "orderId", "movedBy" from change where id is not null
     )
     update stock_level level
        set on_hand = level.on_hand + total.quantity, reserved = level.reserved + total.reserved
       from (select "variantId", coalesce(sum(quantity), 0)::bigint as quantity, sum(reserved)::bigint as reserved
               from change group by "variantId") total
      where level.variant_id = total."variantId"
     returning level.*, total.quantity as quantity_added, total.reserved as reserved_added`,
    [JSON.stringify(changes)],
  );
  return rows
    .map((row): LevelChange => {
      const after = toStockLevel(row);
      const onHand = after.onHand - Number(row.quantity_added);
      return { before: { ...after, onHand, reserved: after.reserved - Number(row.reserved_added) }, after };
    })
    .sort((a, b) => (a.after.variantId < b.after.variantId ? -1 : 1));
}
