import { readConfig } from '@agora/subgraph-kit/config';
import type { Runtime } from '@agora/subgraph-kit/runtime';
import { defineSubgraph } from '@agora/subgraph-kit/subgraph';
import { createBackedUpCartStore } from './adapters/backed-up-cart-store.ts';
import { createPostgresCartBackup } from './adapters/postgres-cart-backup.ts';
import { createRedisCarts } from './adapters/redis-carts.ts';
import { createSupergraphCatalogue } from './adapters/supergraph-catalogue.ts';
import { cartsConfig } from './config.ts';
import { createLoaders, type Context } from './context.ts';
import { createConsumers } from './events/consumers.ts';
import type { Catalogue } from './ports/catalogue.ts';
import { resolvers } from './resolvers/index.ts';

const BACKUP_EVERY_MS = 1_000;

/** The subgraph with a catalogue of the caller's choice. */
export const cartsPricedBy = (catalogueFor: (runtime: Runtime) => Promise<Catalogue>) =>
  defineSubgraph<Context>({
    name: 'carts',
    url: import.meta.url,
    async compose(runtime) {
      const config = readConfig(cartsConfig, runtime.environment);
      const backup = createPostgresCartBackup(await runtime.postgres());
      const store = createBackedUpCartStore(createRedisCarts(await runtime.redis()), backup);
      const dependencies = {
        store,
        catalogue: await catalogueFor(runtime),
        limits: { maxQuantityPerLine: config.CART_MAX_QUANTITY_PER_LINE, maxLines: config.CART_MAX_LINES },
        clock: runtime.clock,
        newId: runtime.newId,
      };
      return {
        resolvers,
        context: (request) => ({ ...request, dependencies, loaders: createLoaders(dependencies, request.viewer) }),
        consumers: createConsumers(dependencies),
        jobs: [{ name: 'cart-backup', everyMs: BACKUP_EVERY_MS, run: () => store.backUp() }],
      };
    },
  });

export const carts = cartsPricedBy(async (runtime) => createSupergraphCatalogue(await runtime.supergraph()));
