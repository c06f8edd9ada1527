import type { Mongo } from '@agora/subgraph-kit/mongo/mongo';
import type { Contact } from '../domain/contact.ts';
import { languageOf } from '../domain/content.ts';
import type { UserId } from '../domain/notification.ts';
import type { ContactStore } from '../ports/contact-store.ts';

/** Who is gone leaves an empty document, so that what is told of them later finds out. */
type ContactState = Omit<Contact, 'userId'> | { readonly isErased: true };

const EMAIL = 'state.email';

/** @throws SUBGRAPH_UNAVAILABLE */
export async function createMongoContactStore(mongo: Mongo): Promise<ContactStore> {
  const contacts = await mongo.documents<ContactState>({
    collection: 'contacts',
    indexes: [{ key: { [EMAIL]: 1 }, partialFilterExpression: { [EMAIL]: { $exists: true } } }],
  });
  const toContact = (userId: UserId, state: ContactState): Contact | 'erased' =>
    'isErased' in state ? 'erased' : { ...state, userId };

  return {
    async find(userId) {
      const found = await contacts.find(userId);
      return found === undefined ? { userId } : toContact(userId, found.state);
    },
    async languageOf(email) {
      const found = await contacts.findOne({ [EMAIL]: email });
      return found === undefined || 'isErased' in found.state ? undefined : languageOf(found.state.locale);
    },
    async change(userId, change, delivery) {
      for (;;) {
        const found = await contacts.find(userId);
        const before = found === undefined ? { userId } : toContact(userId, found.state);
        if (before === 'erased') return;
        const state = toState(change(before));
        const effects = { events: [], delivery };
        const outcome =
          found === undefined
            ? await contacts.insert(userId, state, effects)
            : await contacts.update(userId, found.version, state, effects);
        if (outcome !== 'exists' && outcome !== 'conflict') return;
      }
    },
    async erase(userId, delivery) {
      for (;;) {
        const found = await contacts.find(userId);
        const effects = { events: [], delivery };
        const outcome =
          found === undefined
            ? await contacts.insert(userId, { isErased: true }, effects)
            : await contacts.update(userId, found.version, { isErased: true }, effects);
        if (outcome !== 'exists' && outcome !== 'conflict') return;
      }
    },
  };
}

const toState = ({ email, name, locale }: Contact): ContactState => ({
  ...(email !== undefined && { email }),
  ...(name !== undefined && { name }),
  ...(locale !== undefined && { locale }),
});
