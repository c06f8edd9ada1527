import type { Clock } from '@agora/subgraph-kit/clock';
import type { NewEvent } from '@agora/subgraph-kit/events/publish';
import type { Abandonment, LeftCart } from '../ports/abandonment.ts';

export interface AbandonmentRules {
  readonly abandonment: Abandonment;
  readonly clock: Clock;
  readonly abandonedAfterSeconds: number;
}

const BATCH = 100;

/** Tells of the carts that nobody has touched for that long, once for each time that one is left. */
export async function tellAbandonedCarts({
  abandonment,
  clock,
  abandonedAfterSeconds,
}: AbandonmentRules): Promise<void> {
  const unchangedSince = new Date(clock.now().getTime() - abandonedAfterSeconds * 1_000);
  let told: number;
  do {
    told = await abandonment.transaction(async (transaction) => {
      const left = await transaction.lockLeft(unchangedSince, BATCH);
      if (left.length === 0) return 0;
      await transaction.markTold(left);
      await transaction.publish(...left.map(abandoned));
      return left.length;
    });
  } while (told === BATCH);
}

const abandoned = ({ id, customerId, version, lineCount, updatedAt }: LeftCart): NewEvent<'cart.abandoned'> => ({
  type: 'cart.abandoned',
  subject: id,
  data: { cartId: id, customerId, cartVersion: version, lineCount, lastChangedAt: updatedAt.toISOString() },
});
