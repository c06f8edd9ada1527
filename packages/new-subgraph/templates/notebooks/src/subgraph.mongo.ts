import { defineSubgraph } from '@agora/subgraph-kit/subgraph';
import { openMongoNotebookStore } from './adapters/mongo-notebook-store.ts';
import { createLoaders, type Context } from './context.ts';
import { resolvers } from './resolvers/index.ts';

export const notebooks = defineSubgraph<Context>({
  name: 'notebooks',
  url: import.meta.url,
  async compose(runtime) {
    const store = await openMongoNotebookStore(await runtime.mongo());
    const dependencies = { store, clock: runtime.clock, newId: runtime.newId };
    return {
      resolvers,
      context: (request) => ({ ...request, dependencies, loaders: createLoaders(store, request.viewer) }),
    };
  },
});
