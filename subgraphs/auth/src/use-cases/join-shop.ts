import type { Delivery } from '@agora/subgraph-kit/events/publish';
import type { ShopId, UserId } from '../domain/account.ts';
import { withRole } from '../domain/roles.ts';
import type { Dependencies } from './dependencies.ts';

/** Takes note of who owns a shop or works for it: they are a vendor from the next access token on. */
export function joinShop(
  { store, clock }: Pick<Dependencies, 'store' | 'clock'>,
  { userId, shopId }: { readonly userId: UserId; readonly shopId: ShopId },
  delivery: Delivery,
): Promise<void> {
  return store.transaction(async (transaction) => {
    if (!(await transaction.isFirst(delivery))) return;
    const account = await transaction.lockAccount(userId);
    // A shop can name somebody who has no account, or has none any more: nobody can sign in as them.
    if (account === undefined || account.status === 'deleted') return;
    await transaction.setRoles(userId, withRole(account.roles, 'vendor'));
    await transaction.addMember(userId, shopId, clock.now());
  });
}
