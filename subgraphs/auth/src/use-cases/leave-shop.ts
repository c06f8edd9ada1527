import type { Delivery } from '@agora/subgraph-kit/events/publish';
import type { ShopId, UserId } from '../domain/account.ts';
import { rolesWith } from '../domain/membership.ts';
import { accessRevoked } from './access-revoked.ts';
import type { Dependencies } from './dependencies.ts';

/** Takes note of who does not work for a shop any longer: nobody is vendor or staff without a shop. */
export function leaveShop(
  { store, clock }: Pick<Dependencies, 'store' | 'clock'>,
  { userId, shopId }: { readonly userId: UserId; readonly shopId: ShopId },
  delivery: Delivery,
): Promise<void> {
  return store.transaction(async (transaction) => {
    if (!(await transaction.isFirst(delivery))) return;
    const account = await transaction.lockAccount(userId);
    if (account === undefined) return;
    await transaction.removeMember(userId, shopId);
    await transaction.setRoles(userId, rolesWith(account.roles, await transaction.listMemberRoles(userId)));
    await transaction.publish(accessRevoked('subject', userId, clock.now()));
  });
}
