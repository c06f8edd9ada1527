import { badUserInput } from '@agora/subgraph-kit/errors';
import type { Id } from '@agora/subgraph-kit/ids';
import { compare, subtract, sum, zero, type Money } from '@agora/subgraph-kit/money';

export type PaymentId = Id<'pay'>;
export type OrderId = Id<'ord'>;
export type CustomerId = Id<'usr'>;
export type RefundId = Id<'ref'>;

export interface PaymentMethod {
  readonly kind: 'card' | 'wallet';
  /** The provider's name for what the customer pays with; card numbers never reach the system. */
  readonly token: string;
  /** What the customer knows it by, once the provider has said: `Visa 4242`. */
  readonly label?: string;
}

export type PaymentState =
  /** The provider has not answered yet. */
  | { readonly status: 'pending' }
  | { readonly status: 'actionRequired'; readonly authorisationId: string; readonly actionUrl: string }
  | { readonly status: 'authorised'; readonly authorisationId: string }
  | { readonly status: 'captured'; readonly authorisationId: string }
  | { readonly status: 'voided' }
  | { readonly status: 'failed'; readonly step: 'authorise'; readonly reason: string }
  /** The provider still holds the money: it can be voided. */
  | {
      readonly status: 'failed';
      readonly step: 'capture';
      readonly reason: string;
      readonly authorisationId: string;
    };

export interface Refund {
  readonly id: RefundId;
  readonly amount: Money;
  readonly reason: string;
  readonly requestedAt: Date;
  readonly state:
    | { readonly status: 'pending' }
    | { readonly status: 'succeeded' }
    | { readonly status: 'failed'; readonly reason: string };
}

/** What an order costs, and how far it is paid. An order has one payment, which is captured as a whole. */
export interface Payment {
  readonly id: PaymentId;
  readonly orderId: OrderId;
  readonly customerId: CustomerId;
  readonly method: PaymentMethod;
  readonly amount: Money;
  readonly state: PaymentState;
  readonly refunds: readonly Refund[];
  readonly version: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

/** What a provider has made of a request. */
export type Outcome =
  | { readonly kind: 'succeeded'; readonly authorisationId: string; readonly methodLabel: string }
  | {
      readonly kind: 'actionRequired';
      readonly authorisationId: string;
      readonly methodLabel: string;
      /** Where the customer confirms. */
      readonly actionUrl: string;
    }
  /** For good: the same request again would be refused again. */
  | { readonly kind: 'refused'; readonly reason: string };

/** @throws BAD_USER_INPUT for an amount that cannot be paid. */
export function newPayment(
  payment: Pick<Payment, 'id' | 'orderId' | 'customerId' | 'method' | 'amount' | 'createdAt'>,
): Payment {
  if (payment.amount.minorUnits <= 0n) throw badUserInput('A payment is of more than zero.');
  return { ...payment, state: { status: 'pending' }, refunds: [], version: 1, updatedAt: payment.createdAt };
}

/** The answer to an authorisation, or to the customer's confirmation. One that comes after a void changes nothing. */
export function recordAuthorisation(payment: Payment, outcome: Outcome, now: Date): Payment {
  const { status } = payment.state;
  if (status !== 'pending' && status !== 'actionRequired') return payment;
  switch (outcome.kind) {
    case 'succeeded':
    case 'actionRequired': {
      const { authorisationId, methodLabel: label } = outcome;
      const state: PaymentState =
        outcome.kind === 'succeeded'
          ? { status: 'authorised', authorisationId }
          : { status: 'actionRequired', authorisationId, actionUrl: outcome.actionUrl };
      return changed({ ...payment, method: { ...payment.method, label } }, { state }, now);
    }
    case 'refused':
      return changed(payment, { state: { status: 'failed', step: 'authorise', reason: outcome.reason } }, now);
  }
}

/** @throws RangeError when the provider has captured what we do not hold as authorised. */
export function recordCapture(payment: Payment, outcome: Outcome, now: Date): Payment {
  if (payment.state.status !== 'authorised') {
    if (outcome.kind === 'succeeded') throw new RangeError(`payment ${payment.id} was captured while not authorised`);
    return payment;
  }
  const { authorisationId } = payment.state;
  const state: PaymentState =
    outcome.kind === 'succeeded'
      ? { status: 'captured', authorisationId }
      : { status: 'failed', step: 'capture', reason: reasonOf(outcome), authorisationId };
  return changed(payment, { state }, now);
}

/** Why a provider voids nothing: it holds nothing. That is as good as voided. */
export const NOT_AUTHORISED = 'notAuthorised';

/** @throws RangeError when the provider refuses to let go of the money: somebody must look. */
export function recordVoid(payment: Payment, outcome: Outcome, now: Date): Payment {
  if (outcome.kind !== 'succeeded' && reasonOf(outcome) !== NOT_AUTHORISED) {
    throw new RangeError(`payment ${payment.id} was not voided: ${reasonOf(outcome)}`);
  }
  return changed(payment, { state: { status: 'voided' } }, now);
}

/**
 * Takes up a refund: `pending` while it fits into what is left of the captured amount, else `failed`.
 * @throws BAD_USER_INPUT for an amount that no payment in this currency can give back.
 */
export function requestRefund(payment: Payment, refund: Pick<Refund, 'id' | 'amount' | 'reason'>, now: Date): Payment {
  if (refund.amount.minorUnits <= 0n) throw badUserInput('A refund is of more than zero.');
  const isCovered = compare(refund.amount, refundableOf(payment)) <= 0;
  const reason = payment.state.status === 'captured' ? 'exceedsCaptured' : 'notCaptured';
  const state: Refund['state'] = isCovered ? { status: 'pending' } : { status: 'failed', reason };
  return changed(payment, { refunds: [...payment.refunds, { ...refund, requestedAt: now, state }] }, now);
}

export function recordRefund(payment: Payment, refundId: RefundId, outcome: Outcome, now: Date): Payment {
  const state: Refund['state'] =
    outcome.kind === 'succeeded' ? { status: 'succeeded' } : { status: 'failed', reason: reasonOf(outcome) };
  const refunds = payment.refunds.map((refund) => (refund.id === refundId ? { ...refund, state } : refund));
  return changed(payment, { refunds }, now);
}

export const refundOf = ({ refunds }: Payment, refundId: RefundId): Refund | undefined =>
  refunds.find(({ id }) => id === refundId);

/** What the provider has held for the order, captured or not. */
export function authorisedOf({ amount, state }: Payment): Money {
  const isHeld =
    state.status === 'authorised' ||
    state.status === 'captured' ||
    (state.status === 'failed' && state.step === 'capture');
  return isHeld ? amount : zero(amount.currency);
}

export const capturedOf = ({ amount, state }: Payment): Money =>
  state.status === 'captured' ? amount : zero(amount.currency);

export const refundedOf = (payment: Payment): Money => refundsIn(payment, 'succeeded');

/** Refunds that the provider has not answered yet. */
export const refundingOf = (payment: Payment): Money => refundsIn(payment, 'pending');

const refundableOf = (payment: Payment): Money =>
  subtract(subtract(capturedOf(payment), refundedOf(payment)), refundingOf(payment));

function refundsIn({ amount, refunds }: Payment, status: Refund['state']['status']): Money {
  return sum(
    refunds.filter(({ state }) => state.status === status).map((refund) => refund.amount),
    amount.currency,
  );
}

const reasonOf = (outcome: Exclude<Outcome, { kind: 'succeeded' }>): string =>
  outcome.kind === 'refused' ? outcome.reason : outcome.kind;

const changed = (payment: Payment, change: Partial<Pick<Payment, 'state' | 'refunds'>>, now: Date): Payment => ({
  ...payment,
  ...change,
  version: payment.version + 1,
  updatedAt: now,
});
