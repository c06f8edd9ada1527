import type { Postgres } from '@agora/subgraph-kit/postgres/postgres';
import type { UserId } from '../domain/account.ts';
import type { Role } from '../domain/roles.ts';
import type { AccountReads } from '../ports/account-reads.ts';
import { SESSION_COLUMNS, toSession, type SessionRow } from './session-rows.ts';

export function createPostgresAccountReads(postgres: Postgres): AccountReads {
  return {
    async credentials(email) {
      const [row] = await postgres.query<{ id: UserId; password_hash: string }>(
        'select id, password_hash from account where email = $1',
        [email],
      );
      return row && { userId: row.id, passwordHash: row.password_hash };
    },
    async roles(userIds) {
      const rows = await postgres.query<{ id: UserId; roles: Role[] }>(
        'select id, roles from account where id = any($1)',
        [userIds],
      );
      return new Map(rows.map(({ id, roles }) => [id, roles]));
    },
    async session(id) {
      const rows = await postgres.query<SessionRow>(`select ${SESSION_COLUMNS} from session where id = $1`, [id]);
      return rows.map(toSession)[0];
    },
    async liveSessions(userIds, now, limitEach) {
      const rows = await postgres.query<SessionRow>(
        `select live.* from unnest($1::text[]) as wanted (id)
           cross join lateral (select ${SESSION_COLUMNS} from session
                                where user_id = wanted.id and ended_at is null and expires_at > $2
                                order by last_used_at desc limit $3) live`,
        [userIds, now, limitEach],
      );
      return rows.map(toSession);
    },
  };
}
