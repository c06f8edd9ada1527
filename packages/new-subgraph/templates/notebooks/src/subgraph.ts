import { defineSubgraph } from '@agora/subgraph-kit/subgraph';
import { createPostgresNotebookStore } from './adapters/postgres-notebook-store.ts';
import { createLoaders, type Context } from './context.ts';
import { resolvers } from './resolvers/index.ts';

export const notebooks = defineSubgraph<Context>({
  name: 'notebooks',
  url: import.meta.url,
  async compose(runtime) {
    const store = createPostgresNotebookStore(await runtime.postgres());
    const dependencies = { store, clock: runtime.clock, newId: runtime.newId };
    return {
      resolvers,
      context: (request) => ({ ...request, dependencies, loaders: createLoaders(store, request.viewer) }),
    };
  },
});
