import type { Mongo } from '@agora/subgraph-kit/mongo/mongo';
import { UNKNOWN_ORDER, type OrderRecord } from '../domain/order.ts';
import type { OrderStore } from '../ports/order-store.ts';

/** @throws SUBGRAPH_UNAVAILABLE */
export async function createMongoOrderStore(mongo: Mongo): Promise<OrderStore> {
  const orders = await mongo.documents<OrderRecord>({ collection: 'orders' });
  return {
    async change(id, change) {
      for (;;) {
        const found = await orders.find(id);
        const before = found?.state ?? UNKNOWN_ORDER;
        const after = change(before);
        if (after === before) return before;
        const outcome =
          found === undefined
            ? await orders.insert(id, after, { events: [] })
            : await orders.update(id, found.version, after, { events: [] });
        if (outcome === 'inserted' || outcome === 'updated') return after;
      }
    },
  };
}
