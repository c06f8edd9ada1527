import type { Delivery } from '@agora/subgraph-kit/events/publish';
import type { ShopId, UserId } from '../domain/account.ts';
import { rolesWith, type MemberRole } from '../domain/membership.ts';
import { accessRevoked } from './access-revoked.ts';
import type { Dependencies } from './dependencies.ts';

/** Of whom shops has told, and when. */
export interface ToldMember {
  readonly userId: UserId;
  readonly shopId: ShopId;
  readonly toldAt: Date;
}

/** Takes note of who owns a shop or works for it, and as what: they may do so from the next access token on. */
export function joinShop(
  { store, clock }: Pick<Dependencies, 'store' | 'clock'>,
  { userId, shopId, toldAt, role }: ToldMember & { readonly role: MemberRole },
  delivery: Delivery,
): Promise<void> {
  return store.transaction(async (transaction) => {
    if (!(await transaction.isFirst(delivery))) return;
    const account = await transaction.lockAccount(userId);
    // A shop can name somebody who has no account, or has none any more: nobody can sign in as them.
    if (account === undefined || account.status === 'deleted') return;
    // They may have left since.
    if (!(await transaction.isLatestOfMember(userId, shopId, toldAt))) return;
    const now = clock.now();
    await transaction.saveMember(userId, shopId, role, now);
    await transaction.setRoles(userId, rolesWith(account.roles, await transaction.listMemberRoles(userId)));
    await transaction.publish(accessRevoked('subject', userId, now));
  });
}
