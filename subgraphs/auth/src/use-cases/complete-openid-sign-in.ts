import { displayNameFrom, type Account } from '../domain/account.ts';
import { canonicalEmail } from '../domain/email.ts';
import type { AccountTransaction } from '../ports/account-store.ts';
import type { OpenIdProfile } from '../ports/openid-providers.ts';
import { userRegistered } from './create-account.ts';
import type { Dependencies } from './dependencies.ts';
import { endOpenIdSignIn, type OpenIdAnswer } from './end-openid-sign-in.ts';
import { beginSession, type SignInResult } from './sign-in.ts';

export type CompleteOpenIdSignInResult =
  | Extract<SignInResult, { kind: 'signedIn' | 'suspended' }>
  | { readonly kind: 'refused' }
  /** The provider does not vouch for an address that could be used here. */
  | { readonly kind: 'emailUnverified' }
  /** Whoever holds the address at the provider need not be who has the account here. */
  | { readonly kind: 'accountExists' };

/** Signs in whoever has signed in to the provider, with a new account at the first time. */
export async function completeOpenIdSignIn(
  dependencies: Dependencies,
  answer: OpenIdAnswer,
): Promise<CompleteOpenIdSignInResult> {
  const profile = await endOpenIdSignIn(dependencies, answer);
  if (profile === undefined) return { kind: 'refused' };
  const withSigner = { ...dependencies, sign: await dependencies.accessTokens.signer() };
  return dependencies.store.transaction(async (transaction): Promise<CompleteOpenIdSignInResult> => {
    const known = await transaction.findUserOf(profile.identity);
    if (known !== undefined) return beginSession(withSigner, transaction, known);
    return signUpWith(withSigner, transaction, profile);
  });
}

async function signUpWith(
  dependencies: Parameters<typeof beginSession>[0],
  transaction: AccountTransaction,
  { identity, email: address, isEmailVerified, name }: OpenIdProfile,
): Promise<CompleteOpenIdSignInResult> {
  const { clock, newId } = dependencies;
  const email = address === undefined ? undefined : canonicalEmail(address);
  if (email === undefined || !isEmailVerified) return { kind: 'emailUnverified' };
  const account: Account = { id: newId('usr'), email, roles: ['customer'], status: 'active', createdAt: clock.now() };
  if (!(await transaction.addAccount(account))) return { kind: 'accountExists' };
  await transaction.addIdentity(identity, account.id, account.createdAt);
  await transaction.publish(userRegistered(account.id, email, displayNameFrom(name)));
  return beginSession(dependencies, transaction, account.id);
}
