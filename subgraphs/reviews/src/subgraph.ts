import { defineSubgraph } from '@agora/subgraph-kit/subgraph';
import { openMongoReviewStore } from './adapters/mongo-review-store.ts';
import { createLoaders, type Context } from './context.ts';
import { resolvers } from './resolvers/index.ts';

export const reviews = defineSubgraph<Context>({
  name: 'reviews',
  url: import.meta.url,
  async compose(runtime) {
    const store = await openMongoReviewStore(await runtime.mongo());
    const dependencies = { store, clock: runtime.clock, newId: runtime.newId };
    return {
      resolvers,
      context: (request) => ({ ...request, dependencies, loaders: createLoaders(store, request.viewer) }),
    };
  },
});
