import type { Delivery } from '@agora/subgraph-kit/events/publish';
import { giveUp, NOT_AUTHORISED, recordVoid, type OrderId, type Outcome, type Payment } from '../domain/payment.ts';
import type { PaymentProvider } from '../ports/payment-provider.ts';
import type { PaymentTransaction } from '../ports/payment-store.ts';
import type { Dependencies } from './dependencies.ts';
import { nothingHeld, voidTold } from './payment-events.ts';
import { keyOf } from '../ports/provider-keys.ts';
import { takeStep, type Plan, type Step } from './take-step.ts';

/** @throws SUBGRAPH_UNAVAILABLE while the provider's answer is not known. */
export async function voidPayment(
  dependencies: Dependencies,
  { orderId }: { readonly orderId: OrderId },
  delivery?: Delivery,
): Promise<void> {
  const { clock } = dependencies;
  const step: Step = {
    orderId,
    plan: async (payment, transaction) => {
      if (payment !== undefined) return plan(payment, transaction, clock.now());
      await rememberVoid(transaction, orderId, clock.now());
      return { kind: 'answer', event: nothingHeld(orderId) };
    },
    async record(payment, outcome, transaction) {
      const recorded = recordVoid(payment, outcome, clock.now());
      await transaction.save(recorded);
      return recorded;
    },
    answer: voidTold,
  };
  await takeStep(dependencies, step, delivery);
}

async function plan(payment: Payment, transaction: PaymentTransaction, now: Date): Promise<Plan> {
  const { orderId, state } = payment;
  const isOver =
    state.status === 'captured' ||
    state.status === 'voided' ||
    (state.status === 'failed' && state.step === 'authorise');
  if (isOver) return { kind: 'answer', event: voidTold(payment) };
  if (state.status === 'held' || state.status === 'awaitingMoney') {
    const voided = giveUp(payment, now);
    await transaction.save(voided);
    return { kind: 'answer', event: voidTold(voided) };
  }
  const key = keyOf.void(orderId);
  const held = 'authorisationId' in state ? state.authorisationId : undefined;
  return {
    kind: 'ask',
    request: {
      key,
      async send(provider) {
        const authorisationId = held ?? (await findAuthorisation(provider, orderId));
        return authorisationId === undefined ? nothingAuthorised : provider.void({ key, authorisationId });
      },
    },
  };
}

const nothingAuthorised: Outcome = { kind: 'refused', reason: NOT_AUTHORISED };

// We were never told of its answer, but it may have authorised all the same.
export async function findAuthorisation(provider: PaymentProvider, orderId: OrderId): Promise<string | undefined> {
  const known = await provider.lookup(keyOf.authorise(orderId));
  return known === undefined || known.kind === 'refused' ? undefined : known.authorisationId;
}

/** Should the authorisation come after all, it is refused. */
async function rememberVoid(transaction: PaymentTransaction, orderId: OrderId, now: Date): Promise<void> {
  const key = keyOf.void(orderId);
  await transaction.beginAttempt({ key, orderId, startedAt: now });
  await transaction.finishAttempt(key, nothingAuthorised, now);
}
