import { violates, type Postgres, type PostgresTransaction } from '@agora/subgraph-kit/postgres/postgres';
import type { AccountStore, AccountTransaction } from '../ports/account-store.ts';
import { accountRows } from './account-rows.ts';
import { identityRows } from './identity-rows.ts';
import { linkRows } from './link-rows.ts';
import { roleRows } from './role-rows.ts';
import { sessionRows } from './session-rows.ts';
import { signUpRows } from './sign-up-rows.ts';

const DELETED_AT_ONCE = 5_000;
const EXPIRING = [
  // Its tokens go with it.
  { table: 'session', key: 'id', column: 'expires_at' },
  { table: 'refresh_token', key: 'token_digest', column: 'expires_at' },
  { table: 'sign_in_failures', key: 'key', column: 'window_ends_at' },
  { table: 'use_count', key: 'key', column: 'window_ends_at' },
  { table: 'sign_up', key: 'id', column: 'expires_at' },
  { table: 'account_link', key: 'token_digest', column: 'expires_at' },
  { table: 'openid_sign_in', key: 'handle_digest', column: 'expires_at' },
];
// Messages that were sent and from which nothing is rebuilt: mails, which hold addresses, and revocations of tokens that
// have expired since.
const PASSING = [`topic = 'notifications.commands'`, `envelope ->> 'type' = 'access.revoked'`];
// Longer than any link is good.
const PASSING_KEPT_MS = 48 * 3_600_000;

export function createPostgresAccountStore(postgres: Postgres): AccountStore {
  const attempt = <Result>(work: (transaction: AccountTransaction) => Promise<Result>): Promise<Result> =>
    postgres.transaction((transaction) => work(within(transaction)));

  return {
    async transaction(work) {
      try {
        return await attempt(work);
      } catch (error) {
        // Another has taken the address between the look and the write: now it can be seen.
        if (violates(error, 'account_email')) return attempt(work);
        throw error;
      }
    },
    async deleteExpired(now) {
      for (const { table, key, column } of EXPIRING) {
        await deleteAll(
          postgres,
          `delete from ${table} where ${key} in
             (select ${key} from ${table} where ${column} <= $1 limit ${DELETED_AT_ONCE} for update skip locked)
           returning 1`,
          now,
        );
      }
      for (const isPassing of PASSING) {
        await deleteAll(
          postgres,
          `delete from outbox where position in
             (select position from outbox where published_at is not null and ${isPassing} and created_at < $1
               limit ${DELETED_AT_ONCE} for update skip locked)
           returning 1`,
          new Date(now.getTime() - PASSING_KEPT_MS),
        );
      }
    },
  };
}

// Some thousands at a time, so that no delete holds locks for long.
async function deleteAll(postgres: Postgres, sql: string, before: Date): Promise<void> {
  let deleted: number;
  do {
    deleted = (await postgres.query(sql, [before])).length;
  } while (deleted === DELETED_AT_ONCE);
}

const within = (sql: PostgresTransaction) => ({
  ...sql,
  ...accountRows(sql),
  ...roleRows(sql),
  ...sessionRows(sql),
  ...signUpRows(sql),
  ...linkRows(sql),
  ...identityRows(sql),
});
