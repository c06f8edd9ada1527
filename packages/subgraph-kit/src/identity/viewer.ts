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

export const hasScope = (viewer: Viewer, scope: string): boolean => viewer.scopes.includes(scope);

export const isMemberOf = (viewer: Viewer, shopId: string): boolean =>
  viewer.shopIds.some((member) => member === shopId);
