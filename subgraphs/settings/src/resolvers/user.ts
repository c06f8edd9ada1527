import type { Complete } from '@agora/subgraph-kit/graphql/resolvers';
import { isId } from '@agora/subgraph-kit/ids';
import type { UserResolvers } from '../generated/schema.ts';
import { maySee } from '../use-cases/access.ts';
import type { UserModel } from './models.ts';

export const User: Complete<UserResolvers, UserModel> = {
  __resolveReference: ({ id }) => (isId('usr', id) ? { id } : null),
  settings: ({ id }, _args, { viewer, loaders }) => (maySee(viewer, id) ? loaders.userSettings.load(id) : null),
};
