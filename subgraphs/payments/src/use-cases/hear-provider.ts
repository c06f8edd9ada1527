import type { Clock } from '@agora/subgraph-kit/clock';
import { isId } from '@agora/subgraph-kit/ids';
import type { ProviderEvent } from '../ports/payment-provider.ts';
import type { Dependencies } from './dependencies.ts';
import { resumeOrder } from './resume-attempts.ts';

const DAY_MS = 86_400_000;
// Stripe sends what was not taken for three days, and by hand for thirty.
const REMEMBERED_DAYS = 90;
const BATCH = 10_000;

/**
 * The provider says that something has happened to an order's payment. What it was is asked, not taken from the event:
 * so events may come late, twice and in any order.
 * @returns whether the event was heard for the first time; of one that would be forgotten by now it cannot be known.
 * @throws SUBGRAPH_UNAVAILABLE while the provider's answer is not known: it sends the event again.
 */
export async function hearProvider(dependencies: Dependencies, event: ProviderEvent): Promise<boolean> {
  const { store, provider, clock } = dependencies;
  const { orderId, happenedAt } = event;
  if (happenedAt !== undefined && happenedAt <= forgottenUntil(clock)) return false;
  const { isHandled } = await store.transaction((transaction) =>
    transaction.beginProviderEvent({ ...event, provider: provider.name, receivedAt: clock.now() }),
  );
  if (isHandled) return false;
  if (orderId !== undefined && isId('ord', orderId)) await resumeOrder(dependencies, orderId);
  return store.transaction((transaction) => transaction.finishProviderEvent(provider.name, event.id, clock.now()));
}

/** Forgets events that are not heard any more should they come again; what happened is in the payments. */
export async function forgetProviderEvents({ store, clock }: Pick<Dependencies, 'store' | 'clock'>): Promise<void> {
  let forgotten: number;
  do {
    forgotten = await store.forgetProviderEvents(forgottenUntil(clock), BATCH);
  } while (forgotten === BATCH);
}

const forgottenUntil = (clock: Clock): Date => new Date(clock.now().getTime() - REMEMBERED_DAYS * DAY_MS);
