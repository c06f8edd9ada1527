import type { MutationResolvers } from '../generated/schema.ts';
import { changePassword } from '../use-cases/change-password.ts';
import { confirmEmailChange } from '../use-cases/confirm-email-change.ts';
import { requestEmailChange } from '../use-cases/request-email-change.ts';
import { requestPasswordReset } from '../use-cases/request-password-reset.ts';
import { resendVerification, type LinkRequestResult } from '../use-cases/resend-verification.ts';
import { resetPassword } from '../use-cases/reset-password.ts';
import { signUp } from '../use-cases/sign-up.ts';
import { verifyEmail } from '../use-cases/verify-email.ts';
import {
  emailRefusedError,
  invalidLinkError,
  passwordRefusedError,
  tooManyAttemptsError,
  wrongPasswordError,
} from './user-errors.ts';

/** Making an account, and changing what it is signed in to with. */
export const accountMutations: Pick<
  MutationResolvers,
  | 'signUp'
  | 'verifyEmail'
  | 'resendVerification'
  | 'requestPasswordReset'
  | 'resetPassword'
  | 'changePassword'
  | 'requestEmailChange'
  | 'confirmEmailChange'
> = {
  signUp: async (_parent, { input }, { dependencies }) => {
    const result = await signUp(dependencies, input);
    switch (result.kind) {
      case 'accepted':
        return { accepted: true, userErrors: [] };
      case 'emailRefused':
        return { accepted: false, userErrors: [emailRefusedError()] };
      case 'passwordRefused':
        return { accepted: false, userErrors: [passwordRefusedError(result.reason)] };
      case 'tooManyAttempts':
        return { accepted: false, userErrors: [tooManyAttemptsError(result.retryAfterSeconds)] };
    }
  },
  verifyEmail: async (_parent, { input }, { dependencies }) => {
    const result = await verifyEmail(dependencies, input);
    switch (result.kind) {
      case 'verified':
        return { verified: true, userErrors: [] };
      case 'invalidLink':
        return { verified: false, userErrors: [invalidLinkError()] };
      case 'wrongPassword':
        return { verified: false, userErrors: [wrongPasswordError('password')] };
      case 'tooManyAttempts':
        return { verified: false, userErrors: [tooManyAttemptsError(result.retryAfterSeconds)] };
    }
  },
  resendVerification: async (_parent, { input }, { dependencies }) =>
    linkRequested(await resendVerification(dependencies, input.email)),
  requestPasswordReset: async (_parent, { input }, { dependencies }) =>
    linkRequested(await requestPasswordReset(dependencies, input.email)),
  resetPassword: async (_parent, { input }, { dependencies }) => {
    const result = await resetPassword(dependencies, input);
    switch (result.kind) {
      case 'reset':
        return { reset: true, userErrors: [] };
      case 'invalidLink':
        return { reset: false, userErrors: [invalidLinkError()] };
      case 'passwordRefused':
        return { reset: false, userErrors: [passwordRefusedError(result.reason, 'newPassword')] };
    }
  },
  changePassword: async (_parent, { input }, { viewer, dependencies }) => {
    const result = await changePassword(dependencies, viewer, input);
    switch (result.kind) {
      case 'changed':
        return { endedSessions: result.endedSessions, userErrors: [] };
      case 'passwordRefused':
        return { userErrors: [passwordRefusedError(result.reason, 'newPassword')] };
      case 'wrongPassword':
        return { userErrors: [wrongPasswordError('currentPassword')] };
      case 'tooManyAttempts':
        return { userErrors: [tooManyAttemptsError(result.retryAfterSeconds)] };
    }
  },
  requestEmailChange: async (_parent, { input }, { viewer, dependencies }) => {
    const result = await requestEmailChange(dependencies, viewer, input);
    switch (result.kind) {
      case 'accepted':
        return { accepted: true, userErrors: [] };
      case 'emailRefused':
        return { accepted: false, userErrors: [emailRefusedError('newEmail')] };
      case 'wrongPassword':
        return { accepted: false, userErrors: [wrongPasswordError('password')] };
      case 'tooManyAttempts':
        return { accepted: false, userErrors: [tooManyAttemptsError(result.retryAfterSeconds)] };
    }
  },
  confirmEmailChange: async (_parent, { input }, { dependencies }) => {
    const { kind } = await confirmEmailChange(dependencies, input.token);
    return kind === 'changed'
      ? { changed: true, userErrors: [] }
      : { changed: false, userErrors: [invalidLinkError()] };
  },
};

const linkRequested = (result: LinkRequestResult) =>
  result.kind === 'accepted'
    ? { accepted: true, userErrors: [] }
    : { accepted: false, userErrors: [tooManyAttemptsError(result.retryAfterSeconds)] };
