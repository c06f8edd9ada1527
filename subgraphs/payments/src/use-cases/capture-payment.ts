import type { Delivery } from '@agora/subgraph-kit/events/publish';
import { capturePosting } from '../domain/ledger.ts';
import { recordCapture, type OrderId } from '../domain/payment.ts';
import type { Dependencies } from './dependencies.ts';
import { captureTold } from './payment-events.ts';
import { keyOf } from '../ports/provider-keys.ts';
import { takeStep, type Step } from './take-step.ts';

/** @throws SUBGRAPH_UNAVAILABLE while the provider's answer is not known, RangeError for an order without a payment. */
export async function capturePayment(
  dependencies: Dependencies,
  { orderId }: { readonly orderId: OrderId },
  delivery?: Delivery,
): Promise<void> {
  await takeStep(dependencies, capture(dependencies, orderId), delivery);
}

const capture = ({ clock }: Dependencies, orderId: OrderId): Step => ({
  orderId,
  plan: (payment) => {
    if (payment === undefined) throw new RangeError(`order ${orderId} has no payment to capture`);
    const { state, amount } = payment;
    if (state.status !== 'authorised') return Promise.resolve({ kind: 'answer', event: captureTold(payment) });
    const { authorisationId } = state;
    const key = keyOf.capture(orderId);
    return Promise.resolve({
      kind: 'ask',
      request: { key, send: (provider) => provider.capture({ key, authorisationId, amount }) },
    });
  },
  async record(payment, outcome, transaction) {
    const now = clock.now();
    const recorded = recordCapture(payment, outcome, now);
    await transaction.save(recorded);
    if (outcome.kind === 'succeeded') await transaction.post(capturePosting(payment, payment.amount), now);
    return recorded;
  },
  answer: captureTold,
});
