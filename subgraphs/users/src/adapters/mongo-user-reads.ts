import type { DocumentFilter } from '@agora/subgraph-kit/mongo/documents';
import type { UserFilter, UserReads } from '../ports/user-reads.ts';
import { STATUS, TERMS, toUser, type UserDocuments, type UserState } from './user-documents.ts';

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

function conditionOf({ words, status }: UserFilter): DocumentFilter<UserState> {
  // Ranges instead of patterns: nothing to escape, and each is a range of the index.
  const conditions = words.map((word) => ({ [TERMS]: { $elemMatch: { $gte: word, $lt: `${word}${LAST}` } } }));
  const ofStatus = status === undefined ? [] : [{ [STATUS]: status }];
  const all = [...ofStatus, ...conditions];
  return all.length === 0 ? {} : { $and: all };
}
