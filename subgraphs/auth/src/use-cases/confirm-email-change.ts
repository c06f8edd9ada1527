import { linkExpiry } from '../domain/account-link.ts';
import { isActive } from '../domain/account.ts';
import type { Dependencies } from './dependencies.ts';
import { tellByMail } from './send-link.ts';

export type ConfirmEmailChangeResult =
  | { readonly kind: 'changed' }
  /** Unknown, used, expired, or the address has got another account meanwhile. */
  | { readonly kind: 'invalidLink' };

/** Gives the account the address to which the link was sent, and tells of it: at the old address, too, since it may be a thief's. */
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
    if (account.email !== undefined) {
      const expiresAt = linkExpiry('changeEmail', clock.now());
      await transaction.publish(tellByMail({ subject: userId, email: account.email, kind: 'emailChanged', expiresAt }));
    }
    return { kind: 'changed' };
  });
}
