import { readConfig } from '@agora/subgraph-kit/config';
import { defineSubgraph } from '@agora/subgraph-kit/subgraph';
import { createPostgresOrderReads } from './adapters/postgres-order-reads.ts';
import { createPostgresOrderStore } from './adapters/postgres-order-store.ts';
import { createPostgresShippingMethodStore } from './adapters/postgres-shipping-method-store.ts';
import { createSupergraphQuotes } from './adapters/supergraph-quotes.ts';
import { readTaxRules } from './adapters/tax-rules.ts';
import { ordersConfig } from './config.ts';
import { createLoaders, type Context } from './context.ts';
import { createConsumers } from './events/consumers.ts';
import { createJobs } from './jobs.ts';
import { resolvers } from './resolvers/index.ts';
import type { Dependencies } from './use-cases/dependencies.ts';

const DAY_MS = 86_400_000;

export const orders = defineSubgraph<Context>({
  name: 'orders',
  url: import.meta.url,
  async compose(runtime) {
    const config = readConfig(ordersConfig, runtime.environment);
    const taxRules = readTaxRules();
    const postgres = await runtime.postgres();
    const reads = createPostgresOrderReads(postgres);
    const dependencies: Dependencies = {
      store: createPostgresOrderStore(postgres),
      reads,
      quotes: createSupergraphQuotes(await runtime.supergraph()),
      shippingMethods: createPostgresShippingMethodStore(postgres),
      taxRules,
      collectionTax: taxRules.get(config.DEFAULT_TAX_COUNTRY),
      returnWindowMs: config.RETURN_WINDOW_DAYS * DAY_MS,
      answerTimes: {
        reservationMs: config.RESERVATION_TIMEOUT_SECONDS * 1_000,
        stepMs: config.CHECKOUT_STEP_TIMEOUT_SECONDS * 1_000,
      },
      clock: runtime.clock,
      newId: runtime.newId,
    };
    return {
      resolvers,
      context: (request) => ({ ...request, dependencies, reads, loaders: createLoaders(reads, request.viewer) }),
      consumers: createConsumers(dependencies),
      jobs: createJobs({ dependencies, reads, log: runtime.log, metrics: runtime.metrics }),
    };
  },
});
