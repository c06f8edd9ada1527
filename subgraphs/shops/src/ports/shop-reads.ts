import type { Page } from '@agora/subgraph-kit/graphql/pagination';
import type { Member, Person } from '../domain/member.ts';
import type { Shop, ShopId, UserId, Verification } from '../domain/shop.ts';

/** Whose shops a list shows. */
export type ShopFilter =
  | { readonly kind: 'all' }
  | { readonly kind: 'inReview' }
  /** Active ones, and in whatever state those that this person owns or works for. */
  | { readonly kind: 'visibleTo'; readonly userId?: UserId };

/** Reads of shops; each is one statement, however many keys it gets. */
export interface ShopReads {
  shops(ids: readonly ShopId[]): Promise<readonly Shop[]>;
  shopsBySlug(slugs: readonly string[]): Promise<readonly Shop[]>;
  /** The newest 100 that each owns or works for, newest first. */
  shopsOfUsers(userIds: readonly UserId[]): Promise<ReadonlyMap<UserId, readonly Shop[]>>;
  /** Up to `page.size + 1` shops, in the order in which the page is read: forward is the newest first. */
  list(filter: ShopFilter, page: Page): Promise<readonly Shop[]>;
  /** How many shops fit, counted up to `limit`. */
  count(filter: ShopFilter, limit: number): Promise<number>;
  verifications(shopIds: readonly ShopId[]): Promise<ReadonlyMap<ShopId, Verification>>;
  /** What one person is to these shops; invitations are not there. */
  rolesOf(userId: UserId, shopIds: readonly ShopId[]): Promise<ReadonlyMap<ShopId, Person['role']>>;
  /** Up to `page.size + 1` people of each shop, in the order in which the page is read: forward is the owner first. */
  people(shopIds: readonly ShopId[], page: Page): Promise<ReadonlyMap<ShopId, readonly Person[]>>;
  /** How many people each shop has, its owner and invitations included. */
  countPeople(shopIds: readonly ShopId[]): Promise<ReadonlyMap<ShopId, number>>;
  /** What somebody is to a shop, its owner included. */
  person(shopId: ShopId, userId: UserId): Promise<Person | undefined>;
  /** The newest 100 of each that were not accepted yet, newest first. */
  invitationsOf(userIds: readonly UserId[]): Promise<ReadonlyMap<UserId, readonly Member[]>>;
}
