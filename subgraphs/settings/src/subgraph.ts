import { defineSubgraph } from '@agora/subgraph-kit/subgraph';
import { openMongoSettingStore } from './adapters/mongo-setting-store.ts';
import { createLoaders, type Context } from './context.ts';
import { resolvers } from './resolvers/index.ts';

export const settings = defineSubgraph<Context>({
  name: 'settings',
  url: import.meta.url,
  async compose(runtime) {
    const store = await openMongoSettingStore(await runtime.mongo());
    const dependencies = { store, clock: runtime.clock, newId: runtime.newId };
    return {
      resolvers,
      context: (request) => ({ ...request, dependencies, loaders: createLoaders(store, request.viewer) }),
    };
  },
});
