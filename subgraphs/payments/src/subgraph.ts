import { readConfig } from '@agora/subgraph-kit/config';
import { defineSubgraph } from '@agora/subgraph-kit/subgraph';
import { setTimeout as wait } from 'node:timers/promises';
import { createPostgresPaymentReads } from './adapters/postgres-payment-reads.ts';
import { createPostgresPaymentStore } from './adapters/postgres-payment-store.ts';
import { openProvider } from './adapters/open-provider.ts';
import { bankAccountOf, paymentsConfig } from './config.ts';
import { createLoaders, type Context } from './context.ts';
import { createConsumers } from './events/consumers.ts';
import { createJobs } from './jobs.ts';
import { resolvers } from './resolvers/index.ts';
import { createRoutes } from './routes.ts';
import type { Dependencies } from './use-cases/dependencies.ts';

export const payments = defineSubgraph<Context>({
  name: 'payments',
  url: import.meta.url,
  async compose(runtime) {
    const { clock, newId, log, metrics } = runtime;
    const config = readConfig(paymentsConfig, runtime.environment);
    const postgres = await runtime.postgres();
    const { provider, jobs: providerJobs } = await openProvider(config, runtime);
    const reads = createPostgresPaymentReads(postgres);
    const dependencies: Dependencies = {
      store: createPostgresPaymentStore(postgres),
      provider,
      clock,
      newId,
      riskRules: {
        maxPaymentsPerHour: config.RISK_MAX_PAYMENTS_PER_HOUR,
        amountLimits: config.RISK_AMOUNT_LIMITS,
        countries: config.RISK_COUNTRIES,
      },
      bankAccount: bankAccountOf(config),
      payoutHoldDays: config.PAYOUT_HOLD_DAYS,
      wait,
    };
    return {
      resolvers,
      context: (request) => ({
        ...request,
        dependencies,
        reads,
        loaders: createLoaders(reads, request.viewer, dependencies),
      }),
      consumers: createConsumers(dependencies),
      jobs: [
        ...providerJobs,
        ...createJobs({
          dependencies,
          reads,
          payoutRunMinutes: config.PAYOUT_RUN_MINUTES,
          reconcileMinutes: config.RECONCILE_MINUTES,
          reconcileDays: config.RECONCILE_DAYS,
          log,
          metrics,
        }),
      ],
      routes: createRoutes(dependencies),
    };
  },
});
