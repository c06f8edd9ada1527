import type { Page } from '@agora/subgraph-kit/graphql/pagination';
import type { Shop, ShopId, UserId } from '../domain/shop.ts';

/** Whose shops a list shows. */
export type ShopFilter =
  | { readonly kind: 'all' }
  /** Active ones, and in whatever state those that the viewer owns or is a member of. */
  | { readonly kind: 'visibleTo'; readonly ownerId?: UserId; readonly memberOf: readonly ShopId[] };

/** Reads of shops; each is one statement, however many keys it gets. */
export interface ShopReads {
  shops(ids: readonly ShopId[]): Promise<readonly Shop[]>;
  shopsBySlug(slugs: readonly string[]): Promise<readonly Shop[]>;
  /** The newest 100 of each owner, newest first. */
  shopsOfOwners(owners: readonly UserId[]): Promise<readonly Shop[]>;
  /** Up to `page.size + 1` shops, in the order in which the page is read: forward is the newest first. */
  list(filter: ShopFilter, page: Page): Promise<readonly Shop[]>;
  /** How many shops fit, counted up to `limit`. */
  count(filter: ShopFilter, limit: number): Promise<number>;
}
