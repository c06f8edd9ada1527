import { notFound } from '@agora/subgraph-kit/errors';
import type { Viewer } from '@agora/subgraph-kit/identity/viewer';
import { recordAuthorisation, type OrderId, type Payment, type PaymentState } from '../domain/payment.ts';
import { isCustomerOf } from './access.ts';
import type { Dependencies } from './dependencies.ts';
import { authorisationTold } from './payment-events.ts';
import { keyOf } from './provider-keys.ts';
import { settle } from './settle.ts';

export interface ConfirmPayment {
  readonly orderId: OrderId;
  readonly idempotencyKey: string;
}

export type ConfirmPaymentResult = { readonly replayed: boolean } & (
  | { readonly kind: 'confirmed'; readonly payment: Payment }
  | { readonly kind: 'declined'; readonly reason: string }
  | { readonly kind: 'notConfirmable'; readonly status: PaymentState['status'] }
);

type Plan =
  | { readonly kind: 'ask'; readonly authorisationId: string; readonly isRepeated: boolean }
  | { readonly kind: 'notConfirmable'; readonly status: PaymentState['status'] };

/**
 * The customer has done what the provider asked for: the authorisation goes on.
 * @throws NOT_FOUND for an order without a payment of the viewer's, SUBGRAPH_UNAVAILABLE while the provider's answer is
 * not known.
 */
export async function confirmPayment(
  dependencies: Dependencies,
  viewer: Viewer,
  command: ConfirmPayment,
): Promise<ConfirmPaymentResult> {
  const { orderId } = command;
  const { answer: plan, replayed } = await begin(dependencies, viewer, command);
  if (plan.kind === 'notConfirmable') return { ...plan, replayed };

  const key = keyOf.confirm(orderId);
  const { authorisationId } = plan;
  const outcome = await settle(
    dependencies,
    { key, send: (provider) => provider.confirm({ key, authorisationId }) },
    { isRepeated: replayed || plan.isRepeated },
  );
  const payment = await dependencies.store.transaction(async (transaction) => {
    const now = dependencies.clock.now();
    const before = own(viewer, await transaction.lockByOrder(orderId));
    if (!(await transaction.finishAttempt(key, outcome, now))) return before;
    const recorded = recordAuthorisation(before, outcome, now);
    await transaction.save(recorded);
    await transaction.publish(authorisationTold(recorded));
    return recorded;
  });
  return outcome.kind === 'refused'
    ? { kind: 'declined', reason: outcome.reason, replayed }
    : { kind: 'confirmed', payment, replayed };
}

/** Claims the idempotency key before the provider is asked: afterwards a refusal would come too late. */
function begin(
  { store, clock }: Dependencies,
  viewer: Viewer,
  { orderId, idempotencyKey }: ConfirmPayment,
): Promise<{ answer: Plan; replayed: boolean }> {
  return store.transaction(async (transaction) => {
    const payment = own(viewer, await transaction.lockByOrder(orderId));
    return transaction.once<Plan>(
      {
        principal: payment.customerId,
        operation: 'confirmPayment',
        key: idempotencyKey,
        parameters: { orderId },
      },
      async () => {
        const { state } = payment;
        if (state.status !== 'actionRequired') return { kind: 'notConfirmable', status: state.status };
        const attempt = { key: keyOf.confirm(orderId), orderId, startedAt: clock.now() };
        const { isRepeated } = await transaction.beginAttempt(attempt);
        return { kind: 'ask', authorisationId: state.authorisationId, isRepeated };
      },
    );
  });
}

function own(viewer: Viewer, payment: Payment | undefined): Payment {
  if (payment === undefined || !isCustomerOf(viewer, payment)) throw notFound('The payment');
  return payment;
}
