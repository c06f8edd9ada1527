import type { Complete } from '@agora/subgraph-kit/graphql/resolvers';
import type { MemberRole } from '../domain/member.ts';
import type { ShopMemberResolvers, ShopMemberRole } from '../generated/schema.ts';
import type { ShopMemberModel } from './models.ts';

export const ROLES: Record<MemberRole, ShopMemberRole> = { owner: 'OWNER', manager: 'MANAGER', staff: 'STAFF' };

export const ShopMember: Complete<ShopMemberResolvers, ShopMemberModel> = {
  user: ({ userId }) => ({ id: userId }),
  role: ({ role }) => ROLES[role],
  status: ({ joinedAt }) => (joinedAt === undefined ? 'INVITED' : 'JOINED'),
};
