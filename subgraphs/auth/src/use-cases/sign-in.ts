import { canonicalEmail } from '../domain/email.ts';
import { normalPassword } from '../domain/password.ts';
import { newSession } from '../domain/session.ts';
import type { Dependencies } from './dependencies.ts';
import { renewTokens, type SessionTokens } from './renew-tokens.ts';

export type SignInResult =
  | { readonly kind: 'signedIn'; readonly tokens: SessionTokens }
  /** Whether the e-mail, the password or both are wrong is not told, in words or in time. */
  | { readonly kind: 'invalidCredentials' }
  | { readonly kind: 'tooManyAttempts'; readonly retryAfterSeconds: number };

/** @throws OVERLOADED */
export async function signIn(
  dependencies: Dependencies,
  command: { readonly email: string; readonly password: string },
): Promise<SignInResult> {
  const { store, reads, hasher, throttle, clock, newId } = dependencies;
  const email = canonicalEmail(command.email);
  const password = normalPassword(command.password);
  // No account can have these, which everybody may know: no need to take the time of a hash.
  if (email === undefined || password === undefined) return { kind: 'invalidCredentials' };

  const credentials = await reads.credentials(email);
  const attempt = await throttle.attempt(email, () => hasher.verify(credentials?.passwordHash, password));
  if (attempt.kind === 'tooMany') return { kind: 'tooManyAttempts', retryAfterSeconds: attempt.retryAfterSeconds };
  if (attempt.kind === 'failed' || credentials === undefined) return { kind: 'invalidCredentials' };

  const session = newSession(newId('ses'), credentials.userId, clock.now());
  const tokens = await store.transaction((transaction) => renewTokens(dependencies, transaction, session));
  return { kind: 'signedIn', tokens };
}
