import { defineSubgraph } from '@agora/subgraph-kit/subgraph';
import { createCountries } from './adapters/countries.ts';
import { createPostgresAddressReads } from './adapters/postgres-address-reads.ts';
import { createPostgresAddressStore } from './adapters/postgres-address-store.ts';
import { createLoaders, type Context } from './context.ts';
import { createConsumers } from './events/consumers.ts';
import { resolvers } from './resolvers/index.ts';

export const addresses = defineSubgraph<Context>({
  name: 'addresses',
  url: import.meta.url,
  async compose(runtime) {
    const postgres = await runtime.postgres();
    const reads = createPostgresAddressReads(postgres);
    const dependencies = {
      store: createPostgresAddressStore(postgres),
      countries: createCountries(),
      clock: runtime.clock,
      newId: runtime.newId,
    };
    return {
      resolvers,
      context: (request) => ({ ...request, dependencies, loaders: createLoaders(reads, request.viewer) }),
      consumers: createConsumers(dependencies),
    };
  },
});
