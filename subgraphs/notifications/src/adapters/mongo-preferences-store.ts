import type { Versioned } from '@agora/subgraph-kit/mongo/documents';
import type { Mongo } from '@agora/subgraph-kit/mongo/mongo';
import type { UserId } from '../domain/notification.ts';
import { defaultPreferences, type Preferences } from '../domain/preferences.ts';
import type { PreferencesStore } from '../ports/preferences-store.ts';

/** Who is gone leaves an empty document, so that a change that comes late finds out. */
type PreferencesState = Omit<Preferences, 'userId' | 'version'> | { readonly isErased: true };

/** @throws SUBGRAPH_UNAVAILABLE */
export async function createMongoPreferencesStore(mongo: Mongo): Promise<PreferencesStore> {
  const documents = await mongo.documents<PreferencesState>({ collection: 'preferences' });

  return {
    async find(userId) {
      const found = await documents.find(userId);
      return found === undefined ? defaultPreferences(userId) : toPreferences(found);
    },
    async save({ userId, version, ...state }) {
      if (version === 1)
        return (await documents.insert(userId, state, { events: [] })) === 'inserted' ? 'saved' : 'conflict';
      const outcome = await documents.update(userId, version - 1, state, { events: [] });
      return outcome === 'updated' ? 'saved' : 'conflict';
    },
    async erase(userId) {
      for (;;) {
        const found = await documents.find(userId);
        const outcome =
          found === undefined
            ? await documents.insert(userId, { isErased: true }, { events: [] })
            : await documents.update(userId, found.version, { isErased: true }, { events: [] });
        if (outcome === 'inserted' || outcome === 'updated') return;
      }
    },
  };
}

const toPreferences = ({ id, version, state }: Versioned<PreferencesState>): Preferences | 'erased' =>
  'isErased' in state ? 'erased' : { ...state, userId: id as UserId, version };
