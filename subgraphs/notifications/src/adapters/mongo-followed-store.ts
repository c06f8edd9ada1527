import type { Mongo } from '@agora/subgraph-kit/mongo/mongo';
import type { Followed } from '../domain/followed.ts';
import type { FollowedStore } from '../ports/followed-store.ts';

/** @throws SUBGRAPH_UNAVAILABLE */
export async function createMongoFollowedStore<Id extends string, Thing, News>(
  mongo: Mongo,
  collection: 'followed_orders' | 'followed_shops',
): Promise<FollowedStore<Id, Thing, News>> {
  const documents = await mongo.documents<Followed<Thing, News>>({ collection });
  return {
    async change(id, change) {
      for (;;) {
        const found = await documents.find(id);
        const before: Followed<Thing, News> = found?.state ?? { early: [] };
        const after = change(before);
        if (after === before) return before;
        const outcome =
          found === undefined
            ? await documents.insert(id, after, { events: [] })
            : await documents.update(id, found.version, after, { events: [] });
        if (outcome === 'inserted' || outcome === 'updated') return after;
      }
    },
  };
}
