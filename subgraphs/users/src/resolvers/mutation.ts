import { conflictError } from '@agora/subgraph-kit/graphql/user-errors';
import { parseId } from '@agora/subgraph-kit/ids';
import type { MutationResolvers } from '../generated/schema.ts';
import { confirmAvatar, removeAvatar, requestAvatarUpload } from '../use-cases/change-avatar.ts';
import { reactivateUser, suspendUser } from '../use-cases/change-user-status.ts';
import { deleteMyAccount, deleteUser } from '../use-cases/delete-user.ts';
import { updateProfile } from '../use-cases/update-profile.ts';
import {
  confirmationMismatchError,
  mediaNotAsDeclaredError,
  mediaNotUploadedError,
  ownAccountError,
  userDeletedError,
  usernameTakenError,
} from './user-errors.ts';

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
  requestAvatarUpload: async (_parent, { input }, { viewer, dependencies }) => ({
    upload: await requestAvatarUpload(dependencies, viewer, input),
  }),
  confirmAvatar: async (_parent, { input: { mediaId } }, { viewer, dependencies }) => {
    const result = await confirmAvatar(dependencies, viewer, parseId('med', mediaId));
    switch (result.kind) {
      case 'changed':
        return { user: result.user, userErrors: [] };
      case 'notUploaded':
        return { userErrors: [mediaNotUploadedError()] };
      case 'notAsDeclared':
        return { userErrors: [mediaNotAsDeclaredError()] };
    }
  },
  removeAvatar: async (_parent, { input: { expectedVersion } }, { viewer, dependencies }) => {
    const result = await removeAvatar(dependencies, viewer, expectedVersion);
    return result.kind === 'conflict'
      ? { userErrors: [conflictError('The profile', result.currentVersion)] }
      : { user: result.user, userErrors: [] };
  },
  deleteMyAccount: async (_parent, { input: { confirmation } }, { viewer, dependencies }) => {
    const result = await deleteMyAccount(dependencies, viewer, confirmation);
    return result.kind === 'deleted'
      ? { user: result.user, userErrors: [] }
      : { userErrors: [confirmationMismatchError()] };
  },
  suspendUser: async (_parent, { input: { userId, reason } }, { viewer, dependencies }) => {
    const result = await suspendUser(dependencies, viewer, { userId: parseId('usr', userId), reason });
    switch (result.kind) {
      case 'changed':
      case 'unchanged':
        return { user: result.user, userErrors: [] };
      case 'ownAccount':
        return { userErrors: [ownAccountError()] };
      case 'deleted':
        return { userErrors: [userDeletedError()] };
    }
  },
  reactivateUser: async (_parent, { input: { userId, reason } }, { viewer, dependencies }) => {
    const result = await reactivateUser(dependencies, viewer, { userId: parseId('usr', userId), reason });
    return result.kind === 'deleted' ? { userErrors: [userDeletedError()] } : { user: result.user, userErrors: [] };
  },
  deleteUser: async (_parent, { input: { userId, reason } }, { viewer, dependencies }) => {
    const result = await deleteUser(dependencies, viewer, { userId: parseId('usr', userId), reason });
    return result.kind === 'deleted' ? { user: result.user, userErrors: [] } : { userErrors: [ownAccountError()] };
  },
};
