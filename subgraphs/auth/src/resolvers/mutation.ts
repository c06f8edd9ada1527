import type { MutationResolvers } from '../generated/schema.ts';
import { accountMutations } from './account-mutations.ts';
import { openIdMutations } from './openid-mutations.ts';
import { partnerMutations } from './partner-mutations.ts';
import { partnerOperationMutations } from './partner-operation-mutations.ts';
import { roleMutations } from './role-mutations.ts';
import { sessionMutations } from './session-mutations.ts';

export const Mutation: MutationResolvers = {
  ...accountMutations,
  ...sessionMutations,
  ...openIdMutations,
  ...roleMutations,
  ...partnerMutations,
  ...partnerOperationMutations,
};
