import type { Postgres, PostgresTransaction } from '@agora/subgraph-kit/postgres/postgres';
import type { ShopStore, ShopTransaction } from '../ports/shop-store.ts';
import { reasonOf, toShop, type ShopRow } from './shop-rows.ts';

export const createPostgresShopStore = (postgres: Postgres): ShopStore => ({
  transaction: (work) => postgres.transaction((transaction) => work(within(transaction))),
});

function within(sql: PostgresTransaction): ShopTransaction {
  return {
    ...sql,
    async lockShop(id) {
      const [row] = await sql.query<ShopRow>('select * from shop where id = $1 for update', [id]);
      return row && toShop(row);
    },
    async add({ state, ...shop }) {
      const added = await sql.query(
        `insert into shop (id, slug, name, description, owner_id, status, suspension_reason, commission_basis_points,
                           version, created_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
         on conflict (slug) do nothing returning id`,
        [
          shop.id,
          shop.slug,
          shop.name,
          shop.description,
          shop.ownerId,
          state.status,
          reasonOf(state),
          shop.commissionBasisPoints,
          shop.version,
          shop.createdAt,
        ],
      );
      return added.length === 1;
    },
    async save({ id, name, description, state, version }) {
      await sql.query(
        `update shop set name = $2, description = $3, status = $4, suspension_reason = $5, version = $6 where id = $1`,
        [id, name, description, state.status, reasonOf(state), version],
      );
    },
  };
}
