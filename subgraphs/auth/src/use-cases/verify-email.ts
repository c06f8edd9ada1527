import type { Account } from '../domain/account.ts';
import { normalPassword } from '../domain/password.ts';
import { userRegistered } from './create-account.ts';
import type { Dependencies } from './dependencies.ts';

export type VerifyEmailResult =
  | { readonly kind: 'verified' }
  /** Unknown, used, expired, or its address has got an account meanwhile. */
  | { readonly kind: 'invalidLink' }
  | { readonly kind: 'wrongPassword' }
  | { readonly kind: 'tooManyAttempts'; readonly retryAfterSeconds: number };

/**
 * Makes an account of the sign-up whose link somebody has followed, and tells of it. Only with its password: whoever
 * follows a link that another has asked for would give that one an account with their address.
 * @throws OVERLOADED
 */
export async function verifyEmail(
  { store, reads, hasher, throttle, secrets, clock }: Dependencies,
  { token, password: text }: { readonly token: string; readonly password: string },
): Promise<VerifyEmailResult> {
  const digest = secrets.digest(token);
  const waiting = await reads.signUpOfLink(digest, clock.now());
  if (waiting === undefined) return { kind: 'invalidLink' };
  const password = normalPassword(text);
  if (password === undefined) return { kind: 'wrongPassword' };
  const attempt = await throttle.attempt(waiting.email, () => hasher.verify(waiting.passwordHash, password));
  if (attempt.kind === 'tooMany') return { kind: 'tooManyAttempts', retryAfterSeconds: attempt.retryAfterSeconds };
  if (attempt.kind === 'failed') return { kind: 'wrongPassword' };
  return store.transaction(async (transaction): Promise<VerifyEmailResult> => {
    const now = clock.now();
    const signUp = await transaction.takeSignUp(digest, now);
    if (signUp === undefined) return { kind: 'invalidLink' };
    const { id, email, passwordHash, displayName } = signUp;
    const account: Account = { id, email, passwordHash, roles: ['customer'], status: 'active', createdAt: now };
    if (!(await transaction.addAccount(account))) return { kind: 'invalidLink' };
    await transaction.publish(userRegistered(id, email, displayName));
    return { kind: 'verified' };
  });
}
