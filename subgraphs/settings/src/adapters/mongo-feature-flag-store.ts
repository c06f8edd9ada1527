import type { Versioned } from '@agora/subgraph-kit/mongo/documents';
import type { Mongo } from '@agora/subgraph-kit/mongo/mongo';
import type { FeatureFlag } from '../domain/feature-flag.ts';
import type { FeatureFlagFilter, FeatureFlagStore } from '../ports/feature-flag-store.ts';

type FeatureFlagState = Omit<FeatureFlag, 'key' | 'version'>;

const IS_ARCHIVED = 'state.isArchived';
// No document has it: an update that expects it tells only whether the message has had its effect.
const NO_VERSION = 0;

/** @throws SUBGRAPH_UNAVAILABLE */
export async function openMongoFeatureFlagStore(mongo: Mongo): Promise<FeatureFlagStore> {
  const documents = await mongo.documents<FeatureFlagState>({
    collection: 'feature_flags',
    indexes: [{ key: { [IS_ARCHIVED]: 1, _id: 1 } }],
  });
  const idempotency = await mongo.idempotency();

  return {
    async find(key) {
      const found = await documents.find(key);
      return found && toFlag(found);
    },
    async findMany(keys) {
      const found = await documents.findMany(keys);
      return new Map([...found].map(([key, document]) => [key, toFlag(document)] as const));
    },
    // Keys are ids here, so the oldest is the first of the alphabet.
    list: async (filter, page) => (await documents.list(conditionOf(filter), 'oldestFirst', page)).map(toFlag),
    count: (filter, limit) => documents.count(conditionOf(filter), limit),
    add: (flag, events, audit, request) =>
      idempotency.once<'added' | 'exists'>(request, async (delivery) => {
        const { key, state } = toVersioned(flag);
        if ((await documents.insert(key, state, { events, audit, delivery })) === 'inserted') return 'added';
        if (delivery === undefined) return 'exists';
        // By this very request, perhaps, whose answer a crash has cut off.
        const outcome = await documents.update(key, NO_VERSION, state, { events: [], delivery });
        return outcome === 'duplicate' ? 'added' : 'exists';
      }),
    async save(flag, events, audit) {
      const { key, version, state } = toVersioned(flag);
      const outcome = await documents.update(key, version - 1, state, { events, audit });
      return outcome === 'updated' ? 'saved' : 'conflict';
    },
  };
}

const conditionOf = ({ includeArchived }: FeatureFlagFilter) => (includeArchived ? {} : { [IS_ARCHIVED]: false });

/** What of a flag is kept where. */
const toVersioned = ({ key, version, ...state }: FeatureFlag) => ({ key, version, state });

const toFlag = ({ id, version, state }: Versioned<FeatureFlagState>): FeatureFlag => ({ ...state, key: id, version });
