import { subjectOf } from '@agora/subgraph-kit/identity/viewer';
import { parseId } from '@agora/subgraph-kit/ids';
import type { Role } from '../domain/roles.ts';
import type { GrantRoleInput, MutationResolvers, RevokeRoleInput } from '../generated/schema.ts';
import { grantRole, revokeRole, type RoleChange } from '../use-cases/change-roles.ts';
import { refreshSession } from '../use-cases/refresh-session.ts';
import { signIn } from '../use-cases/sign-in.ts';
import { signOutEverywhere } from '../use-cases/sign-out-everywhere.ts';
import { signOut } from '../use-cases/sign-out.ts';
import { signUp } from '../use-cases/sign-up.ts';
import {
  emailRefusedError,
  invalidCredentialsError,
  invalidRefreshTokenError,
  passwordRefusedError,
  tooManyAttemptsError,
} from './user-errors.ts';

export const Mutation: MutationResolvers = {
  signUp: async (_parent, { input }, { dependencies }) => {
    const result = await signUp(dependencies, input);
    switch (result.kind) {
      case 'accepted':
        return { accepted: true, userErrors: [] };
      case 'emailRefused':
        return { accepted: false, userErrors: [emailRefusedError()] };
      case 'passwordRefused':
        return { accepted: false, userErrors: [passwordRefusedError(result.reason)] };
    }
  },
  signIn: async (_parent, { input }, { dependencies }) => {
    const result = await signIn(dependencies, input);
    switch (result.kind) {
      case 'signedIn':
        return { session: result.tokens, userErrors: [] };
      case 'invalidCredentials':
        return { userErrors: [invalidCredentialsError()] };
      case 'tooManyAttempts':
        return { userErrors: [tooManyAttemptsError(result.retryAfterSeconds)] };
    }
  },
  refreshSession: async (_parent, { input }, { dependencies }) => {
    const result = await refreshSession(dependencies, input.refreshToken);
    return result.kind === 'renewed'
      ? { session: result.tokens, userErrors: [] }
      : { userErrors: [invalidRefreshTokenError()] };
  },
  signOut: async (_parent, { input }, { viewer, dependencies }) => {
    const sessionId = parseId('ses', input.sessionId ?? viewer.sessionId ?? '');
    return { endedSessions: await signOut(dependencies, viewer, sessionId) };
  },
  signOutEverywhere: async (_parent, { input }, { viewer, dependencies }) => {
    const userId = input.userId ? parseId('usr', input.userId) : subjectOf(viewer);
    return { endedSessions: await signOutEverywhere(dependencies, viewer, userId) };
  },
  grantRole: async (_parent, { input }, { viewer, dependencies }) => {
    const change = toRoleChange(input);
    await grantRole(dependencies, viewer, change);
    return { user: { id: change.userId } };
  },
  revokeRole: async (_parent, { input }, { viewer, dependencies }) => {
    const change = toRoleChange(input);
    await revokeRole(dependencies, viewer, change);
    return { user: { id: change.userId } };
  },
};

const toRoleChange = ({ userId, role }: GrantRoleInput | RevokeRoleInput): RoleChange => ({
  userId: parseId('usr', userId),
  role: role.toLowerCase() as Role,
});
