import { subjectOf, type Viewer } from '@agora/subgraph-kit/identity/viewer';
import { linkExpiry } from '../domain/account-link.ts';
import { canonicalEmail } from '../domain/email.ts';
import { checkOwnPassword, type OwnPasswordResult } from './check-own-password.ts';
import type { Dependencies } from './dependencies.ts';
import { allowMail, sendLink, tellByMail } from './send-link.ts';

export type RequestEmailChangeResult =
  /** Also when the address has an account: it is told there. */
  { readonly kind: 'accepted' } | { readonly kind: 'emailRefused' } | Exclude<OwnPasswordResult, { kind: 'right' }>;

/** Sends a link to the address with which the caller wants to sign in. Nothing changes before it is followed. */
export async function requestEmailChange(
  dependencies: Dependencies,
  viewer: Viewer,
  { newEmail, password }: { readonly newEmail: string; readonly password: string },
): Promise<RequestEmailChangeResult> {
  const { store, secrets, clock } = dependencies;
  const userId = subjectOf(viewer);
  const email = canonicalEmail(newEmail);
  if (email === undefined) return { kind: 'emailRefused' };
  const own = await checkOwnPassword(dependencies, userId, password);
  if (own.kind !== 'right') return own;
  const allowance = await allowMail(dependencies, email);
  if (allowance.kind === 'tooMany') return { ...allowance, kind: 'tooManyAttempts' };
  if (!allowance.isSent) return { kind: 'accepted' };
  const secret = secrets.generate();
  const expiresAt = linkExpiry('changeEmail', clock.now());
  await store.transaction(async (transaction) => {
    const known = await transaction.findAccountByEmail(email);
    await transaction.addLink(secrets.digest(secret), { purpose: 'changeEmail', userId, email, expiresAt });
    await transaction.publish(
      known === undefined
        ? sendLink(dependencies, { subject: userId, email, kind: 'changeEmail', secret, expiresAt })
        : tellByMail({ kind: 'emailTaken', subject: userId, email, expiresAt }),
    );
  });
  return { kind: 'accepted' };
}
