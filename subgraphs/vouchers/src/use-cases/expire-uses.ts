import { expire, isCounted } from '../domain/use.ts';
import type { VoucherStore } from '../ports/voucher-store.ts';
import type { Dependencies } from './dependencies.ts';
import { endOf } from './use-events.ts';

const BATCH = 50;

/** Gives back the reserved uses whose time has come. Replicas may run it side by side. */
export async function expireUses({ store }: Pick<Dependencies, 'store'>): Promise<void> {
  let expired: number;
  do {
    expired = await expireBatch(store);
  } while (expired === BATCH);
}

const expireBatch = (store: VoucherStore): Promise<number> =>
  store.transaction(async (transaction) => {
    const due = await transaction.lockDueUses(BATCH);
    if (due.length === 0) return 0;
    const expired = due.map(expire);
    await transaction.uncountUses(due.filter(isCounted));
    await transaction.saveUses(expired);
    await transaction.publish(...expired.flatMap(endOf));
    return due.length;
  });
