import { defineSubgraph } from '@agora/subgraph-kit/subgraph';
import { createPostgresVoucherStore } from './adapters/postgres-voucher-store.ts';
import { createLoaders, type Context } from './context.ts';
import { resolvers } from './resolvers/index.ts';

export const vouchers = defineSubgraph<Context>({
  name: 'vouchers',
  url: import.meta.url,
  async compose(runtime) {
    const store = createPostgresVoucherStore(await runtime.postgres());
    const dependencies = { store, clock: runtime.clock, newId: runtime.newId };
    return {
      resolvers,
      context: (request) => ({ ...request, dependencies, loaders: createLoaders(store, request.viewer) }),
    };
  },
});
