import type { Delivery } from '@agora/subgraph-kit/events/publish';
import type { UserId } from '../domain/shop.ts';
import type { Dependencies } from './dependencies.ts';
import { shopMemberRemoved } from './shop-events.ts';

/** Whoever is gone works for no shop any longer. What they own stays theirs: support decides what becomes of it. */
export function forgetMember(
  { store }: Pick<Dependencies, 'store'>,
  userId: UserId,
  delivery: Delivery,
): Promise<void> {
  return store.transaction(async (transaction) => {
    if (!(await transaction.isFirst(delivery))) return;
    const members = await transaction.removeMemberships(userId);
    const joined = members.filter(({ joinedAt }) => joinedAt !== undefined);
    if (joined.length > 0) await transaction.publish(...joined.map(shopMemberRemoved));
  });
}
