import type { DocumentFilter } from '@agora/subgraph-kit/mongo/documents';
import type { UserFilter, UserReads } from '../ports/user-reads.ts';
import { TERMS, toUser, type UserDocuments, type UserState } from './user-documents.ts';

// Above every word that begins with what it follows.
const LAST = '\u{10ffff}';

export const createMongoUserReads = (users: UserDocuments): UserReads => ({
  async users(ids) {
    const found = await users.findMany(ids);
    return new Map([...found.values()].map(toUser).map((user) => [user.id, user] as const));
  },
  list: async (filter, page) => (await users.list(conditionOf(filter), 'newestFirst', page)).map(toUser),
  count: (filter, limit) => users.count(conditionOf(filter), limit),
});

// Ranges instead of patterns: nothing to escape, and each is a range of the index.
function conditionOf({ words }: UserFilter): DocumentFilter<UserState> {
  if (words.length === 0) return {};
  return { $and: words.map((word) => ({ [TERMS]: { $elemMatch: { $gte: word, $lt: `${word}${LAST}` } } })) };
}
