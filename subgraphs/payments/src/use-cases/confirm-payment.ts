import { notFound } from '@agora/subgraph-kit/errors';
import type { Viewer } from '@agora/subgraph-kit/identity/viewer';
import { recordAuthorisation, type OrderId, type Payment, type PaymentState } from '../domain/payment.ts';
import { isCustomerOf } from './access.ts';
import type { Dependencies } from './dependencies.ts';
import { authorisationTold } from './payment-events.ts';
import { keyOf } from '../ports/provider-keys.ts';
import { takeStep } from './take-step.ts';

export interface ConfirmPayment {
  readonly orderId: OrderId;
  readonly idempotencyKey: string;
}

export type ConfirmPaymentResult = { readonly replayed: boolean } & (
  | { readonly kind: 'confirmed'; readonly payment: Payment }
  | { readonly kind: 'declined'; readonly reason: string }
  | { readonly kind: 'notConfirmable'; readonly status: PaymentState['status'] }
);

/** What the idempotency key stands for. */
type Begun = { readonly kind: 'asked' } | { readonly kind: 'notConfirmable'; readonly status: PaymentState['status'] };

/**
 * The customer has done what the provider asked for: the authorisation goes on. While the provider still waits for the
 * customer, the payment stays as it is.
 * @throws NOT_FOUND for an order without a payment of the viewer's, SUBGRAPH_UNAVAILABLE while the provider's answer is
 * not known.
 */
export async function confirmPayment(
  dependencies: Dependencies,
  viewer: Viewer,
  command: ConfirmPayment,
): Promise<ConfirmPaymentResult> {
  const { orderId } = command;
  const { answer: begun, replayed } = await begin(dependencies, viewer, command);
  if (begun.kind === 'notConfirmable') return { ...begun, replayed };

  await resumeConfirmation(dependencies, orderId);
  const payment = await dependencies.store.transaction((transaction) => transaction.lockByOrder(orderId));
  const { state } = own(viewer, payment);
  return state.status === 'failed'
    ? { kind: 'declined', reason: state.reason, replayed }
    : { kind: 'confirmed', payment: own(viewer, payment), replayed };
}

/** Asks the provider whether the customer has done what it asked for, if the payment still waits for that. */
export async function resumeConfirmation(dependencies: Dependencies, orderId: OrderId): Promise<void> {
  const { clock } = dependencies;
  await takeStep(dependencies, {
    orderId,
    plan: (payment) => {
      if (payment?.state.status !== 'actionRequired') return Promise.resolve({ kind: 'answer' });
      const { authorisationId } = payment.state;
      const key = keyOf.confirm(orderId);
      return Promise.resolve({
        kind: 'ask',
        request: { key, send: (provider) => provider.confirm({ key, authorisationId }) },
      });
    },
    isAnswer: ({ kind }) => kind !== 'actionRequired',
    async record(payment, outcome, transaction) {
      const recorded = recordAuthorisation(payment, outcome, clock.now());
      await transaction.save(recorded);
      return recorded;
    },
    answer: authorisationTold,
  });
}

/** Claims the idempotency key before the provider is asked: afterwards a refusal would come too late. */
function begin(
  { store, clock }: Dependencies,
  viewer: Viewer,
  { orderId, idempotencyKey }: ConfirmPayment,
): Promise<{ answer: Begun; replayed: boolean }> {
  return store.transaction(async (transaction) => {
    const payment = own(viewer, await transaction.lockByOrder(orderId));
    return transaction.once<Begun>(
      {
        principal: payment.customerId,
        operation: 'confirmPayment',
        key: idempotencyKey,
        parameters: { orderId },
      },
      async () => {
        const { state } = payment;
        if (state.status !== 'actionRequired') return { kind: 'notConfirmable', status: state.status };
        await transaction.beginAttempt({ key: keyOf.confirm(orderId), orderId, startedAt: clock.now() });
        return { kind: 'asked' };
      },
    );
  });
}

function own(viewer: Viewer, payment: Payment | undefined): Payment {
  if (payment === undefined || !isCustomerOf(viewer, payment)) throw notFound('The payment');
  return payment;
}
