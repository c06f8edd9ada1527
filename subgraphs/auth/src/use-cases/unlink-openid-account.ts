import { notFound } from '@agora/subgraph-kit/errors';
import { subjectOf, type Viewer } from '@agora/subgraph-kit/identity/viewer';
import { isActive } from '../domain/account.ts';
import type { Dependencies } from './dependencies.ts';

export type UnlinkOpenIdAccountResult =
  /** Also when nothing was linked. */
  | { readonly kind: 'unlinked' }
  | { readonly kind: 'unknownProvider' }
  /** The account has no password, and no other provider that is there. */
  | { readonly kind: 'lastSignInMethod' };

/** Nobody signs in to the caller's account through this provider any more. */
export async function unlinkOpenIdAccount(
  { store, openId }: Pick<Dependencies, 'store' | 'openId'>,
  viewer: Viewer,
  provider: string,
): Promise<UnlinkOpenIdAccountResult> {
  const userId = subjectOf(viewer);
  if (!openId.names.includes(provider)) return { kind: 'unknownProvider' };
  return store.transaction(async (transaction): Promise<UnlinkOpenIdAccountResult> => {
    const account = await transaction.lockAccount(userId);
    if (account === undefined || !isActive(account)) throw notFound('The account');
    const identities = await transaction.listIdentities(userId);
    const linked = identities.filter(({ issuer }) => openId.providerOf(issuer) === provider);
    const others = identities.filter(({ issuer }) => ![provider, undefined].includes(openId.providerOf(issuer)));
    if (linked.length > 0 && others.length === 0 && account.passwordHash === undefined) {
      return { kind: 'lastSignInMethod' };
    }
    await transaction.removeIdentities(linked);
    return { kind: 'unlinked' };
  });
}
