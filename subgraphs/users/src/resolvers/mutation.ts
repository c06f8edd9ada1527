import { conflictError } from '@agora/subgraph-kit/graphql/user-errors';
import type { MutationResolvers } from '../generated/schema.ts';
import { updateProfile } from '../use-cases/update-profile.ts';
import { usernameTakenError } from './user-errors.ts';

export const Mutation: MutationResolvers = {
  updateProfile: async (_parent, { input: { expectedVersion, ...change } }, { viewer, dependencies }) => {
    const result = await updateProfile(dependencies, viewer, { expectedVersion, change });
    switch (result.kind) {
      case 'changed':
        return { user: result.user, userErrors: [] };
      case 'conflict':
        return { userErrors: [conflictError('The profile', result.currentVersion)] };
      case 'usernameTaken':
        return { userErrors: [usernameTakenError(result.username)] };
    }
  },
};
