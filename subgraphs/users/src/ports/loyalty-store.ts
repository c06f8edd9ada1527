import type { Page } from '@agora/subgraph-kit/graphql/pagination';
import type { CreditedEntry, LoyaltyEntry, OrderId } from '../domain/loyalty.ts';
import type { UserId } from '../domain/user.ts';

/** What orders have earned: an entry for each. */
export interface LoyaltyStore {
  find(orderId: OrderId): Promise<LoyaltyEntry | undefined>;
  /** Adds version 1, else replaces the version before. `conflict`: another change came first. */
  save(entry: LoyaltyEntry): Promise<'saved' | 'conflict'>;
  /** What all entries of each user come to: one query, however many users. Who has none is missing. */
  points(userIds: readonly UserId[]): Promise<ReadonlyMap<UserId, number>>;
  /**
   * Up to `page.size + 1` entries of each user, those of the latest orders first, in the order in which the page is read:
   * one query, however many users.
   */
  list(userIds: readonly UserId[], page: Page): Promise<ReadonlyMap<UserId, readonly CreditedEntry[]>>;
  /** How many entries each user has, counted up to `limit`: one query, however many users. Who has none is missing. */
  count(userIds: readonly UserId[], limit: number): Promise<ReadonlyMap<UserId, number>>;
}
