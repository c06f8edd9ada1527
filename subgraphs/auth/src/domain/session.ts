import type { Id } from '@agora/subgraph-kit/ids';
import type { GuestId, UserId } from './account.ts';

export type SessionId = Id<'ses'>;

export type EndReason = 'signedOut' | 'signedOutEverywhere' | 'tokenReused' | 'passwordChanged' | 'suspended';

/** Whose session it is: a user's, or that of a guest, who is known by nothing else. */
export type SessionSubject = UserId | GuestId;

/** A sign-in and all refresh tokens that stem from it, of which the newest alone is good. */
export interface Session {
  readonly id: SessionId;
  readonly subject: SessionSubject;
  readonly createdAt: Date;
  readonly lastUsedAt: Date;
  /** When its newest refresh token expires. */
  readonly expiresAt: Date;
  readonly ended?: { readonly at: Date; readonly reason: EndReason };
}

/** A refresh token, as the store knows it. */
export interface KnownToken {
  readonly expiresAt: Date;
  readonly isUsed: boolean;
}

const LIFETIME_MS = 30 * 86_400_000;

/** How long an access token is good unless it is revoked. */
export const ACCESS_TOKEN_LIFETIME_MS = 10 * 60_000;

export const newSession = (id: SessionId, subject: SessionSubject, now: Date): Session => ({
  id,
  subject,
  createdAt: now,
  lastUsedAt: now,
  expiresAt: expiryFrom(now),
});

export const isLive = ({ ended, expiresAt }: Session, now: Date): boolean => ended === undefined && expiresAt > now;

export const endSession = (session: Session, reason: EndReason, now: Date): Session =>
  session.ended === undefined ? { ...session, ended: { at: now, reason } } : session;

export type RefreshDecision =
  /** The token is exchanged for a new one. */
  | { readonly kind: 'renewed'; readonly session: Session }
  /** Two have the token, and one of them stole it: nobody may go on with this session. */
  | { readonly kind: 'reused'; readonly session: Session }
  | { readonly kind: 'refused' };

/** Source: RFC 9700, section 4.14.2, refresh token rotation. */
export function refreshSession(session: Session, token: KnownToken, now: Date): RefreshDecision {
  if (session.ended !== undefined) return { kind: 'refused' };
  if (token.isUsed) return { kind: 'reused', session: endSession(session, 'tokenReused', now) };
  if (token.expiresAt <= now) return { kind: 'refused' };
  return { kind: 'renewed', session: { ...session, lastUsedAt: now, expiresAt: expiryFrom(now) } };
}

const expiryFrom = (now: Date): Date => new Date(now.getTime() + LIFETIME_MS);
