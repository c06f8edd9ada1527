import { unauthenticated } from '../errors.ts';
import { isId, type Id } from '../ids.ts';

export type UserId = Id<'usr'>;
export type GuestId = Id<'gst'>;
export type ShopId = Id<'shp'>;
export type PartnerId = Id<'ptn'>;

/** For whom a request runs, as the gateway has established it. */
export interface Viewer {
  /** The user who has signed in; absent for a guest. */
  readonly subject?: UserId;
  /** A guest with a session, who owns what they make in it and is nobody else's equal. Never beside a subject. */
  readonly guestId?: GuestId;
  readonly roles: readonly string[];
  readonly scopes: readonly string[];
  /** Shops of which the subject is a member. */
  readonly shopIds: readonly ShopId[];
  /** The partner whose system asks, with a key. Never beside a subject. */
  readonly partnerId?: PartnerId;
  /** The sign-in that the access token stems from. */
  readonly sessionId?: string;
  /** The service that asks on the subject's behalf. */
  readonly actor?: string;
  /** Where the request comes from. Told only to who counts attempts by it, and never logged. */
  readonly clientIp?: string;
}

export const GUEST: Viewer = { roles: ['guest'], scopes: [], shopIds: [] };

/** Who asks, for what belongs to somebody. @throws UNAUTHENTICATED for a guest */
export function subjectOf({ subject }: Viewer): UserId {
  if (subject === undefined) throw unauthenticated();
  return subject;
}

/** Who asks, for what guests may have, too. @throws UNAUTHENTICATED for a guest without a session */
export function ownerOf({ subject, guestId }: Viewer): UserId | GuestId {
  const owner = subject ?? guestId;
  if (owner === undefined) throw unauthenticated('Sign in or begin a guest session to do this.');
  return owner;
}

/** For whom a token is, by its `sub`. */
export const subjectOrGuest = (sub: string): Pick<Viewer, 'subject' | 'guestId'> =>
  isId('gst', sub) ? { guestId: sub } : { subject: sub as UserId };

export const hasScope = (viewer: Viewer, scope: string): boolean => viewer.scopes.includes(scope);

export const isMemberOf = (viewer: Viewer, shopId: string): boolean =>
  viewer.shopIds.some((member) => member === shopId);
