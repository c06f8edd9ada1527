import { describe, expect, it } from '@jest/globals';
import type { UserId } from './account.ts';
import { endSession, isLive, newSession, refreshSession, type SessionId } from './session.ts';

const DAY_MS = 86_400_000;
const start = new Date('2026-03-01T12:00:00.000Z');
const after = (days: number): Date => new Date(start.getTime() + days * DAY_MS);
const session = newSession('ses_1' as SessionId, 'usr_1' as UserId, start);
const unused = { expiresAt: session.expiresAt, isUsed: false };
const used = { ...unused, isUsed: true };

describe('a session', () => {
  it('lives for 30 days after it was last used', () => {
    expect(isLive(session, after(29.9))).toBe(true);
    expect(isLive(session, after(30))).toBe(false);
  });

  it('goes on with a token that was not used before, for another 30 days', () => {
    expect(refreshSession(session, unused, after(10))).toEqual({
      kind: 'renewed',
      session: { ...session, lastUsedAt: after(10), expiresAt: after(40) },
    });
  });

  it('ends when a token comes back that was used', () => {
    const decision = refreshSession(session, used, after(1));
    expect(decision).toEqual({
      kind: 'reused',
      session: { ...session, ended: { at: after(1), reason: 'tokenReused' } },
    });
  });

  it('ends even when the token that comes back has expired meanwhile', () => {
    expect(refreshSession(session, used, after(31)).kind).toBe('reused');
  });

  it('does not go on with an expired token', () => {
    expect(refreshSession(session, unused, after(30))).toEqual({ kind: 'refused' });
  });

  it('does not go on once it has ended, and keeps why it did', () => {
    const ended = endSession(session, 'signedOut', after(1));
    expect(isLive(ended, after(2))).toBe(false);
    expect(refreshSession(ended, unused, after(2))).toEqual({ kind: 'refused' });
    expect(refreshSession(ended, used, after(2))).toEqual({ kind: 'refused' });
    expect(endSession(ended, 'tokenReused', after(3))).toBe(ended);
  });
});
