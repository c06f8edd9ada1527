import { violatesUnique } from '@agora/subgraph-kit/mongo/errors';
import type { UserStore } from '../ports/user-store.ts';
import { toUser, toVersioned, USERNAME, type UserDocuments } from './user-documents.ts';

export const createMongoUserStore = (users: UserDocuments): UserStore => ({
  async find(id) {
    const found = await users.find(id);
    return found && toUser(found);
  },
  async add(user) {
    const { id, state } = toVersioned(user);
    await users.insert(id, state, { events: [] });
  },
  async save(user, effects) {
    const { id, version, state } = toVersioned(user);
    try {
      const outcome = await users.update(id, version - 1, state, effects);
      return outcome === 'updated' ? 'saved' : outcome;
    } catch (error) {
      if (violatesUnique(error, USERNAME)) return 'usernameTaken';
      throw error;
    }
  },
});
