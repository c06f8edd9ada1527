import { subjectOf } from '@agora/subgraph-kit/identity/viewer';
import { parseId } from '@agora/subgraph-kit/ids';
import type { MutationResolvers } from '../generated/schema.ts';
import { beginGuestSession } from '../use-cases/begin-guest-session.ts';
import { refreshSession } from '../use-cases/refresh-session.ts';
import { signIn } from '../use-cases/sign-in.ts';
import { signOutEverywhere } from '../use-cases/sign-out-everywhere.ts';
import { signOut } from '../use-cases/sign-out.ts';
import {
  accountSuspendedError,
  emailNotVerifiedError,
  invalidCredentialsError,
  invalidRefreshTokenError,
  tooManyAttemptsError,
} from './user-errors.ts';

/** Sessions, from their beginning to their end. */
export const sessionMutations: Pick<
  MutationResolvers,
  'signIn' | 'beginGuestSession' | 'refreshSession' | 'signOut' | 'signOutEverywhere'
> = {
  signIn: async (_parent, { input }, { dependencies }) => {
    const result = await signIn(dependencies, input);
    switch (result.kind) {
      case 'signedIn':
        return { session: result.tokens, userErrors: [] };
      case 'invalidCredentials':
        return { userErrors: [invalidCredentialsError()] };
      case 'emailNotVerified':
        return { userErrors: [emailNotVerifiedError()] };
      case 'suspended':
        return { userErrors: [accountSuspendedError()] };
      case 'tooManyAttempts':
        return { userErrors: [tooManyAttemptsError(result.retryAfterSeconds)] };
    }
  },
  beginGuestSession: async (_parent, { input }, { dependencies }) => {
    const result = await beginGuestSession(dependencies, input?.refreshToken ?? undefined);
    return result.kind === 'begun'
      ? { session: result.tokens, userErrors: [] }
      : { userErrors: [tooManyAttemptsError(result.retryAfterSeconds)] };
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
};
