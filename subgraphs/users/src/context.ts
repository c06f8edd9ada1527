import type { RequestContext } from '@agora/subgraph-kit/graphql/context';
import { createLoader, type Loader } from '@agora/subgraph-kit/graphql/loader';
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
}

export const createLoaders = (reads: Pick<UserReads, 'users'>, loyalty: Pick<LoyaltyStore, 'points'>): Loaders => ({
  user: createLoader((ids) => reads.users(ids)),
  loyaltyPoints: createLoader((ids) => loyalty.points(ids)),
});
