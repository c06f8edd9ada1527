import type { Runtime } from '@agora/subgraph-kit/runtime';
import { defineSubgraph } from '@agora/subgraph-kit/subgraph';
import { createPostgresCodeThrottle } from './adapters/postgres-code-throttle.ts';
import { createPostgresVoucherReads } from './adapters/postgres-voucher-reads.ts';
import { createPostgresVoucherStore } from './adapters/postgres-voucher-store.ts';
import { createSupergraphCarts } from './adapters/supergraph-carts.ts';
import { createLoaders, type Context } from './context.ts';
import { createConsumers } from './events/consumers.ts';
import type { Carts } from './ports/carts.ts';
import { resolvers } from './resolvers/index.ts';
import { expireUses } from './use-cases/expire-uses.ts';
import { forgetOld } from './use-cases/forget-old.ts';

const EXPIRE_EVERY_MS = 1_000;
const FORGET_EVERY_MS = 3_600_000;
// Enough for somebody who misreads a leaflet, too few to find anything.
const CODE_LIMITS = { maxWrongCodes: 10, maxWrongCodesOfGuests: 200, windowSeconds: 600 };

/** The subgraph with carts of the caller's choice. */
export const vouchersFor = (cartsFor: (runtime: Runtime) => Promise<Carts>) =>
  defineSubgraph<Context>({
    name: 'vouchers',
    url: import.meta.url,
    async compose(runtime) {
      const postgres = await runtime.postgres();
      const reads = createPostgresVoucherReads(postgres);
      const dependencies = {
        store: createPostgresVoucherStore(postgres),
        reads,
        carts: await cartsFor(runtime),
        throttle: createPostgresCodeThrottle(postgres, runtime.clock, CODE_LIMITS),
        clock: runtime.clock,
        newId: runtime.newId,
      };
      return {
        resolvers,
        context: (request) => ({
          ...request,
          dependencies,
          reads,
          loaders: createLoaders(reads, request.viewer),
        }),
        consumers: createConsumers(dependencies),
        jobs: [
          { name: 'expire-uses', everyMs: EXPIRE_EVERY_MS, run: () => expireUses(dependencies) },
          { name: 'forget-old', everyMs: FORGET_EVERY_MS, run: () => forgetOld(dependencies) },
        ],
      };
    },
  });

export const vouchers = vouchersFor(async (runtime) => createSupergraphCarts(await runtime.supergraph()));
