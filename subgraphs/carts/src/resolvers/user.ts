import type { Complete } from '@agora/subgraph-kit/graphql/resolvers';
import { isId } from '@agora/subgraph-kit/ids';
import type { UserResolvers } from '../generated/schema.ts';
import type { UserModel } from './models.ts';

export const User: Complete<UserResolvers, UserModel> = {
  __resolveReference: ({ id }) => (isId('usr', id) ? { id } : null),
  cart: ({ id }, _args, { loaders }) => (isId('usr', id) ? loaders.cart.load(id) : null),
};
