import { checkDisplayName } from '../domain/account.ts';
import { canonicalEmail } from '../domain/email.ts';
import { checkNewPassword, type PasswordRefusal } from '../domain/password.ts';
import { newSignUp } from '../domain/sign-up.ts';
import { createAccount, type NewAccount } from './create-account.ts';
import type { Dependencies } from './dependencies.ts';
import { allowMail, sendLink, tellByMail } from './send-link.ts';

export interface SignUpCommand {
  readonly email: string;
  readonly password: string;
  readonly displayName: string;
}

export type SignUpResult =
  /** Also when the e-mail has an account: a stranger must not learn who is here. */
  | { readonly kind: 'accepted' }
  | { readonly kind: 'emailRefused' }
  | { readonly kind: 'passwordRefused'; readonly reason: PasswordRefusal }
  | { readonly kind: 'tooManyAttempts'; readonly retryAfterSeconds: number };

/** @throws BAD_USER_INPUT for a display name that cannot be, OVERLOADED */
export async function signUp(dependencies: Dependencies, command: SignUpCommand): Promise<SignUpResult> {
  const displayName = checkDisplayName(command.displayName);
  const email = canonicalEmail(command.email);
  if (email === undefined) return { kind: 'emailRefused' };
  const checked = checkNewPassword(command.password);
  if (checked.kind !== 'accepted') return { kind: 'passwordRefused', reason: checked.kind };
  const account: NewAccount = { email, password: checked.password, displayName, roles: ['customer'] };
  if (dependencies.settings.emailVerification === 'link') return askForVerification(dependencies, account);
  await createAccount(dependencies, account);
  return { kind: 'accepted' };
}

async function askForVerification(
  dependencies: Dependencies,
  { email, password, displayName }: NewAccount,
): Promise<SignUpResult> {
  const { store, hasher, secrets, clock, newId } = dependencies;
  const allowance = await allowMail(dependencies, email);
  if (allowance.kind === 'tooMany') return { ...allowance, kind: 'tooManyAttempts' };
  const passwordHash = await hasher.hash(password);
  const secret = secrets.generate();
  const signUp = newSignUp({ id: newId('usr'), email, passwordHash, displayName, createdAt: clock.now() });
  const { id: subject, expiresAt } = signUp;
  await store.transaction(async (transaction) => {
    const known = await transaction.findAccountByEmail(email);
    // For an address that has an account, too, at the same cost: nobody learns that secret.
    await transaction.addSignUp(signUp, secrets.digest(secret));
    if (!allowance.isSent) return;
    await transaction.publish(
      known === undefined
        ? sendLink(dependencies, { subject, email, kind: 'verifyEmail', secret, expiresAt })
        : tellByMail({ kind: 'emailTaken', subject, email, expiresAt }),
    );
  });
  return { kind: 'accepted' };
}
