import type { Delivery } from '@agora/subgraph-kit/events/publish';
import { rolesWith } from '../domain/membership.ts';
import { accessRevoked } from './access-revoked.ts';
import type { Dependencies } from './dependencies.ts';
import type { ToldMember } from './join-shop.ts';

/** Takes note of who does not work for a shop any longer: nobody is vendor or staff without a shop. */
export function leaveShop(
  { store, clock }: Pick<Dependencies, 'store' | 'clock'>,
  { userId, shopId, toldAt }: ToldMember,
  delivery: Delivery,
): Promise<void> {
  return store.transaction(async (transaction) => {
    if (!(await transaction.isFirst(delivery))) return;
    const account = await transaction.lockAccount(userId);
    if (account === undefined) return;
    // Nobody stays because a clock was ahead: what ends access counts even if something later is known.
    await transaction.isLatestOfMember(userId, shopId, toldAt);
    await transaction.removeMember(userId, shopId);
    await transaction.setRoles(userId, rolesWith(account.roles, await transaction.listMemberRoles(userId)));
    await transaction.publish(accessRevoked('subject', userId, clock.now()));
  });
}
