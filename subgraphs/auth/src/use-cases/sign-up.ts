import { checkDisplayName } from '../domain/account.ts';
import { canonicalEmail } from '../domain/email.ts';
import { checkNewPassword, type PasswordRefusal } from '../domain/password.ts';
import { createAccount } from './create-account.ts';
import type { Dependencies } from './dependencies.ts';

export interface SignUp {
  readonly email: string;
  readonly password: string;
  readonly displayName: string;
}

export type SignUpResult =
  /** Also when the e-mail has an account: a stranger must not learn who is here. */
  | { readonly kind: 'accepted' }
  | { readonly kind: 'emailRefused' }
  | { readonly kind: 'passwordRefused'; readonly reason: PasswordRefusal };

/** @throws BAD_USER_INPUT for a display name that cannot be, OVERLOADED */
export async function signUp(dependencies: Dependencies, command: SignUp): Promise<SignUpResult> {
  const displayName = checkDisplayName(command.displayName);
  const email = canonicalEmail(command.email);
  if (email === undefined) return { kind: 'emailRefused' };
  const checked = checkNewPassword(command.password);
  if (checked.kind !== 'accepted') return { kind: 'passwordRefused', reason: checked.kind };
  await createAccount(dependencies, { email, password: checked.password, displayName, roles: ['customer'] });
  return { kind: 'accepted' };
}
