import type { Postgres } from '@agora/subgraph-kit/postgres/postgres';
import type { UserId } from '../domain/account.ts';
import { SCOPED_ROLES, type Role } from '../domain/roles.ts';
import type { AccountReads } from '../ports/account-reads.ts';
import { IDENTITY_COLUMNS, toIdentity, type IdentityRow } from './identity-rows.ts';
import { readRoleScopes } from './role-rows.ts';
import { SESSION_COLUMNS, toSession, type SessionRow } from './session-rows.ts';

interface CredentialsRow {
  id: UserId | null;
  password_hash: string | null;
  waiting_hash: string | null;
}

export function createPostgresAccountReads(postgres: Postgres): AccountReads {
  return {
    async credentials(email, now) {
      const [row] = await postgres.query<CredentialsRow>(
        `select account.id, account.password_hash,
                (select password_hash from sign_up where email = $1 and expires_at > $2
                  order by created_at desc, id desc limit 1) as waiting_hash
           from (select) always left join account on email = $1`,
        [email, now],
      );
      const { id = null, password_hash: hash = null, waiting_hash: waiting = null } = row ?? {};
      return {
        ...(id !== null && { account: { userId: id, ...(hash !== null && { passwordHash: hash }) } }),
        ...(waiting !== null && { signUp: { passwordHash: waiting } }),
      };
    },
    async signUpOfLink(digest, now) {
      const [row] = await postgres.query<{ email: string; password_hash: string }>(
        'select email, password_hash from sign_up where token_digest = $1 and expires_at > $2',
        [digest, now],
      );
      return row && { email: row.email, passwordHash: row.password_hash };
    },
    async ownCredentials(userId) {
      const [row] = await postgres.query<{ email: string; password_hash: string | null }>(
        `select email, password_hash from account where id = $1 and status = 'active'`,
        [userId],
      );
      return row && { email: row.email, ...(row.password_hash !== null && { passwordHash: row.password_hash }) };
    },
    async isResetLink(digest, now) {
      const rows = await postgres.query(
        `select from account_link
          where token_digest = $1 and purpose = 'resetPassword' and user_id is not null and expires_at > $2`,
        [digest, now],
      );
      return rows.length === 1;
    },
    async roles(userIds) {
      const rows = await postgres.query<{ id: UserId; roles: Role[] }>(
        'select id, roles from account where id = any($1)',
        [userIds],
      );
      return new Map(rows.map(({ id, roles }) => [id, roles]));
    },
    roleScopes: () => readRoleScopes(postgres, SCOPED_ROLES),
    async identities(userIds, limitEach) {
      const rows = await postgres.query<IdentityRow>(
        `select linked.* from unnest($1::text[]) as wanted (id)
           cross join lateral (select ${IDENTITY_COLUMNS} from identity
                                where user_id = wanted.id order by linked_at desc limit $2) linked`,
        [userIds, limitEach],
      );
      return rows.map(toIdentity);
    },
    async session(id) {
      const rows = await postgres.query<SessionRow>(`select ${SESSION_COLUMNS} from session where id = $1`, [id]);
      return rows.map(toSession)[0];
    },
    async liveSessions(subjects, now, limitEach) {
      const rows = await postgres.query<SessionRow>(
        `select live.* from unnest($1::text[]) as wanted (id)
           cross join lateral (select ${SESSION_COLUMNS} from session
                                where subject = wanted.id and ended_at is null and expires_at > $2
                                order by last_used_at desc limit $3) live`,
        [subjects, now, limitEach],
      );
      return rows.map(toSession);
    },
  };
}
