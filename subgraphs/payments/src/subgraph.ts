import { defineSubgraph } from '@agora/subgraph-kit/subgraph';
import { setTimeout as wait } from 'node:timers/promises';
import { createPostgresPaymentReads } from './adapters/postgres-payment-reads.ts';
import { createPostgresPaymentStore } from './adapters/postgres-payment-store.ts';
import { createSandboxJournal } from './adapters/sandbox/sandbox-journal.ts';
import { createSandboxProvider } from './adapters/sandbox/sandbox-provider.ts';
import { createLoaders, type Context } from './context.ts';
import { createConsumers } from './events/consumers.ts';
import { resolvers } from './resolvers/index.ts';

export const payments = defineSubgraph<Context>({
  name: 'payments',
  url: import.meta.url,
  async compose(runtime) {
    const postgres = await runtime.postgres();
    const provider = createSandboxProvider(createSandboxJournal(await runtime.postgresApart('sandbox')));
    const store = createPostgresPaymentStore(postgres);
    const reads = createPostgresPaymentReads(postgres);
    const dependencies = { store, provider, clock: runtime.clock, newId: runtime.newId, wait };
    return {
      resolvers,
      context: (request) => ({ ...request, dependencies, reads, loaders: createLoaders(reads, request.viewer) }),
      consumers: createConsumers(dependencies),
    };
  },
});
