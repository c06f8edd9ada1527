import type { Delivery } from '@agora/subgraph-kit/events/publish';
import { NO_BANK_ACCOUNT } from '../domain/bank-transfer.ts';
import {
  awaitMoney,
  holdForReview,
  isOffline,
  newPayment,
  recordAuthorisation,
  type OrderId,
  type Payment,
} from '../domain/payment.ts';
import { riskOf } from '../domain/risk.ts';
import type { PaymentTransaction } from '../ports/payment-store.ts';
import type { Dependencies } from './dependencies.ts';
import { authorisationTold, paymentInitiated } from './payment-events.ts';
import { keyOf } from '../ports/provider-keys.ts';
import { settle } from './settle.ts';
import { takeStep, type Plan, type Step } from './take-step.ts';

export type AuthorisePayment = Pick<Payment, 'orderId' | 'customerId' | 'amount' | 'method'> & {
  /** Where the order is sent to, by ISO 3166-1 alpha-2. */
  readonly country?: string;
};

const HOUR_MS = 3_600_000;

/** @throws SUBGRAPH_UNAVAILABLE while the provider's answer is not known, BAD_USER_INPUT for an amount of zero. */
export function authorisePayment(
  dependencies: Dependencies,
  command: AuthorisePayment,
  delivery: Delivery,
): Promise<void> {
  return authorise(
    dependencies,
    {
      ...authorisation(dependencies, command.orderId),
      async plan(known, transaction) {
        const payment = known ?? (await begin(dependencies, command, transaction));
        return proceed(dependencies, payment, transaction);
      },
    },
    delivery,
  );
}

/** Goes on with an authorisation that was begun, if it still waits for the provider. */
export const resumeAuthorisation = (dependencies: Dependencies, orderId: OrderId): Promise<void> =>
  authorise(dependencies, {
    ...authorisation(dependencies, orderId),
    plan: (payment, transaction) =>
      payment === undefined ? Promise.resolve({ kind: 'answer' }) : proceed(dependencies, payment, transaction),
  });

const authorisation = ({ clock }: Dependencies, orderId: OrderId): Omit<Step, 'plan'> => ({
  orderId,
  async record(payment, outcome, transaction) {
    const now = clock.now();
    const recorded = recordAuthorisation(payment, outcome, now);
    await transaction.save(recorded);
    // The order was given up while the provider was being asked, by somebody who found nothing to void yet.
    if (recorded.state.status === 'voided' && outcome.kind !== 'refused') {
      await transaction.beginAttempt({ key: keyOf.letGo(orderId), orderId, startedAt: now });
    }
    return recorded;
  },
  answer: authorisationTold,
});

async function authorise(dependencies: Dependencies, step: Step, delivery?: Delivery): Promise<void> {
  const taken = await takeStep(dependencies, step, delivery);
  if (taken?.payment.state.status === 'voided' && taken.outcome.kind !== 'refused') {
    await letGo(dependencies, step.orderId, taken.outcome.authorisationId);
  }
}

/** Voids what was authorised for an order that had been given up. */
export async function letGo(dependencies: Dependencies, orderId: OrderId, authorisationId: string): Promise<void> {
  const key = keyOf.letGo(orderId);
  const request = { key, send: (provider: Dependencies['provider']) => provider.void({ key, authorisationId }) };
  const outcome = await settle(dependencies, request, { isRepeated: true });
  await dependencies.store.transaction((transaction) =>
    transaction.finishAttempt(key, outcome, dependencies.clock.now()),
  );
}

async function begin(
  dependencies: Dependencies,
  command: AuthorisePayment,
  transaction: PaymentTransaction,
): Promise<Payment> {
  const { clock, newId, riskRules } = dependencies;
  const { orderId, customerId, amount, method, country } = command;
  const now = clock.now();
  const payment = newPayment({ id: newId('pay'), orderId, customerId, amount, method, createdAt: now });
  if (await transaction.hasAttempt(keyOf.void(orderId))) {
    const refused = recordAuthorisation(payment, { kind: 'refused', reason: 'voided' }, now);
    await transaction.save(refused);
    return refused;
  }
  await transaction.save(payment);
  await transaction.publish(paymentInitiated(payment));
  // Nobody need look at what is refused in any case.
  if (isUnavailable(dependencies, payment)) return payment;
  const risk = riskOf(riskRules, {
    amount,
    ...(country !== undefined && { country }),
    paymentsInLastHour: await transaction.paymentsSince(customerId, new Date(now.getTime() - HOUR_MS)),
  });
  if (risk === undefined) return payment;
  const held = holdForReview(payment, risk, now);
  await transaction.save(held);
  return held;
}

/** What is to be done for a payment that may go on; to be called for one that is locked. */
export async function proceed(
  dependencies: Dependencies,
  payment: Payment,
  transaction: PaymentTransaction,
): Promise<Plan> {
  const { clock } = dependencies;
  const { orderId, customerId, amount, method, state } = payment;
  if (state.status !== 'pending') return { kind: 'answer', event: authorisationTold(payment) };
  if (isUnavailable(dependencies, payment)) {
    const refused = recordAuthorisation(payment, { kind: 'refused', reason: NO_BANK_ACCOUNT }, clock.now());
    await transaction.save(refused);
    return { kind: 'answer', event: authorisationTold(refused) };
  }
  if (isOffline(method)) {
    const awaiting = awaitMoney(payment, clock.now());
    await transaction.save(awaiting);
    return { kind: 'answer', event: authorisationTold(awaiting) };
  }
  const key = keyOf.authorise(orderId);
  const providerCustomer = await transaction.providerCustomer(customerId, method.token);
  const request = { key, orderId, amount, method, ...(providerCustomer !== undefined && { providerCustomer }) };
  return { kind: 'ask', request: { key, send: (provider) => provider.authorise(request) } };
}

const isUnavailable = ({ bankAccount }: Dependencies, { method }: Payment): boolean =>
  method.kind === 'bankTransfer' && bankAccount === undefined;
