import type { Delivery } from '@agora/subgraph-kit/events/publish';
import type { CustomerId } from '../domain/order.ts';
import type { Dependencies } from './dependencies.ts';

/** The person is gone. Their orders stay for the books; what is personal in them goes as soon as they have ended. */
export async function forgetCustomer(
  { store }: Pick<Dependencies, 'store'>,
  customerId: CustomerId,
  delivery: Delivery,
): Promise<void> {
  await store.transaction(async (transaction) => {
    if (await transaction.isFirst(delivery)) await transaction.forget(customerId);
  });
  await eraseForgotten({ store });
}

const BATCH = 200;

/** Erases what is due; answers in how many orders. */
export async function eraseForgotten({ store }: Pick<Dependencies, 'store'>): Promise<number> {
  let erased = 0;
  for (let count = BATCH; count === BATCH; erased += count) count = await store.eraseForgotten(BATCH);
  return erased;
}
