import type { VerifiedToken } from './authenticate.ts';

/** Access tokens that were issued before an instant are void, though they have not expired. */
export interface Revocation {
  /** Of whom: those of a session, those of a user or a guest, or all that name a role. */
  readonly kind: 'session' | 'subject' | 'role';
  readonly id: string;
  /** In milliseconds since 1970, like all times here: a token that was issued then is good. */
  readonly notBefore: number;
  /** When all that is void has expired by itself. */
  readonly expiresAt: number;
}

/** What was revoked and has not expired. */
export interface Revocations {
  /** In any order, and as often as it comes. */
  add(revocation: Revocation, now: number): void;
  readonly isVoid: (token: VerifiedToken) => boolean;
  readonly size: number;
}

// Tokens are taken for good this much longer than they say: clocks differ.
const KEPT_LONGER_MS = 5_000;

/** Bounded by itself: what has expired is forgotten when something is added. */
export function createRevocations(): Revocations {
  const lists = {
    session: new Map<string, Entry>(),
    subject: new Map<string, Entry>(),
    role: new Map<string, Entry>(),
  };
  const isBefore = (list: ReadonlyMap<string, Entry>, id: string | undefined, issuedAt: number): boolean =>
    id !== undefined && issuedAt < (list.get(id)?.notBefore ?? -Infinity);
  return {
    add({ kind, id, notBefore, expiresAt }, now) {
      const list = lists[kind];
      const before = list.get(id);
      // To its end, so that the list is in the order in which its entries expire, or nearly.
      list.delete(id);
      const keptUntil = Math.max(expiresAt + KEPT_LONGER_MS, before?.keptUntil ?? 0);
      if (keptUntil > now) list.set(id, { notBefore: Math.max(notBefore, before?.notBefore ?? 0), keptUntil });
      for (const each of Object.values(lists)) forgetExpired(each, now);
    },
    isVoid({ viewer, token: { issuedAt } }) {
      return (
        isBefore(lists.session, viewer.sessionId, issuedAt) ||
        isBefore(lists.subject, viewer.subject ?? viewer.guestId, issuedAt) ||
        (lists.role.size > 0 && viewer.roles.some((role) => isBefore(lists.role, role, issuedAt)))
      );
    },
    get size() {
      return lists.session.size + lists.subject.size + lists.role.size;
    },
  };
}

interface Entry {
  readonly notBefore: number;
  readonly keptUntil: number;
}

function forgetExpired(list: Map<string, Entry>, now: number): void {
  for (const [id, { keptUntil }] of list) {
    if (keptUntil > now) return;
    list.delete(id);
  }
}
