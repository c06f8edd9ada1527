import type { UserId } from './account.ts';

/** What whoever follows a link may do, once. */
export type AccountLink =
  | { readonly purpose: 'resetPassword'; readonly userId: UserId; readonly expiresAt: Date }
  /** The address is the new one, in canonical form. */
  | { readonly purpose: 'changeEmail'; readonly userId: UserId; readonly email: string; readonly expiresAt: Date };

export type LinkPurpose = AccountLink['purpose'];

const HOUR_MS = 3_600_000;
const LIFETIME_MS: Readonly<Record<LinkPurpose, number>> = { resetPassword: HOUR_MS, changeEmail: 24 * HOUR_MS };

export const linkExpiry = (purpose: LinkPurpose, now: Date): Date => new Date(now.getTime() + LIFETIME_MS[purpose]);
