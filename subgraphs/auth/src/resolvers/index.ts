import { scalars } from '@agora/subgraph-kit/graphql/scalars';
import type { Resolvers } from '../generated/schema.ts';
import { Mutation } from './mutation.ts';
import { Query } from './query.ts';
import { Session } from './session.ts';
import { User } from './user.ts';

export const resolvers: Resolvers = { DateTime: scalars.DateTime, Query, Mutation, User, Session };
