import { readConfig } from '@agora/subgraph-kit/config';
import { defineSubgraph } from '@agora/subgraph-kit/subgraph';
import { createPostgresShopReads } from './adapters/postgres-shop-reads.ts';
import { createPostgresShopStore } from './adapters/postgres-shop-store.ts';
import { shopsConfig } from './config.ts';
import { createLoaders, type Context } from './context.ts';
import { createConsumers } from './events/consumers.ts';
import { resolvers } from './resolvers/index.ts';

export const shops = defineSubgraph<Context>({
  name: 'shops',
  url: import.meta.url,
  async compose(runtime) {
    const config = readConfig(shopsConfig, runtime.environment);
    const postgres = await runtime.postgres();
    const reads = createPostgresShopReads(postgres);
    const dependencies = {
      store: createPostgresShopStore(postgres),
      clock: runtime.clock,
      newId: runtime.newId,
      commissionBasisPoints: config.DEFAULT_COMMISSION_BASIS_POINTS,
    };
    return {
      resolvers,
      context: (request) => ({ ...request, dependencies, reads, loaders: createLoaders(reads, request.viewer) }),
      consumers: createConsumers(dependencies),
    };
  },
});
