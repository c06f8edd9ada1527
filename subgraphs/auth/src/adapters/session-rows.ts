import type { PostgresTransaction } from '@agora/subgraph-kit/postgres/postgres';
import type { EndReason, Session, SessionId, SessionSubject } from '../domain/session.ts';
import type { SessionRows } from '../ports/account-store.ts';

export interface SessionRow {
  id: SessionId;
  subject: SessionSubject;
  created_at: Date;
  last_used_at: Date;
  expires_at: Date;
  ended_at: Date | null;
  end_reason: EndReason | null;
}

/** The columns of `SessionRow`, for a select from `session`. */
export const SESSION_COLUMNS = 'id, subject, created_at, last_used_at, expires_at, ended_at, end_reason';

export const toSession = (row: SessionRow): Session => ({
  id: row.id,
  subject: row.subject,
  createdAt: row.created_at,
  lastUsedAt: row.last_used_at,
  expiresAt: row.expires_at,
  ...(row.ended_at !== null && row.end_reason !== null && { ended: { at: row.ended_at, reason: row.end_reason } }),
});

export function sessionRows(sql: PostgresTransaction): SessionRows {
  const lock = async (id: SessionId): Promise<Session | undefined> => {
    const rows = await sql.query<SessionRow>(`select ${SESSION_COLUMNS} from session where id = $1 for update`, [id]);
    return rows.map(toSession)[0];
  };
  const findToken = async (digest: Buffer) => {
    const [token] = await sql.query<{
      session_id: SessionId;
      subject: SessionSubject;
      expires_at: Date;
      used_at: Date | null;
    }>(
      `select session_id, subject, refresh_token.expires_at, used_at
         from refresh_token join session on session.id = session_id where token_digest = $1`,
      [digest],
    );
    return token;
  };

  return {
    lockSession: lock,
    async saveSession({ id, subject, createdAt, lastUsedAt, expiresAt, ended }) {
      await sql.query(
        `insert into session (id, subject, created_at, last_used_at, expires_at, ended_at, end_reason)
         values ($1, $2, $3, $4, $5, $6, $7)
         on conflict (id) do update set last_used_at = excluded.last_used_at, expires_at = excluded.expires_at,
           ended_at = excluded.ended_at, end_reason = excluded.end_reason`,
        [id, subject, createdAt, lastUsedAt, expiresAt, ended?.at ?? null, ended?.reason ?? null],
      );
    },
    async lockSessionOfToken(digest) {
      const known = await findToken(digest);
      if (known === undefined) return undefined;
      // Before the session, as whoever ends all sessions of an account does, or the two would wait for each other.
      await sql.query('select from account where id = $1 for share', [known.subject]);
      const session = await lock(known.session_id);
      // Read again, to see what whoever held the lock before has done with the token.
      const token = session && (await findToken(digest));
      return token && { session, token: { expiresAt: token.expires_at, isUsed: token.used_at !== null } };
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
    async endSessions(userId, reason, now, but) {
      const ended = await sql.query<{ id: SessionId }>(
        `update session set ended_at = $3, end_reason = $2
          where subject = $1 and ended_at is null and expires_at > $3 and id is distinct from $4 returning id`,
        [userId, reason, now, but ?? null],
      );
      return ended.map(({ id }) => id);
    },
  };
}
