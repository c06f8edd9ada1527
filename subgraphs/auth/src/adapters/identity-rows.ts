import type { PostgresTransaction } from '@agora/subgraph-kit/postgres/postgres';
import type { UserId } from '../domain/account.ts';
import type { LinkedIdentity } from '../domain/identity.ts';
import type { IdentityRows } from '../ports/account-store.ts';

export interface IdentityRow {
  issuer: string;
  subject: string;
  user_id: UserId;
  linked_at: Date;
}

/** The columns of `IdentityRow`, for a select from `identity`. */
export const IDENTITY_COLUMNS = 'issuer, subject, user_id, linked_at';

export const toIdentity = (row: IdentityRow): LinkedIdentity => ({
  issuer: row.issuer,
  subject: row.subject,
  userId: row.user_id,
  linkedAt: row.linked_at,
});

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
    async listIdentities(userId) {
      const rows = await sql.query<IdentityRow>(`select ${IDENTITY_COLUMNS} from identity where user_id = $1`, [
        userId,
      ]);
      return rows.map(toIdentity);
    },
    async removeIdentities(identities) {
      await sql.query(
        `delete from identity using unnest($1::text[], $2::text[]) as gone (issuer, subject)
          where identity.issuer = gone.issuer and identity.subject = gone.subject`,
        [identities.map(({ issuer }) => issuer), identities.map(({ subject }) => subject)],
      );
    },
  };
}
