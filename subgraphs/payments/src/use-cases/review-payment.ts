import { notFound } from '@agora/subgraph-kit/errors';
import { subjectOf, type Viewer } from '@agora/subgraph-kit/identity/viewer';
import { checkVisibleText } from '@agora/subgraph-kit/visible-text';
import { approve, reject, type OrderId, type Payment, type PaymentState } from '../domain/payment.ts';
import { proceed, resumeAuthorisation } from './authorise-payment.ts';
import type { Dependencies } from './dependencies.ts';
import { authorisationTold } from './payment-events.ts';

export interface ReviewPayment {
  readonly orderId: OrderId;
  readonly decision: 'approve' | 'reject';
  readonly reason: string;
  readonly idempotencyKey: string;
}

export type ReviewPaymentResult = { readonly replayed: boolean } & (
  | { readonly kind: 'reviewed'; readonly payment: Payment }
  | { readonly kind: 'notHeld'; readonly status: PaymentState['status'] }
);

type Decided = { readonly kind: 'decided' } | { readonly kind: 'notHeld'; readonly status: PaymentState['status'] };

const MAX_REASON = 500;

/**
 * Somebody has looked at a payment that was held: it is authorised now, or has failed.
 * @throws NOT_FOUND for an order without a payment, SUBGRAPH_UNAVAILABLE while the provider's answer is not known: it is
 * asked again until it answers.
 */
export async function reviewPayment(
  dependencies: Dependencies,
  viewer: Viewer,
  command: ReviewPayment,
): Promise<ReviewPaymentResult> {
  const { orderId } = command;
  const { answer, replayed } = await decide(dependencies, viewer, command);
  if (answer.kind === 'notHeld') return { ...answer, replayed };
  if (command.decision === 'approve') await resumeAuthorisation(dependencies, orderId);
  const payment = await dependencies.store.transaction((transaction) => transaction.lockByOrder(orderId));
  return { kind: 'reviewed', payment: known(payment), replayed };
}

function decide(
  dependencies: Dependencies,
  viewer: Viewer,
  { orderId, decision, idempotencyKey, ...command }: ReviewPayment,
): Promise<{ answer: Decided; replayed: boolean }> {
  const { store, clock } = dependencies;
  const reason = checkVisibleText('A reason', command.reason, MAX_REASON);
  return store.transaction(async (transaction) => {
    const payment = known(await transaction.lockByOrder(orderId));
    return transaction.once<Decided>(
      {
        principal: subjectOf(viewer),
        operation: 'reviewPayment',
        key: idempotencyKey,
        parameters: { orderId, decision, reason },
      },
      async () => {
        const { state } = payment;
        if (state.status !== 'held') return { kind: 'notHeld', status: state.status };
        const now = clock.now();
        const decided = decision === 'approve' ? approve(payment, now) : reject(payment, now);
        await transaction.save(decided);
        await transaction.audit(viewer, { action: 'reviewPayment', subject: orderId, details: { decision, reason } });
        const plan = await proceed(dependencies, decided, transaction);
        if (plan.kind === 'ask') {
          // Noted here, so that a crash before the provider is asked does not leave the payment where it is.
          await transaction.beginAttempt({ key: plan.request.key, orderId, startedAt: now });
        } else {
          await transaction.publish(plan.event ?? authorisationTold(decided));
        }
        return { kind: 'decided' };
      },
    );
  });
}

function known(payment: Payment | undefined): Payment {
  if (payment === undefined) throw notFound('The payment');
  return payment;
}
