import { isActive } from '../domain/account.ts';
import { canonicalEmail } from '../domain/email.ts';
import { normalPassword } from '../domain/password.ts';
import { newSession } from '../domain/session.ts';
import type { SignAccessToken } from '../ports/access-tokens.ts';
import type { AccountTransaction } from '../ports/account-store.ts';
import type { UserId } from '../domain/account.ts';
import type { Dependencies } from './dependencies.ts';
import { renewTokens, type SessionTokens } from './renew-tokens.ts';

export type SignInResult =
  | { readonly kind: 'signedIn'; readonly tokens: SessionTokens }
  /** Whether the e-mail, the password or both are wrong is not told, in words or in time. */
  | { readonly kind: 'invalidCredentials' }
  /** Only told to whoever has signed up with this password, whoever's the e-mail is. */
  | { readonly kind: 'emailNotVerified' }
  /** Only told to whoever knows the password. */
  | { readonly kind: 'suspended' }
  | { readonly kind: 'tooManyAttempts'; readonly retryAfterSeconds: number };

/** @throws OVERLOADED */
export async function signIn(
  dependencies: Dependencies,
  command: { readonly email: string; readonly password: string },
): Promise<SignInResult> {
  const { store, reads, hasher, throttle, accessTokens, clock } = dependencies;
  const email = canonicalEmail(command.email);
  const password = normalPassword(command.password);
  // No account can have these, which everybody may know: no need to take the time of a hash.
  if (email === undefined || password === undefined) return { kind: 'invalidCredentials' };

  const { account, signUp } = await reads.credentials(email, clock.now());
  const attempt = await throttle.attempt(email, () => hasher.verify(account?.passwordHash, password));
  if (attempt.kind === 'tooMany') return { kind: 'tooManyAttempts', retryAfterSeconds: attempt.retryAfterSeconds };
  if (attempt.kind === 'failed' || account === undefined) {
    // Whoever has signed up with an address is told that it is not verified whether it has an account or not, and after
    // the same work: else signing up and in again would tell. It has counted as failed: it must not allow new guesses.
    const isWaiting = await hasher.verify(signUp?.passwordHash, password);
    return { kind: isWaiting ? 'emailNotVerified' : 'invalidCredentials' };
  }
  const sign = await accessTokens.signer();
  return store.transaction((transaction) => beginSession({ ...dependencies, sign }, transaction, account.userId));
}

/** Begins a session of somebody who has shown who they are. */
export async function beginSession(
  dependencies: Pick<Dependencies, 'secrets' | 'clock' | 'newId'> & { readonly sign: SignAccessToken },
  transaction: AccountTransaction,
  userId: UserId,
): Promise<Extract<SignInResult, { kind: 'signedIn' | 'suspended' }>> {
  const account = await transaction.lockAccount(userId);
  if (account === undefined || !isActive(account)) return { kind: 'suspended' };
  const session = newSession(dependencies.newId('ses'), userId, dependencies.clock.now());
  return { kind: 'signedIn', tokens: await renewTokens(dependencies, transaction, session) };
}
