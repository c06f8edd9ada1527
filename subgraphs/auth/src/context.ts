import type { RequestContext } from '@agora/subgraph-kit/graphql/context';
import { createLoader, type Loader } from '@agora/subgraph-kit/graphql/loader';
import type { UserId } from './domain/account.ts';
import type { ApiKey, ApiKeyId } from './domain/api-key.ts';
import type { LinkedIdentity } from './domain/identity.ts';
import type { Partner, PartnerId } from './domain/partner.ts';
import type { Role } from './domain/roles.ts';
import type { Session, SessionSubject } from './domain/session.ts';
import type { AccountReads } from './ports/account-reads.ts';
import type { PartnerReads } from './ports/partner-reads.ts';
import type { UsageReads } from './ports/usage-reads.ts';
import type { Dependencies } from './use-cases/dependencies.ts';

export interface Context extends RequestContext {
  /** For use cases. */
  readonly dependencies: Dependencies;
  readonly reads: AccountReads;
  readonly partnerReads: PartnerReads;
  readonly usageReads: UsageReads;
  readonly loaders: Loaders;
}

export interface Loaders {
  readonly roles: Loader<UserId, readonly Role[]>;
  readonly identities: Loader<UserId, readonly LinkedIdentity[]>;
  readonly liveSessions: Loader<SessionSubject, readonly Session[]>;
  readonly partner: Loader<PartnerId, Partner>;
  readonly apiKey: Loader<ApiKeyId, ApiKey>;
  readonly apiKeysOfPartner: Loader<PartnerId, readonly ApiKey[]>;
}

const SESSIONS_SHOWN = 100;
const API_KEYS_SHOWN = 100;
const IDENTITIES_SHOWN = 100;

export function createLoaders({
  reads,
  partnerReads,
  clock,
}: Pick<Dependencies, 'reads' | 'partnerReads' | 'clock'>): Loaders {
  return {
    roles: createLoader((userIds) => reads.roles(userIds)),
    identities: createLoader(async (userIds) =>
      Map.groupBy(await reads.identities(userIds, IDENTITIES_SHOWN), ({ userId }) => userId),
    ),
    liveSessions: createLoader(async (subjects) =>
      Map.groupBy(await reads.liveSessions(subjects, clock.now(), SESSIONS_SHOWN), ({ subject }) => subject),
    ),
    partner: createLoader((ids) => partnerReads.partners(ids)),
    apiKey: createLoader((ids) => partnerReads.apiKeys(ids)),
    apiKeysOfPartner: createLoader(async (partnerIds) =>
      Map.groupBy(await partnerReads.apiKeysOf(partnerIds, API_KEYS_SHOWN), ({ partnerId }) => partnerId),
    ),
  };
}
