import type { UserId } from '../domain/account.ts';
import { normalPassword } from '../domain/password.ts';
import type { Dependencies } from './dependencies.ts';

export type OwnPasswordResult =
  | { readonly kind: 'right'; readonly email: string }
  | { readonly kind: 'wrongPassword' }
  | { readonly kind: 'tooManyAttempts'; readonly retryAfterSeconds: number };

/**
 * Whether somebody who is signed in knows the password, too: who has only got hold of a session does not. Wrong ones
 * count as failed sign-ins.
 */
export async function checkOwnPassword(
  { reads, hasher, throttle }: Pick<Dependencies, 'reads' | 'hasher' | 'throttle'>,
  userId: UserId,
  text: string,
): Promise<OwnPasswordResult> {
  const password = normalPassword(text);
  const credentials = await reads.ownCredentials(userId);
  if (password === undefined || credentials === undefined) return { kind: 'wrongPassword' };
  const { email, passwordHash } = credentials;
  const attempt = await throttle.attempt(email, () => hasher.verify(passwordHash, password));
  if (attempt.kind === 'tooMany') return { kind: 'tooManyAttempts', retryAfterSeconds: attempt.retryAfterSeconds };
  return attempt.kind === 'succeeded' ? { kind: 'right', email } : { kind: 'wrongPassword' };
}
