import { readConfig } from '@agora/subgraph-kit/config';
import type { Runtime } from '@agora/subgraph-kit/runtime';
import { defineSubgraph } from '@agora/subgraph-kit/subgraph';
import { createBackedUpCartStore } from './adapters/backed-up-cart-store.ts';
import { createPostgresAbandonment } from './adapters/postgres-abandonment.ts';
import { createPostgresCartBackup } from './adapters/postgres-cart-backup.ts';
import { randomMergeSecrets } from './adapters/random-merge-secrets.ts';
import { createRedisCarts } from './adapters/redis-carts.ts';
import { createSupergraphCatalogue } from './adapters/supergraph-catalogue.ts';
import { cartsConfig } from './config.ts';
import { createLoaders, type Context } from './context.ts';
import { createConsumers } from './events/consumers.ts';
import type { Catalogue } from './ports/catalogue.ts';
import type { Merges } from './ports/merges.ts';
import { resolvers } from './resolvers/index.ts';
import { tellAbandonedCarts } from './use-cases/tell-abandoned-carts.ts';
import { tellMergedCarts } from './use-cases/tell-merged-carts.ts';

const BACKUP_EVERY_MS = 1_000;
const MERGES_EVERY_MS = 500;
const ABANDONMENT_EVERY_MS = 5_000;
const FORGET_GUESTS_EVERY_MS = 600_000;
const SECONDS_PER_DAY = 86_400;

/** The subgraph with a catalogue of the caller's choice. */
export const cartsPricedBy = (catalogueFor: (runtime: Runtime) => Promise<Catalogue>) =>
  defineSubgraph<Context>({
    name: 'carts',
    url: import.meta.url,
    async compose(runtime) {
      const config = readConfig(cartsConfig, runtime.environment);
      const postgres = await runtime.postgres();
      const guestKeptSeconds = config.CART_GUEST_KEPT_DAYS * SECONDS_PER_DAY;
      const carts = createRedisCarts(await runtime.redis(), guestKeptSeconds);
      const { clock } = runtime;
      const store = createBackedUpCartStore(carts, createPostgresCartBackup(postgres), { clock, guestKeptSeconds });
      const merges: Merges = {
        untold: () => carts.listUntoldMerges(),
        markTold: (told) => carts.markMergesTold(told),
        transaction: (work) => postgres.transaction(work),
      };
      const abandonment = createPostgresAbandonment(postgres);
      const abandonedAfterSeconds = config.CART_ABANDONED_AFTER_SECONDS;
      const dependencies = {
        store,
        catalogue: await catalogueFor(runtime),
        secrets: randomMergeSecrets,
        limits: { maxQuantityPerLine: config.CART_MAX_QUANTITY_PER_LINE, maxLines: config.CART_MAX_LINES },
        clock,
        newId: runtime.newId,
      };
      return {
        resolvers,
        context: (request) => ({ ...request, dependencies, loaders: createLoaders(dependencies, request.viewer) }),
        consumers: createConsumers(dependencies),
        jobs: [
          { name: 'cart-backup', everyMs: BACKUP_EVERY_MS, run: () => store.backUp() },
          {
            name: 'cart-abandonment',
            everyMs: ABANDONMENT_EVERY_MS,
            run: () => tellAbandonedCarts({ abandonment, clock, abandonedAfterSeconds }),
          },
          { name: 'merged-carts', everyMs: MERGES_EVERY_MS, run: () => tellMergedCarts(merges) },
          { name: 'guest-carts', everyMs: FORGET_GUESTS_EVERY_MS, run: () => store.forgetGuests() },
        ],
      };
    },
  });

export const carts = cartsPricedBy(async (runtime) => createSupergraphCatalogue(await runtime.supergraph()));
