import type { Versioned } from '@agora/subgraph-kit/mongo/documents';
import type { Mongo } from '@agora/subgraph-kit/mongo/mongo';
import { defaultSettings, type UserId, type UserSettings } from '../domain/user-settings.ts';
import type { UserSettingsStore } from '../ports/user-settings-store.ts';

/** Who is gone leaves an empty document, so that a change that comes late finds out. */
type UserSettingsState = Omit<UserSettings, 'userId' | 'version'> | { readonly isErased: true };

/** @throws SUBGRAPH_UNAVAILABLE */
export async function openMongoUserSettingsStore(mongo: Mongo): Promise<UserSettingsStore> {
  const documents = await mongo.documents<UserSettingsState>({ collection: 'user_settings' });

  return {
    async find(userId) {
      const found = await documents.find(userId);
      return found === undefined ? defaultSettings(userId) : toSettings(found);
    },
    async findMany(userIds) {
      const found = await documents.findMany(userIds);
      return new Map(
        userIds.map((userId) => {
          const document = found.get(userId);
          const settings = document === undefined ? 'erased' : toSettings(document);
          return [userId, settings === 'erased' ? defaultSettings(userId) : settings] as const;
        }),
      );
    },
    async save({ userId, version, ...state }, events) {
      if (version === 1)
        return (await documents.insert(userId, state, { events })) === 'inserted' ? 'saved' : 'conflict';
      const outcome = await documents.update(userId, version - 1, state, { events });
      return outcome === 'updated' ? 'saved' : 'conflict';
    },
    async erase(userId, delivery) {
      const effects = { events: [], delivery };
      const found = await documents.find(userId);
      const outcome =
        found === undefined
          ? await documents.insert(userId, { isErased: true }, effects)
          : await documents.update(userId, found.version, { isErased: true }, effects);
      return outcome === 'exists' || outcome === 'conflict' ? 'conflict' : 'erased';
    },
  };
}

const toSettings = ({ id, version, state }: Versioned<UserSettingsState>): UserSettings | 'erased' =>
  'isErased' in state ? 'erased' : { ...state, userId: id as UserId, version };
