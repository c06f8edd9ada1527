import type { Delivery } from '@agora/subgraph-kit/events/publish';
import type { ShopId, UserId } from '../domain/account.ts';
import { withRole } from '../domain/roles.ts';
import type { Dependencies } from './dependencies.ts';

/** Takes note of whom a shop belongs to: the owner is a vendor from the next access token on. */
export function joinShop(
  { store, clock }: Pick<Dependencies, 'store' | 'clock'>,
  { ownerId, shopId }: { readonly ownerId: UserId; readonly shopId: ShopId },
  delivery: Delivery,
): Promise<void> {
  return store.transaction(async (transaction) => {
    if (!(await transaction.isFirst(delivery))) return;
    const account = await transaction.lockAccount(ownerId);
    // A shop can be registered for somebody who has no account: nobody can sign in as them.
    if (account === undefined) return;
    await transaction.setRoles(ownerId, withRole(account.roles, 'vendor'));
    await transaction.addMember(ownerId, shopId, clock.now());
  });
}
