import { toConnection, type Connection, type Page } from '@agora/subgraph-kit/graphql/pagination';
import type { RequestContext } from '@agora/subgraph-kit/graphql/context';
import { createLoader, loaderPer, type Loader } from '@agora/subgraph-kit/graphql/loader';
import type { CreditedEntry } from './domain/loyalty.ts';
import type { User, UserId } from './domain/user.ts';
import type { LoyaltyStore } from './ports/loyalty-store.ts';
import type { UserReads } from './ports/user-reads.ts';
import type { Dependencies } from './use-cases/dependencies.ts';

export interface Context extends RequestContext {
  /** For use cases. */
  readonly dependencies: Dependencies;
  readonly reads: UserReads;
  readonly loaders: Loaders;
}

export interface Loaders {
  readonly user: Loader<UserId, User>;
  readonly loyaltyPoints: Loader<UserId, number>;
  /** One loader for each page. */
  readonly loyaltyLedger: (page: Page) => Loader<UserId, Connection<CreditedEntry>>;
  readonly loyaltyEntryCount: Loader<UserId, number>;
}

/** How far lists are counted. */
export const COUNT_LIMIT = 10_000;

export const createLoaders = (
  reads: Pick<UserReads, 'users'>,
  loyalty: Pick<LoyaltyStore, 'points' | 'list' | 'count'>,
): Loaders => ({
  user: createLoader((ids) => reads.users(ids)),
  loyaltyPoints: createLoader((ids) => loyalty.points(ids)),
  loyaltyLedger: loaderPer((page) =>
    createLoader(async (ids) => {
      const found = await loyalty.list(ids, page);
      return new Map(ids.map((id) => [id, toConnection(found.get(id) ?? [], page, ({ orderId }) => [orderId])]));
    }),
  ),
  loyaltyEntryCount: createLoader((ids) => loyalty.count(ids, COUNT_LIMIT)),
});
