import { defineSubgraph } from '@agora/subgraph-kit/subgraph';
import { createPostgresAddressStore } from './adapters/postgres-address-store.ts';
import { createLoaders, type Context } from './context.ts';
import { resolvers } from './resolvers/index.ts';

export const addresses = defineSubgraph<Context>({
  name: 'addresses',
  url: import.meta.url,
  async compose(runtime) {
    const store = createPostgresAddressStore(await runtime.postgres());
    const dependencies = { store, clock: runtime.clock, newId: runtime.newId };
    return {
      resolvers,
      context: (request) => ({ ...request, dependencies, loaders: createLoaders(store, request.viewer) }),
    };
  },
});
