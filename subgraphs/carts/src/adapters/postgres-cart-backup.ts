import type { Postgres } from '@agora/subgraph-kit/postgres/postgres';
import type { Cart, CartId, HeldLine, CustomerId, OrderId } from '../domain/cart.ts';
import type { CartBackup } from '../ports/cart-backup.ts';

export function createPostgresCartBackup(postgres: Postgres): CartBackup {
  return {
    async find(customerId) {
      const [row] = await postgres.query<CartRow>('select * from cart_backup where customer_id = $1', [customerId]);
      return row === undefined ? undefined : toCart(row);
    },
    async save(carts) {
      if (carts.length === 0) return;
      // In one order everywhere: replicas that back up the same carts must not wait for each other in a circle.
      await postgres.query(
        `insert into cart_backup (customer_id, id, version, currency, lines, settled_orders, updated_at)
         select r."customerId", r.id, r.version, r.currency, r.lines, r."settledOrders", r."updatedAt"
           from jsonb_to_recordset($1) as r ("customerId" text, id text, version int, currency text, lines jsonb,
                  "settledOrders" jsonb, "updatedAt" timestamptz)
          order by r."customerId"
         on conflict (customer_id) do update set
           id = excluded.id, version = excluded.version, currency = excluded.currency, lines = excluded.lines,
           settled_orders = excluded.settled_orders, updated_at = excluded.updated_at
         where excluded.version > cart_backup.version`,
        [JSON.stringify(carts)],
      );
    },
  };
}

interface CartRow {
  customer_id: CustomerId;
  id: CartId;
  version: number;
  currency: string | null;
  lines: HeldLine[];
  settled_orders: OrderId[];
  updated_at: Date;
}

const toCart = (row: CartRow): Cart => ({
  id: row.id,
  customerId: row.customer_id,
  version: row.version,
  ...(row.currency !== null && { currency: row.currency }),
  lines: row.lines,
  settledOrders: row.settled_orders,
  updatedAt: row.updated_at,
});
