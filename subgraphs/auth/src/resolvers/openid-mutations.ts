import { subjectOf } from '@agora/subgraph-kit/identity/viewer';
import type { MutationResolvers } from '../generated/schema.ts';
import { beginOpenIdSignIn } from '../use-cases/begin-openid-sign-in.ts';
import { completeOpenIdSignIn } from '../use-cases/complete-openid-sign-in.ts';
import { linkOpenIdAccount } from '../use-cases/link-openid-account.ts';
import { unlinkOpenIdAccount } from '../use-cases/unlink-openid-account.ts';
import {
  accountExistsError,
  accountSuspendedError,
  identityTakenError,
  lastSignInMethodError,
  openIdSignInRefusedError,
  providerEmailUnverifiedError,
  redirectUriRefusedError,
  tooManyAttemptsError,
  unknownProviderError,
} from './user-errors.ts';

/** Signing in through others. */
export const openIdMutations: Pick<
  MutationResolvers,
  'beginOpenIdSignIn' | 'completeOpenIdSignIn' | 'linkOpenIdAccount' | 'unlinkOpenIdAccount'
> = {
  beginOpenIdSignIn: async (_parent, { input }, { dependencies }) => {
    const result = await beginOpenIdSignIn(dependencies, input);
    switch (result.kind) {
      case 'begun': {
        const { authorizationUrl, handle: state, expiresAt } = result;
        return { authorizationUrl, state, expiresAt, userErrors: [] };
      }
      case 'unknownProvider':
        return { userErrors: [unknownProviderError()] };
      case 'redirectUriRefused':
        return { userErrors: [redirectUriRefusedError()] };
      case 'tooManyAttempts':
        return { userErrors: [tooManyAttemptsError(result.retryAfterSeconds)] };
    }
  },
  completeOpenIdSignIn: async (_parent, { input }, { dependencies }) => {
    const result = await completeOpenIdSignIn(dependencies, input);
    switch (result.kind) {
      case 'signedIn':
        return { session: result.tokens, userErrors: [] };
      case 'refused':
        return { userErrors: [openIdSignInRefusedError()] };
      case 'emailUnverified':
        return { userErrors: [providerEmailUnverifiedError()] };
      case 'accountExists':
        return { userErrors: [accountExistsError()] };
      case 'suspended':
        return { userErrors: [accountSuspendedError()] };
    }
  },
  linkOpenIdAccount: async (_parent, { input }, { viewer, dependencies }) => {
    const { kind } = await linkOpenIdAccount(dependencies, viewer, input);
    switch (kind) {
      case 'linked':
        return { user: { id: subjectOf(viewer) }, userErrors: [] };
      case 'refused':
        return { userErrors: [openIdSignInRefusedError()] };
      case 'identityTaken':
        return { userErrors: [identityTakenError()] };
    }
  },
  unlinkOpenIdAccount: async (_parent, { input }, { viewer, dependencies }) => {
    const { kind } = await unlinkOpenIdAccount(dependencies, viewer, input.provider);
    switch (kind) {
      case 'unlinked':
        return { user: { id: subjectOf(viewer) }, userErrors: [] };
      case 'unknownProvider':
        return { userErrors: [unknownProviderError()] };
      case 'lastSignInMethod':
        return { userErrors: [lastSignInMethodError()] };
    }
  },
};
