import { unauthenticated } from '../errors.ts';
import type { Id } from '../ids.ts';

export type UserId = Id<'usr'>;
export type ShopId = Id<'shp'>;

/** For whom a request runs, as the gateway has established it. */
export interface Viewer {
  /** Absent for a guest. */
  readonly subject?: UserId;
  readonly roles: readonly string[];
  readonly scopes: readonly string[];
  /** Shops of which the subject is a member. */
  readonly shopIds: readonly ShopId[];
  /** The sign-in that the access token stems from. */
  readonly sessionId?: string;
  /** The service that asks on the subject's behalf. */
  readonly actor?: string;
}

export const GUEST: Viewer = { roles: ['guest'], scopes: [], shopIds: [] };

/** Who asks, for what belongs to somebody. @throws UNAUTHENTICATED for a guest */
export function subjectOf({ subject }: Viewer): UserId {
  if (subject === undefined) throw unauthenticated();
  return subject;
}

export const hasScope = (viewer: Viewer, scope: string): boolean => viewer.scopes.includes(scope);

export const isMemberOf = (viewer: Viewer, shopId: string): boolean =>
  viewer.shopIds.some((member) => member === shopId);
