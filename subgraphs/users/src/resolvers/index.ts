import { moneyResolvers, scalars } from '@agora/subgraph-kit/graphql/scalars';
import type { Resolvers } from '../generated/schema.ts';
import { LoyaltyEntry } from './loyalty-entry.ts';
import { LoyaltyEntryConnection } from './loyalty-entry-connection.ts';
import { Mutation } from './mutation.ts';
import { Query } from './query.ts';
import { User } from './user.ts';
import { UserConnection } from './user-connection.ts';

export const resolvers: Resolvers = {
  ...scalars,
  Money: moneyResolvers,
  Query,
  Mutation,
  User,
  UserConnection,
  LoyaltyEntry,
  LoyaltyEntryConnection,
};
