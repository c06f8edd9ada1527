import type { Delivery } from '@agora/subgraph-kit/events/publish';
import { erased, type UserId } from '../domain/account.ts';
import { isLastAdmin } from '../domain/roles.ts';
import { accessRevoked } from './access-revoked.ts';
import type { Dependencies } from './dependencies.ts';

type Needs = Pick<Dependencies, 'store' | 'clock'>;

interface ToldUser {
  readonly userId: UserId;
  readonly version: number | undefined;
}

/**
 * Nobody signs in to the account from now on, and its sessions end. That of the last administrator stays as it is:
 * nobody could undo it.
 */
export function suspendAccount(
  { store, clock }: Needs,
  { userId, version }: ToldUser,
  delivery: Delivery,
): Promise<void> {
  return store.transaction(async (transaction) => {
    if (!(await transaction.isFirst(delivery))) return;
    if (isLastAdmin(userId, await transaction.lockActiveAdmins())) return;
    const account = await transaction.lockAccount(userId);
    if (!(await transaction.isLatestOfUser(userId, version)) || account?.status !== 'active') return;
    await transaction.saveAccount({ ...account, status: 'suspended' });
    const now = clock.now();
    await transaction.endSessions(userId, 'suspended', now);
    await transaction.publish(accessRevoked('subject', userId, now));
  });
}

export function reactivateAccount({ store }: Needs, { userId, version }: ToldUser, delivery: Delivery): Promise<void> {
  return store.transaction(async (transaction) => {
    if (!(await transaction.isFirst(delivery))) return;
    const account = await transaction.lockAccount(userId);
    if (!(await transaction.isLatestOfUser(userId, version)) || account?.status !== 'suspended') return;
    await transaction.saveAccount({ ...account, status: 'active' });
  });
}

/** Leaves nothing of the person: the address, too, may be used again. */
export function eraseAccount({ store, clock }: Needs, userId: UserId, delivery: Delivery): Promise<void> {
  return store.transaction(async (transaction) => {
    if (!(await transaction.isFirst(delivery))) return;
    const account = await transaction.lockAccount(userId);
    if (account === undefined) return;
    await transaction.saveAccount(erased(account));
    await transaction.eraseTraces(userId);
    await transaction.publish(accessRevoked('subject', userId, clock.now()));
  });
}
