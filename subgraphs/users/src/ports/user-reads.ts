import type { Page } from '@agora/subgraph-kit/graphql/pagination';
import type { User, UserId, UserStatus } from '../domain/user.ts';

export interface UserFilter {
  /** Each begins a search term of the user. */
  readonly words: readonly string[];
  readonly status?: UserStatus;
}

/** Reads of users; each is one query, however many keys it gets. */
export interface UserReads {
  users(ids: readonly UserId[]): Promise<ReadonlyMap<UserId, User>>;
  /** Up to `page.size + 1` users, newest first, in the order in which the page is read. */
  list(filter: UserFilter, page: Page): Promise<readonly User[]>;
  /** How many users fit, counted up to `limit`. */
  count(filter: UserFilter, limit: number): Promise<number>;
}
