import type { Mongo } from '@agora/subgraph-kit/mongo/mongo';
import type { Contact, ContactStore } from '../ports/contact-store.ts';

/** @throws SUBGRAPH_UNAVAILABLE */
export async function createMongoContactStore(mongo: Mongo): Promise<ContactStore> {
  const contacts = await mongo.documents<Omit<Contact, 'userId'>>({ collection: 'contacts' });
  return {
    async find(userId) {
      const found = await contacts.find(userId);
      return found && { ...found.state, userId };
    },
    async add({ userId, ...state }) {
      await contacts.insert(userId, state, { events: [] });
    },
  };
}
