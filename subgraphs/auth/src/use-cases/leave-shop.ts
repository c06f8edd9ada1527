import type { Delivery } from '@agora/subgraph-kit/events/publish';
import type { ShopId, UserId } from '../domain/account.ts';
import { withoutRole } from '../domain/roles.ts';
import type { Dependencies } from './dependencies.ts';

/** Takes note of who does not work for a shop any longer: from the next access token on, and no vendor without a shop. */
export function leaveShop(
  { store }: Pick<Dependencies, 'store'>,
  { userId, shopId }: { readonly userId: UserId; readonly shopId: ShopId },
  delivery: Delivery,
): Promise<void> {
  return store.transaction(async (transaction) => {
    if (!(await transaction.isFirst(delivery))) return;
    const account = await transaction.lockAccount(userId);
    if (account === undefined) return;
    await transaction.removeMember(userId, shopId);
    const { shopIds } = await transaction.getGrants(userId);
    if (shopIds.length === 0) await transaction.setRoles(userId, withoutRole(account.roles, 'vendor'));
  });
}
