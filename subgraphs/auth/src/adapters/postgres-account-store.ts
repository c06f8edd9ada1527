import type { Postgres, PostgresTransaction } from '@agora/subgraph-kit/postgres/postgres';
import type { Account, ShopId, UserId } from '../domain/account.ts';
import type { Role } from '../domain/roles.ts';
import type { Session } from '../domain/session.ts';
import type { AccountStore, AccountTransaction } from '../ports/account-store.ts';
import { SESSION_COLUMNS, toSession, type SessionRow } from './session-rows.ts';

// An access token must stay below what the gateway takes in a header; the id of a shop is 30 characters.
const MAX_SHOPS = 128;
const DELETED_AT_ONCE = 5_000;
const EXPIRING = [
  // Its tokens go with it.
  { table: 'session', key: 'id', column: 'expires_at' },
  { table: 'refresh_token', key: 'token_digest', column: 'expires_at' },
  { table: 'sign_in_failures', key: 'key', column: 'window_ends_at' },
];

export function createPostgresAccountStore(postgres: Postgres): AccountStore {
  return {
    transaction: (work) => postgres.transaction((transaction) => work(within(transaction))),
    async deleteExpired(now) {
      for (const { table, key, column } of EXPIRING) {
        await postgres.query(
          `delete from ${table} where ${key} in
             (select ${key} from ${table} where ${column} <= $1 limit ${DELETED_AT_ONCE} for update skip locked)`,
          [now],
        );
      }
    },
  };
}

function within(sql: PostgresTransaction): AccountTransaction {
  return { ...sql, ...accounts(sql), ...sessions(sql) };
}

type Accounts = Pick<
  AccountTransaction,
  'addAccount' | 'lockAccount' | 'setRoles' | 'addMember' | 'removeMember' | 'getGrants' | 'record'
>;

function accounts(sql: PostgresTransaction): Accounts {
  return {
    async addAccount({ id, email, passwordHash, roles, createdAt }) {
      const added = await sql.query(
        `insert into account (id, email, password_hash, roles, created_at) values ($1, $2, $3, $4, $5)
         on conflict (email) do nothing returning id`,
        [id, email, passwordHash, roles, createdAt],
      );
      return added.length === 1;
    },
    async lockAccount(id) {
      const rows = await sql.query<AccountRow>('select * from account where id = $1 for update', [id]);
      return rows.map(toAccount)[0];
    },
    async setRoles(id, roles) {
      await sql.query('update account set roles = $2 where id = $1', [id, roles]);
    },
    async addMember(userId, shopId, now) {
      await sql.query(
        'insert into membership (user_id, shop_id, joined_at) values ($1, $2, $3) on conflict do nothing',
        [userId, shopId, now],
      );
    },
    async removeMember(userId, shopId) {
      await sql.query('delete from membership where user_id = $1 and shop_id = $2', [userId, shopId]);
    },
    async getGrants(userId) {
      const [grants] = await sql.query<{ roles: Role[]; shop_ids: ShopId[] }>(
        `select roles, array(select shop_id from membership where user_id = account.id
                              order by joined_at desc limit ${MAX_SHOPS}) as shop_ids
           from account where id = $1`,
        [userId],
      );
      if (grants === undefined) throw new Error(`there is no account ${userId}`);
      return { roles: grants.roles, shopIds: grants.shop_ids };
    },
    async record({ at, actor, action, userId, details }) {
      await sql.query('insert into audit (at, actor, action, user_id, details) values ($1, $2, $3, $4, $5)', [
        at,
        actor,
        action,
        userId,
        JSON.stringify(details),
      ]);
    },
  };
}

function sessions(sql: PostgresTransaction): Omit<AccountTransaction, keyof Accounts | keyof PostgresTransaction> {
  const lock = async (condition: string, parameter: unknown): Promise<Session | undefined> => {
    const rows = await sql.query<SessionRow>(`select ${SESSION_COLUMNS} from session where ${condition} for update`, [
      parameter,
    ]);
    return rows.map(toSession)[0];
  };

  return {
    lockSession: (id) => lock('id = $1', id),
    async saveSession({ id, userId, createdAt, lastUsedAt, expiresAt, ended }) {
      await sql.query(
        `insert into session (id, user_id, created_at, last_used_at, expires_at, ended_at, end_reason)
         values ($1, $2, $3, $4, $5, $6, $7)
         on conflict (id) do update set last_used_at = excluded.last_used_at, expires_at = excluded.expires_at,
           ended_at = excluded.ended_at, end_reason = excluded.end_reason`,
        [id, userId, createdAt, lastUsedAt, expiresAt, ended?.at ?? null, ended?.reason ?? null],
      );
    },
    async lockSessionOfToken(digest) {
      const session = await lock('id = (select session_id from refresh_token where token_digest = $1)', digest);
      // In a statement of its own, which sees what whoever held the lock before has done with the token.
      const [token] = await sql.query<{ expires_at: Date; used_at: Date | null }>(
        'select expires_at, used_at from refresh_token where token_digest = $1',
        [digest],
      );
      if (session === undefined || token === undefined) return undefined;
      return { session, token: { expiresAt: token.expires_at, isUsed: token.used_at !== null } };
    },
    async replaceToken({ id, lastUsedAt, expiresAt }, digest) {
      await sql.query('update refresh_token set used_at = $2 where session_id = $1 and used_at is null', [
        id,
        lastUsedAt,
      ]);
      await sql.query('insert into refresh_token (token_digest, session_id, expires_at) values ($1, $2, $3)', [
        digest,
        id,
        expiresAt,
      ]);
    },
    async endSessions(userId, reason, now) {
      const ended = await sql.query(
        `update session set ended_at = $3, end_reason = $2
          where user_id = $1 and ended_at is null and expires_at > $3 returning id`,
        [userId, reason, now],
      );
      return ended.length;
    },
  };
}

interface AccountRow {
  id: UserId;
  email: string;
  password_hash: string;
  roles: Role[];
  created_at: Date;
}

const toAccount = ({ id, email, password_hash: passwordHash, roles, created_at: createdAt }: AccountRow): Account => ({
  id,
  email,
  passwordHash,
  roles,
  createdAt,
});
