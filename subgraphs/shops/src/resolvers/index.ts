import { scalars } from '@agora/subgraph-kit/graphql/scalars';
import type { Resolvers } from '../generated/schema.ts';
import { Mutation } from './mutation.ts';
import { Query } from './query.ts';
import { Shop } from './shop.ts';
import { ShopConnection } from './shop-connection.ts';
import { ShopInvitation } from './shop-invitation.ts';
import { ShopMember } from './shop-member.ts';
import { ShopMemberConnection } from './shop-member-connection.ts';
import { User } from './user.ts';

export const resolvers: Resolvers = {
  DateTime: scalars.DateTime,
  Query,
  Mutation,
  Shop,
  ShopConnection,
  ShopInvitation,
  ShopMember,
  ShopMemberConnection,
  User,
};
