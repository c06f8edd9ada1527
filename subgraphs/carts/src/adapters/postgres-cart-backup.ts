import type { Postgres } from '@agora/subgraph-kit/postgres/postgres';
import type { Cart, CartId, HeldLine, CustomerId, OrderId } from '../domain/cart.ts';
import type { CartBackup } from '../ports/cart-backup.ts';

export function createPostgresCartBackup(postgres: Postgres): CartBackup {
  return {
    async find(customerId) {
      const [row] = await postgres.query<CartRow>(
        'select * from cart_backup where customer_id = $1 and not is_erased',
        [customerId],
      );
      return row === undefined ? undefined : toCart(row);
    },
    async save(carts) {
      if (carts.length === 0) return;
      // In one order everywhere: replicas that back up the same carts must not wait for each other in a circle.
      await postgres.query(
        `insert into cart_backup (customer_id, id, version, currency, lines, settled_orders, merge_secret, taken_over, updated_at)
         select r."customerId", r.id, r.version, r.currency, r.lines, r."settledOrders", r."mergeSecret", r."takenOver", r."updatedAt"
           from jsonb_to_recordset($1) as r ("customerId" text, id text, version int, currency text, lines jsonb,
                  "settledOrders" jsonb, "mergeSecret" text, "takenOver" jsonb, "updatedAt" timestamptz)
          order by r."customerId"
         on conflict (customer_id) do update set
           id = excluded.id, version = excluded.version, currency = excluded.currency, lines = excluded.lines,
           settled_orders = excluded.settled_orders, merge_secret = excluded.merge_secret,
           taken_over = excluded.taken_over, updated_at = excluded.updated_at,
           -- One that was restored has another version, but nobody has changed it.
           is_abandonment_told = cart_backup.is_abandonment_told and cart_backup.updated_at = excluded.updated_at
         where excluded.version > cart_backup.version`,
        [JSON.stringify(carts)],
      );
    },
    async erase(customerId, now) {
      await postgres.query(
        `insert into cart_backup (customer_id, id, version, lines, settled_orders, updated_at, is_erased)
         values ($1, '', ${NEWER_THAN_ANY}, '[]', '[]', $2, true)
         on conflict (customer_id) do update set
           id = excluded.id, version = excluded.version, currency = null, lines = excluded.lines,
           settled_orders = excluded.settled_orders, merge_secret = null, taken_over = '[]',
           updated_at = excluded.updated_at, is_erased = true`,
        [customerId, now],
      );
    },
    async forget(unchangedSince, limit) {
      const forgotten = await postgres.query(
        `delete from cart_backup where customer_id in (
           select customer_id from cart_backup
            where (is_erased or merge_secret is not null) and updated_at < $1 limit $2)
            and updated_at < $1
         returning customer_id`,
        [unchangedSince, limit],
      );
      return forgotten.length;
    },
  };
}

// So that no copy takes the place of an erased one.
const NEWER_THAN_ANY = 2_147_483_647;

interface CartRow {
  customer_id: CustomerId;
  id: CartId;
  version: number;
  currency: string | null;
  lines: HeldLine[];
  settled_orders: OrderId[];
  merge_secret: string | null;
  taken_over: string[];
  updated_at: Date;
}

const toCart = (row: CartRow): Cart => ({
  id: row.id,
  customerId: row.customer_id,
  version: row.version,
  ...(row.currency !== null && { currency: row.currency }),
  lines: row.lines,
  settledOrders: row.settled_orders,
  ...(row.merge_secret !== null && { mergeSecret: row.merge_secret }),
  takenOver: row.taken_over,
  updatedAt: row.updated_at,
});
