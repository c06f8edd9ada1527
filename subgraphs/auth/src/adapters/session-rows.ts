import type { UserId } from '../domain/account.ts';
import type { EndReason, Session, SessionId } from '../domain/session.ts';

export interface SessionRow {
  id: SessionId;
  user_id: UserId;
  created_at: Date;
  last_used_at: Date;
  expires_at: Date;
  ended_at: Date | null;
  end_reason: EndReason | null;
}

/** The columns of `SessionRow`, for a select from `session`. */
export const SESSION_COLUMNS = 'id, user_id, created_at, last_used_at, expires_at, ended_at, end_reason';

export const toSession = (row: SessionRow): Session => ({
  id: row.id,
  userId: row.user_id,
  createdAt: row.created_at,
  lastUsedAt: row.last_used_at,
  expiresAt: row.expires_at,
  ...(row.ended_at !== null && row.end_reason !== null && { ended: { at: row.ended_at, reason: row.end_reason } }),
});
