import { defineSubgraph } from '@agora/subgraph-kit/subgraph';
import { createPostgresInventoryStore } from './adapters/postgres-inventory-store.ts';
import { createPostgresStockReads } from './adapters/postgres-stock-reads.ts';
import { createLoaders, type Context } from './context.ts';
import { createConsumers } from './events/consumers.ts';
import { resolvers } from './resolvers/index.ts';
import { expireReservations } from './use-cases/expire-reservations.ts';

const EXPIRE_EVERY_MS = 1_000;

export const inventory = defineSubgraph<Context>({
  name: 'inventory',
  url: import.meta.url,
  async compose(runtime) {
    const postgres = await runtime.postgres();
    const reads = createPostgresStockReads(postgres);
    const store = createPostgresInventoryStore(postgres, runtime.newId);
    const dependencies = { store, newId: runtime.newId };
    return {
      resolvers,
      context: (request) => ({ ...request, dependencies, reads, loaders: createLoaders(reads) }),
      consumers: createConsumers(dependencies),
      jobs: [{ name: 'expire-reservations', everyMs: EXPIRE_EVERY_MS, run: () => expireReservations(dependencies) }],
    };
  },
});
