import { isId } from '@agora/subgraph-kit/ids';
import type { ProviderEvent } from '../ports/payment-provider.ts';
import type { Dependencies } from './dependencies.ts';
import { resumeOrder } from './resume-attempts.ts';

/**
 * The provider says that something has happened to an order's payment. What it was is asked, not taken from the event:
 * so events may come late, twice and in any order.
 * @returns whether the event was heard for the first time.
 * @throws SUBGRAPH_UNAVAILABLE while the provider's answer is not known: it sends the event again.
 */
export async function hearProvider(dependencies: Dependencies, event: ProviderEvent): Promise<boolean> {
  const { store, provider, clock } = dependencies;
  const { orderId } = event;
  const { isHandled } = await store.transaction((transaction) =>
    transaction.beginProviderEvent({ ...event, provider: provider.name, receivedAt: clock.now() }),
  );
  if (isHandled) return false;
  if (orderId !== undefined && isId('ord', orderId)) await resumeOrder(dependencies, orderId);
  return store.transaction((transaction) => transaction.finishProviderEvent(provider.name, event.id, clock.now()));
}
