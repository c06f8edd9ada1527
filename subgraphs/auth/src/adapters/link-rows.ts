import type { PostgresTransaction } from '@agora/subgraph-kit/postgres/postgres';
import type { UserId } from '../domain/account.ts';
import type { AccountLink, LinkPurpose } from '../domain/account-link.ts';
import type { LinkRows } from '../ports/account-store.ts';

interface LinkRow {
  user_id: UserId;
  email: string | null;
  expires_at: Date;
}

export function linkRows(sql: PostgresTransaction): LinkRows {
  const dropLinks = async (userId: UserId): Promise<void> => {
    await sql.query('delete from account_link where user_id = $1', [userId]);
  };

  return {
    dropLinks,
    async addLink(digest, { purpose, userId, email, expiresAt }) {
      await sql.query(
        'insert into account_link (token_digest, purpose, user_id, email, expires_at) values ($1, $2, $3, $4, $5)',
        [digest, purpose, userId ?? null, email ?? null, expiresAt],
      );
    },
    async takeLink<Purpose extends LinkPurpose>(purpose: Purpose, digest: Buffer, now: Date) {
      const [row] = await sql.query<LinkRow>(
        `delete from account_link
          where token_digest = $1 and purpose = $2 and user_id is not null and expires_at > $3
         returning user_id, email, expires_at`,
        [digest, purpose, now],
      );
      if (row === undefined) return undefined;
      await dropLinks(row.user_id);
      const { user_id: userId, email, expires_at: expiresAt } = row;
      return { purpose, userId, ...(email !== null && { email }), expiresAt } as Extract<
        AccountLink,
        { purpose: Purpose }
      >;
    },
  };
}
