import { parsePage, toConnection } from '@agora/subgraph-kit/graphql/pagination';
import { parseId } from '@agora/subgraph-kit/ids';
import { searchWords } from '../domain/search.ts';
import type { QueryResolvers } from '../generated/schema.ts';
import { maySeePrivate } from '../use-cases/access.ts';
import { loadUser } from './user.ts';

export const Query: QueryResolvers = {
  me: (_parent, _args, context) =>
    context.viewer.subject === undefined ? null : loadUser(context.viewer.subject, context),
  user: (_parent, args, context) => {
    const id = parseId('usr', args.id);
    return maySeePrivate(context.viewer, id) ? loadUser(id, context) : null;
  },
  users: async (_parent, { where, ...args }, { reads }) => {
    const filter = { words: searchWords(where?.search ?? '') };
    const page = parsePage(args);
    return { ...toConnection(await reads.list(filter, page), page, ({ id }) => [id]), filter };
  },
};
