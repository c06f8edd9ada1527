import type { Delivery, NewEvent } from '@agora/subgraph-kit/events/publish';
import type { OrderId, Outcome, Payment } from '../domain/payment.ts';
import type { PaymentTransaction } from '../ports/payment-store.ts';
import type { Dependencies } from './dependencies.ts';
import { settle, type ProviderRequest } from './settle.ts';

/** What a command makes of a payment. */
export interface Step {
  readonly orderId: OrderId;
  /** Decides whether the provider must be asked, or the answer is known, or there is none yet. */
  readonly plan: (payment: Payment | undefined, transaction: PaymentTransaction) => Promise<Plan>;
  /** Keeps what the provider has answered, with all that follows from it. */
  readonly record: (payment: Payment, outcome: Outcome, transaction: PaymentTransaction) => Promise<Payment>;
  /** What is told of the payment once the provider has answered. */
  readonly answer: (payment: Payment) => NewEvent;
  /** Whether the provider has really answered; when not, it is asked anew the next time. Always when absent. */
  readonly isAnswer?: (outcome: Outcome) => boolean;
}

export type Plan =
  { readonly kind: 'answer'; readonly event?: NewEvent } | { readonly kind: 'ask'; readonly request: ProviderRequest };

export interface StepTaken {
  readonly payment: Payment;
  readonly outcome: Outcome;
}

/**
 * Notes that the provider is about to be asked, asks it outside of any transaction, and keeps the answer: a crash in
 * between leaves the note, and the repeated command finds out what happened before it asks again.
 * @param delivery the command that wants an answer; without one the answer is told when it is new.
 * @returns undefined when the provider need not be asked.
 * @throws SUBGRAPH_UNAVAILABLE while the provider's answer is not known: the command is to be repeated.
 */
export async function takeStep(
  dependencies: Dependencies,
  step: Step,
  delivery?: Delivery,
): Promise<StepTaken | undefined> {
  const { store, clock } = dependencies;
  const { orderId } = step;
  const begun = await store.transaction(async (transaction) => {
    const plan = await step.plan(await transaction.lockByOrder(orderId), transaction);
    if (plan.kind === 'answer') {
      const isAsked = delivery !== undefined && (await transaction.isFirst(delivery));
      if (isAsked && plan.event !== undefined) await transaction.publish(plan.event);
      return undefined;
    }
    const { key } = plan.request;
    const { isRepeated } = await transaction.beginAttempt({ key, orderId, startedAt: clock.now() });
    return { request: plan.request, isRepeated };
  });
  if (begun === undefined) return undefined;

  const { request, isRepeated } = begun;
  const outcome = await settle(dependencies, request, { isRepeated });
  return store.transaction(async (transaction) => {
    const before = await transaction.lockByOrder(orderId);
    if (before === undefined) throw new RangeError(`the payment of ${orderId} is gone`);
    if (step.isAnswer?.(outcome) === false) {
      await transaction.withdrawAttempt(request.key);
      return { payment: before, outcome };
    }
    const isNew = await transaction.finishAttempt(request.key, outcome, clock.now());
    const payment = isNew ? await step.record(before, outcome, transaction) : before;
    const isToBeTold = delivery === undefined ? isNew : await transaction.isFirst(delivery);
    if (isToBeTold) await transaction.publish(step.answer(payment));
    return { payment, outcome };
  });
}
