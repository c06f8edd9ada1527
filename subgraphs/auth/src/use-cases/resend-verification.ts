import { canonicalEmail } from '../domain/email.ts';
import type { Dependencies } from './dependencies.ts';
import { allowMail, sendLink } from './send-link.ts';

export type LinkRequestResult =
  /** Whether a link is sent is told to whoever reads mails to the address, and to nobody else. */
  { readonly kind: 'accepted' } | { readonly kind: 'tooManyAttempts'; readonly retryAfterSeconds: number };

/** Sends another link to an address that waits to be verified; the one before is not good any longer. */
export async function resendVerification(dependencies: Dependencies, address: string): Promise<LinkRequestResult> {
  const { store, secrets, clock } = dependencies;
  const email = canonicalEmail(address);
  if (email === undefined) return { kind: 'accepted' };
  const allowance = await allowMail(dependencies, email);
  if (allowance.kind === 'tooMany') return { ...allowance, kind: 'tooManyAttempts' };
  if (!allowance.isSent) return { kind: 'accepted' };
  const secret = secrets.generate();
  await store.transaction(async (transaction) => {
    const signUp = await transaction.replaceSignUpLink(email, secrets.digest(secret), clock.now());
    const known = await transaction.findAccountByEmail(email);
    const isWaiting = signUp !== undefined && known === undefined;
    await transaction.publish(
      ...(isWaiting ? [sendLink(dependencies, { ...signUp, subject: signUp.id, kind: 'verifyEmail', secret })] : []),
    );
  });
  return { kind: 'accepted' };
}
