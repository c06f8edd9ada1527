import type { PostgresTransaction } from '@agora/subgraph-kit/postgres/postgres';
import type { UserId } from '../domain/account.ts';
import type { IdentityRows } from '../ports/account-store.ts';

export function identityRows(sql: PostgresTransaction): IdentityRows {
  return {
    async addOpenIdSignIn(digest, { provider, redirectUri, expiresAt }) {
      await sql.query(
        'insert into openid_sign_in (handle_digest, provider, redirect_uri, expires_at) values ($1, $2, $3, $4)',
        [digest, provider, redirectUri, expiresAt],
      );
    },
    async takeOpenIdSignIn(digest, now) {
      const [row] = await sql.query<{ provider: string; redirect_uri: string; expires_at: Date }>(
        `delete from openid_sign_in where handle_digest = $1 and expires_at > $2
         returning provider, redirect_uri, expires_at`,
        [digest, now],
      );
      return row && { provider: row.provider, redirectUri: row.redirect_uri, expiresAt: row.expires_at };
    },
    async findUserOf({ issuer, subject }) {
      const [row] = await sql.query<{ user_id: UserId }>(
        'select user_id from identity where issuer = $1 and subject = $2',
        [issuer, subject],
      );
      return row?.user_id;
    },
    async addIdentity({ issuer, subject }, userId, now) {
      const added = await sql.query(
        `insert into identity (issuer, subject, user_id, linked_at) values ($1, $2, $3, $4)
         on conflict do nothing returning user_id`,
        [issuer, subject, userId, now],
      );
      return added.length === 1;
    },
  };
}
