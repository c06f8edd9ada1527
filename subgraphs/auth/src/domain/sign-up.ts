import type { UserId } from './account.ts';

/** Somebody who has signed up and has not shown yet that the address is theirs. */
export interface SignUp {
  /** Of the account that it becomes. */
  readonly id: UserId;
  /** In canonical form. */
  readonly email: string;
  readonly passwordHash: string;
  readonly displayName: string;
  readonly createdAt: Date;
  readonly expiresAt: Date;
}

const LIFETIME_MS = 24 * 3_600_000;

export const newSignUp = (signUp: Omit<SignUp, 'expiresAt'>): SignUp => ({
  ...signUp,
  expiresAt: new Date(signUp.createdAt.getTime() + LIFETIME_MS),
});
