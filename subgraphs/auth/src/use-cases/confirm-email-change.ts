import { isActive } from '../domain/account.ts';
import type { Dependencies } from './dependencies.ts';

export type ConfirmEmailChangeResult =
  | { readonly kind: 'changed' }
  /** Unknown, used, expired, or the address has got another account meanwhile. */
  | { readonly kind: 'invalidLink' };

/** Gives the account the address to which the link was sent, and tells of it. */
export function confirmEmailChange(
  { store, secrets, clock }: Pick<Dependencies, 'store' | 'secrets' | 'clock'>,
  token: string,
): Promise<ConfirmEmailChangeResult> {
  return store.transaction(async (transaction): Promise<ConfirmEmailChangeResult> => {
    const link = await transaction.takeLink('changeEmail', secrets.digest(token), clock.now());
    if (link === undefined) return { kind: 'invalidLink' };
    const { userId, email } = link;
    const account = await transaction.lockAccount(userId);
    if (account === undefined || !isActive(account)) return { kind: 'invalidLink' };
    if (!(await transaction.saveAccount({ ...account, email }))) return { kind: 'invalidLink' };
    await transaction.publish({ type: 'user.email-changed', subject: userId, data: { userId, email } });
    return { kind: 'changed' };
  });
}
