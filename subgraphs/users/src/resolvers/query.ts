import { badUserInput } from '@agora/subgraph-kit/errors';
import { parsePage, toConnection } from '@agora/subgraph-kit/graphql/pagination';
import { parseId } from '@agora/subgraph-kit/ids';
import { searchWords } from '../domain/search.ts';
import type { QueryResolvers } from '../generated/schema.ts';
import { maySeePrivate } from '../use-cases/access.ts';
import { loadUser, STATUSES } from './user.ts';

const MAX_IDS = 100;

export const Query: QueryResolvers = {
  me: (_parent, _args, context) =>
    context.viewer.subject === undefined ? null : loadUser(context.viewer.subject, context),
  user: (_parent, args, context) => {
    const id = parseId('usr', args.id);
    return maySeePrivate(context.viewer, id) ? loadUser(id, context) : null;
  },
  users: async (_parent, { where, ...args }, { reads }) => {
    const status = STATUSES.find(([name]) => name === where?.status)?.[1];
    const filter = { words: searchWords(where?.search ?? ''), ...(status !== undefined && { status }) };
    const page = parsePage(args);
    return { ...toConnection(await reads.list(filter, page), page, ({ id }) => [id]), filter };
  },
  usersByIds: async (_parent, { ids }, { loaders }) => {
    if (ids.length > MAX_IDS) throw badUserInput(`At most ${MAX_IDS} users can be asked for at once.`);
    const users = await Promise.all(ids.map((id) => loaders.user.load(parseId('usr', id))));
    return users.map((user) => user ?? null);
  },
};
