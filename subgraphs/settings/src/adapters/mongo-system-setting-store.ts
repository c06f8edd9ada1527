import type { Versioned } from '@agora/subgraph-kit/mongo/documents';
import type { Mongo } from '@agora/subgraph-kit/mongo/mongo';
import type { SystemSetting } from '../domain/system-setting.ts';
import type { SystemSettingFilter, SystemSettingStore } from '../ports/system-setting-store.ts';

type SystemSettingState = Omit<SystemSetting, 'key' | 'version'>;

const IS_PUBLIC = 'state.isPublic';

/** @throws SUBGRAPH_UNAVAILABLE */
export async function openMongoSystemSettingStore(mongo: Mongo): Promise<SystemSettingStore> {
  const documents = await mongo.documents<SystemSettingState>({
    collection: 'system_settings',
    indexes: [{ key: { [IS_PUBLIC]: 1, _id: 1 } }],
  });

  return {
    async find(key) {
      const found = await documents.find(key);
      return found && toSetting(found);
    },
    // Keys are ids here, so the oldest is the first of the alphabet.
    list: async (filter, page) => (await documents.list(conditionOf(filter), 'oldestFirst', page)).map(toSetting),
    count: (filter, limit) => documents.count(conditionOf(filter), limit),
    async save({ key, version, ...state }, events, audit) {
      const effects = { events, audit };
      if (version === 1) return (await documents.insert(key, state, effects)) === 'inserted' ? 'saved' : 'conflict';
      const outcome = await documents.update(key, version - 1, state, effects);
      return outcome === 'updated' ? 'saved' : 'conflict';
    },
  };
}

const conditionOf = ({ onlyPublic }: SystemSettingFilter) => (onlyPublic ? { [IS_PUBLIC]: true } : {});

const toSetting = ({ id, version, state }: Versioned<SystemSettingState>): SystemSetting => ({
  ...state,
  key: id,
  version,
});
