import { readConfig } from '@agora/subgraph-kit/config';
import { defineSubgraph } from '@agora/subgraph-kit/subgraph';
import { createMediaAvatars } from './adapters/media-avatars.ts';
import { openMongoLoyaltyStore } from './adapters/mongo-loyalty-store.ts';
import { createMongoUserReads } from './adapters/mongo-user-reads.ts';
import { createMongoUserStore } from './adapters/mongo-user-store.ts';
import { openUserDocuments } from './adapters/user-documents.ts';
import { usersConfig } from './config.ts';
import { createLoaders, type Context } from './context.ts';
import { createConsumers } from './events/consumers.ts';
import { resolvers } from './resolvers/index.ts';
import type { Dependencies } from './use-cases/dependencies.ts';

export const users = defineSubgraph<Context>({
  name: 'users',
  url: import.meta.url,
  async compose(runtime) {
    const config = readConfig(usersConfig, runtime.environment);
    const mongo = await runtime.mongo();
    const documents = await openUserDocuments(mongo);
    const reads = createMongoUserReads(documents);
    const dependencies: Dependencies = {
      store: createMongoUserStore(documents),
      avatars: createMediaAvatars(await runtime.media()),
      loyalty: await openMongoLoyaltyStore(mongo),
      loyaltyRule: config.LOYALTY_MINOR_UNITS_PER_POINT,
      clock: runtime.clock,
    };
    return {
      resolvers,
      context: (request) => ({ ...request, dependencies, reads, loaders: createLoaders(reads, dependencies.loyalty) }),
      consumers: createConsumers(dependencies),
    };
  },
});
