import type { Dependencies } from './dependencies.ts';

const KEPT_FOR_MS = 180 * 86_400_000;
const BATCH = 1_000;

/** Forgets the vouchers of carts that nobody came back to, and who has named wrong codes long ago. */
export async function forgetOld({ store, clock }: Pick<Dependencies, 'store' | 'clock'>): Promise<void> {
  const before = new Date(clock.now().getTime() - KEPT_FOR_MS);
  while (await store.forgetOld(before, BATCH));
}
