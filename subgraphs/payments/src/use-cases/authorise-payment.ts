import type { Delivery } from '@agora/subgraph-kit/events/publish';
import { newPayment, recordAuthorisation, type Payment } from '../domain/payment.ts';
import type { PaymentTransaction } from '../ports/payment-store.ts';
import type { Dependencies } from './dependencies.ts';
import { authorisationTold, paymentInitiated } from './payment-events.ts';
import { keyOf } from './provider-keys.ts';
import { settle } from './settle.ts';
import { takeStep, type Plan } from './take-step.ts';

export type AuthorisePayment = Pick<Payment, 'orderId' | 'customerId' | 'amount' | 'method'>;

/** @throws SUBGRAPH_UNAVAILABLE while the provider's answer is not known, BAD_USER_INPUT for an amount of zero. */
export async function authorisePayment(
  dependencies: Dependencies,
  command: AuthorisePayment,
  delivery: Delivery,
): Promise<void> {
  const { orderId } = command;
  const taken = await takeStep(dependencies, {
    orderId,
    delivery,
    plan: (known, transaction) => plan(dependencies, command, known, transaction),
    async record(payment, outcome, transaction) {
      const recorded = recordAuthorisation(payment, outcome, dependencies.clock.now());
      await transaction.save(recorded);
      return recorded;
    },
    answer: authorisationTold,
  });
  // The order was given up while the provider was being asked, by somebody who found nothing to void yet.
  if (taken?.payment.state.status === 'voided' && taken.outcome.kind !== 'refused') {
    const { authorisationId } = taken.outcome;
    const key = keyOf.void(orderId);
    await settle(
      dependencies,
      { key, send: (provider) => provider.void({ key, authorisationId }) },
      { isRepeated: true },
    );
  }
}

async function plan(
  { clock, newId }: Dependencies,
  command: AuthorisePayment,
  known: Payment | undefined,
  transaction: PaymentTransaction,
): Promise<Plan> {
  const { orderId, amount, method } = command;
  const payment = known ?? newPayment({ ...command, id: newId('pay'), createdAt: clock.now() });
  if (known === undefined) {
    if (await transaction.hasAttempt(keyOf.void(orderId))) {
      const refused = recordAuthorisation(payment, { kind: 'refused', reason: 'voided' }, clock.now());
      await transaction.save(refused);
      return { kind: 'answer', event: authorisationTold(refused) };
    }
    await transaction.save(payment);
    await transaction.publish(paymentInitiated(payment));
  }
  if (payment.state.status !== 'pending') return { kind: 'answer', event: authorisationTold(payment) };
  const key = keyOf.authorise(orderId);
  return { kind: 'ask', request: { key, send: (provider) => provider.authorise({ key, orderId, amount, method }) } };
}
