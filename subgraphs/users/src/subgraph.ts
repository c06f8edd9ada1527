import { defineSubgraph } from '@agora/subgraph-kit/subgraph';
import { createMongoUserReads } from './adapters/mongo-user-reads.ts';
import { createMongoUserStore } from './adapters/mongo-user-store.ts';
import { openUserDocuments } from './adapters/user-documents.ts';
import { createLoaders, type Context } from './context.ts';
import { createConsumers } from './events/consumers.ts';
import { resolvers } from './resolvers/index.ts';

export const users = defineSubgraph<Context>({
  name: 'users',
  url: import.meta.url,
  async compose(runtime) {
    const documents = await openUserDocuments(await runtime.mongo());
    const reads = createMongoUserReads(documents);
    const dependencies = { store: createMongoUserStore(documents), clock: runtime.clock };
    return {
      resolvers,
      context: (request) => ({ ...request, dependencies, reads, loaders: createLoaders(reads) }),
      consumers: createConsumers(dependencies),
    };
  },
});
