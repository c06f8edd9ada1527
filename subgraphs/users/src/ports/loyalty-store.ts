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
  /** Up to `page.size + 1` entries of one user, those of the latest orders first, in the order in which the page is read. */
  list(userId: UserId, page: Page): Promise<readonly CreditedEntry[]>;
  /** How many entries the user has, counted up to `limit`. */
  count(userId: UserId, limit: number): Promise<number>;
}
