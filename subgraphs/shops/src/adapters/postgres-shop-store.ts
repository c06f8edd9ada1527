import type { Postgres, PostgresTransaction } from '@agora/subgraph-kit/postgres/postgres';
import type { ShopStore, ShopTransaction } from '../ports/shop-store.ts';
import { stateColumns, toPerson, toShop, type PersonRow, type ShopRow } from './shop-rows.ts';

export const createPostgresShopStore = (postgres: Postgres): ShopStore => ({
  transaction: (work) => postgres.transaction((transaction) => work(within(transaction))),
});

function within(sql: PostgresTransaction): ShopTransaction {
  return { ...sql, ...shops(sql), ...members(sql) };
}

function shops(sql: PostgresTransaction): Pick<ShopTransaction, 'lockShop' | 'add' | 'save' | 'saveVerification'> {
  return {
    async lockShop(id) {
      const [row] = await sql.query<ShopRow>('select * from shop where id = $1 for update', [id]);
      return row && toShop(row);
    },
    async add({ state, ...shop }) {
      const added = await sql.query(
        `insert into shop (id, slug, name, description, owner_id, status, suspension_reason, rejection_reason,
                           commission_basis_points, version, created_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
         on conflict (slug) do nothing returning id`,
        [
          shop.id,
          shop.slug,
          shop.name,
          shop.description,
          shop.ownerId,
          ...stateColumns(state),
          shop.commissionBasisPoints,
          shop.version,
          shop.createdAt,
        ],
      );
      return added.length === 1;
    },
    async save({ id, name, description, state, commissionBasisPoints, version }) {
      await sql.query(
        `update shop set name = $2, description = $3, status = $4, suspension_reason = $5, rejection_reason = $6,
                         commission_basis_points = $7, version = $8
          where id = $1`,
        [id, name, description, ...stateColumns(state), commissionBasisPoints, version],
      );
    },
    async saveVerification(shopId, { legalName, country, registrationNumber, vatId, requestedAt }) {
      await sql.query(
        `insert into shop_verification (shop_id, legal_name, country, registration_number, vat_id, requested_at)
         values ($1, $2, $3, $4, $5, $6)
         on conflict (shop_id) do update set legal_name = excluded.legal_name, country = excluded.country,
           registration_number = excluded.registration_number, vat_id = excluded.vat_id,
           requested_at = excluded.requested_at`,
        [shopId, legalName, country, registrationNumber ?? null, vatId ?? null, requestedAt],
      );
    },
  };
}

function members(
  sql: PostgresTransaction,
): Pick<ShopTransaction, 'findPerson' | 'countMembers' | 'saveMember' | 'removeMember' | 'removeMemberships'> {
  return {
    async findPerson(shopId, userId) {
      const [row] = await sql.query<PersonRow>('select * from shop_person where shop_id = $1 and user_id = $2', [
        shopId,
        userId,
      ]);
      return row && toPerson(row);
    },
    async countMembers(shopId) {
      const [row] = await sql.query<{ count: number }>(
        'select count(*)::int as count from shop_member where shop_id = $1',
        [shopId],
      );
      return row?.count ?? 0;
    },
    async saveMember({ shopId, userId, role, invitedAt, joinedAt }) {
      await sql.query(
        `insert into shop_member (shop_id, user_id, role, invited_at, joined_at) values ($1, $2, $3, $4, $5)
         on conflict (shop_id, user_id) do update set role = excluded.role, invited_at = excluded.invited_at,
           joined_at = excluded.joined_at`,
        [shopId, userId, role, invitedAt, joinedAt ?? null],
      );
    },
    async removeMember(shopId, userId) {
      await sql.query('delete from shop_member where shop_id = $1 and user_id = $2', [shopId, userId]);
    },
    async removeMemberships(userId) {
      const rows = await sql.query<PersonRow>('delete from shop_member where user_id = $1 returning *', [userId]);
      return rows.map(toPerson);
    },
  };
}
