import type { EventData } from '@agora/event-contracts';
import type { Delivery } from '@agora/subgraph-kit/events/publish';
import { dayOf } from '../domain/partner-usage.ts';
import type { PartnerId } from '../domain/partner.ts';
import type { Dependencies } from './dependencies.ts';

/** Keeps what gateways tell of the use of a partner's keys; what came without a key is nobody's to pay for. */
export async function recordUsage(
  { partners }: Pick<Dependencies, 'partners'>,
  { partnerId, from, operations }: EventData<'usage.recorded'>,
  delivery: Delivery,
): Promise<void> {
  if (partnerId === undefined) return;
  await partners.transaction(async (transaction) => {
    if (!(await transaction.isFirst(delivery))) return;
    const usage = operations.map(({ operation, requests, refused, errors, cost }) => ({
      operation,
      requests: BigInt(requests),
      refused: BigInt(refused),
      errors: BigInt(errors),
      cost: BigInt(cost),
    }));
    await transaction.addUsage(partnerId as PartnerId, dayOf(new Date(from)), usage);
  });
}
