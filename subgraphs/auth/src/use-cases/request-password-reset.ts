import { isActive } from '../domain/account.ts';
import { linkExpiry } from '../domain/account-link.ts';
import { canonicalEmail } from '../domain/email.ts';
import type { Dependencies } from './dependencies.ts';
import type { LinkRequestResult } from './resend-verification.ts';
import { allowMail, sendLink } from './send-link.ts';

/** Sends a link to an address that has an account. For one that has none the work is the same. */
export async function requestPasswordReset(dependencies: Dependencies, address: string): Promise<LinkRequestResult> {
  const { store, secrets, clock } = dependencies;
  const email = canonicalEmail(address);
  if (email === undefined) return { kind: 'accepted' };
  const allowance = await allowMail(dependencies, email);
  if (allowance.kind === 'tooMany') return { ...allowance, kind: 'tooManyAttempts' };
  if (!allowance.isSent) return { kind: 'accepted' };
  const secret = secrets.generate();
  const expiresAt = linkExpiry('resetPassword', clock.now());
  await store.transaction(async (transaction) => {
    const found = await transaction.findAccountByEmail(email);
    const account = found !== undefined && isActive(found) ? found : undefined;
    await transaction.addLink(secrets.digest(secret), {
      purpose: 'resetPassword',
      ...(account !== undefined && { userId: account.id }),
      expiresAt,
    });
    await transaction.publish(
      ...(account === undefined
        ? []
        : [sendLink(dependencies, { subject: account.id, email, kind: 'resetPassword', secret, expiresAt })]),
    );
  });
  return { kind: 'accepted' };
}
