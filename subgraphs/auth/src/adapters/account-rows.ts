import type { PostgresTransaction } from '@agora/subgraph-kit/postgres/postgres';
import type { Account, AccountStatus, ShopId, UserId } from '../domain/account.ts';
import type { MemberRole } from '../domain/membership.ts';
import type { Role } from '../domain/roles.ts';
import type { AccountRows } from '../ports/account-store.ts';

// An access token must stay below what the gateway takes in a header; the id of a shop is 30 characters.
const MAX_SHOPS = 128;

interface AccountRow {
  id: UserId;
  email: string | null;
  password_hash: string | null;
  roles: Role[];
  status: AccountStatus;
  created_at: Date;
}

export function accountRows(sql: PostgresTransaction): AccountRows {
  return {
    async addAccount({ id, email, passwordHash, roles, status, createdAt }) {
      const added = await sql.query(
        `insert into account (id, email, password_hash, roles, status, created_at) values ($1, $2, $3, $4, $5, $6)
         on conflict (email) do nothing returning id`,
        [id, email, passwordHash, roles, status, createdAt],
      );
      return added.length === 1;
    },
    async lockAccount(id) {
      const rows = await sql.query<AccountRow>('select * from account where id = $1 for update', [id]);
      return rows.map(toAccount)[0];
    },
    async findAccountByEmail(email) {
      const rows = await sql.query<AccountRow>('select * from account where email = $1', [email]);
      return rows.map(toAccount)[0];
    },
    async setRoles(id, roles) {
      await sql.query('update account set roles = $2 where id = $1', [id, roles]);
    },
    async saveAccount({ id, email, passwordHash, roles, status }) {
      const parameters = [id, email ?? null, passwordHash ?? null, roles, status];
      const saved = await sql.query(
        `update account set email = $2, password_hash = $3, roles = $4, status = $5
          where id = $1 and not exists (select from account where email = $2 and id <> $1) returning id`,
        parameters,
      );
      return saved.length === 1;
    },
    async lockActiveAdmins() {
      const rows = await sql.query<{ id: UserId }>(
        `select id from account where 'admin' = any (roles) and status = 'active' order by id for update`,
      );
      return rows.map(({ id }) => id);
    },
    async saveMember(userId, shopId, role, now) {
      await sql.query(
        `insert into membership (user_id, shop_id, role, joined_at) values ($1, $2, $3, $4)
         on conflict (user_id, shop_id) do update set role = excluded.role`,
        [userId, shopId, role, now],
      );
    },
    async removeMember(userId, shopId) {
      await sql.query('delete from membership where user_id = $1 and shop_id = $2', [userId, shopId]);
    },
    async listMemberRoles(userId) {
      const rows = await sql.query<{ role: MemberRole }>('select distinct role from membership where user_id = $1', [
        userId,
      ]);
      return rows.map(({ role }) => role);
    },
    async isLatestOfUser(userId, version) {
      const heard = await sql.query(
        `update account set user_version = greatest(user_version, coalesce($2, 0))
          where id = $1 and ($2::int is null or user_version <= $2) returning id`,
        [userId, version ?? null],
      );
      return heard.length === 1;
    },
    async isLatestOfMember(userId, shopId, toldAt) {
      const heard = await sql.query(
        `insert into member_told as known (user_id, shop_id, told_at) values ($1, $2, $3)
         on conflict (user_id, shop_id) do update set told_at = excluded.told_at where known.told_at <= excluded.told_at
         returning user_id`,
        [userId, shopId, toldAt],
      );
      return heard.length === 1;
    },
    async getGrants(userId) {
      const [grants] = await sql.query<{ roles: Role[]; shop_ids: ShopId[] }>(
        `select roles, array(select shop_id from membership
                              where user_id = account.id and (role <> 'staff' or not 'vendor' = any (roles))
                              order by joined_at desc limit ${MAX_SHOPS}) as shop_ids
           from account where id = $1`,
        [userId],
      );
      if (grants === undefined) throw new Error(`there is no account ${userId}`);
      return { roles: grants.roles, shopIds: grants.shop_ids };
    },
    async eraseTraces(userId) {
      await sql.query('delete from membership where user_id = $1', [userId]);
      await sql.query('delete from member_told where user_id = $1', [userId]);
      await sql.query('delete from account_link where user_id = $1', [userId]);
      await sql.query('delete from identity where user_id = $1', [userId]);
      await sql.query('delete from session where subject = $1', [userId]);
      // Who rebuilds from these messages still learns that there was somebody.
      await sql.query(
        `update outbox set envelope = jsonb_set(envelope, '{data}', envelope -> 'data'
             || '{"email": "erased@users.invalid"}'
             || case when envelope -> 'data' ? 'displayName' then '{"displayName": "Erased"}' else '{}' end::jsonb)
          where subject = $1 and envelope -> 'data' ? 'email'`,
        [userId],
      );
    },
  };
}

const toAccount = ({
  id,
  email,
  password_hash: passwordHash,
  roles,
  status,
  created_at: createdAt,
}: AccountRow): Account => ({
  id,
  ...(email !== null && { email }),
  ...(passwordHash !== null && { passwordHash }),
  roles,
  status,
  createdAt,
});
