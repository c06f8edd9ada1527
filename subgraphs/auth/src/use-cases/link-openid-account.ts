import { notFound } from '@agora/subgraph-kit/errors';
import { subjectOf, type Viewer } from '@agora/subgraph-kit/identity/viewer';
import { isActive } from '../domain/account.ts';
import type { Dependencies } from './dependencies.ts';
import { endOpenIdSignIn, type OpenIdAnswer } from './end-openid-sign-in.ts';

export type LinkOpenIdAccountResult =
  | { readonly kind: 'linked' }
  | { readonly kind: 'refused' }
  /** Somebody else signs in with it. */
  | { readonly kind: 'identityTaken' };

/** Lets the caller sign in through the provider, too. Linking again changes nothing. */
export async function linkOpenIdAccount(
  dependencies: Dependencies,
  viewer: Viewer,
  answer: OpenIdAnswer,
): Promise<LinkOpenIdAccountResult> {
  const userId = subjectOf(viewer);
  const profile = await endOpenIdSignIn(dependencies, answer);
  if (profile === undefined) return { kind: 'refused' };
  return dependencies.store.transaction(async (transaction): Promise<LinkOpenIdAccountResult> => {
    const account = await transaction.lockAccount(userId);
    if (account === undefined || !isActive(account)) throw notFound('The account');
    const isAdded = await transaction.addIdentity(profile.identity, userId, dependencies.clock.now());
    const isOwn = isAdded || (await transaction.findUserOf(profile.identity)) === userId;
    return { kind: isOwn ? 'linked' : 'identityTaken' };
  });
}
