import type { RequestContext } from '@agora/subgraph-kit/graphql/context';
import { createLoader, type Loader } from '@agora/subgraph-kit/graphql/loader';
import type { UserId } from './domain/account.ts';
import type { Role } from './domain/roles.ts';
import type { Session } from './domain/session.ts';
import type { AccountReads } from './ports/account-reads.ts';
import type { Dependencies } from './use-cases/dependencies.ts';

export interface Context extends RequestContext {
  /** For use cases. */
  readonly dependencies: Dependencies;
  readonly reads: AccountReads;
  readonly loaders: Loaders;
}

export interface Loaders {
  readonly roles: Loader<UserId, readonly Role[]>;
  readonly liveSessions: Loader<UserId, readonly Session[]>;
}

const SESSIONS_SHOWN = 100;

export function createLoaders({ reads, clock }: Pick<Dependencies, 'reads' | 'clock'>): Loaders {
  return {
    roles: createLoader((userIds) => reads.roles(userIds)),
    liveSessions: createLoader(async (userIds) =>
      Map.groupBy(await reads.liveSessions(userIds, clock.now(), SESSIONS_SHOWN), ({ userId }) => userId),
    ),
  };
}
