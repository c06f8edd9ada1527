import { badUserInput } from '@agora/subgraph-kit/errors';
import type { Id } from '@agora/subgraph-kit/ids';
import { compare, isEqual, subtract, sum, zero, type Money } from '@agora/subgraph-kit/money';
import type { ShopId } from './payout.ts';
import type { RiskReason } from './risk.ts';

export type PaymentId = Id<'pay'>;
export type OrderId = Id<'ord'>;
export type CustomerId = Id<'usr'>;
export type RefundId = Id<'ref'>;

export type PaymentMethod = ProviderMethod | OfflineMethod;

/** A provider takes the money. */
export interface ProviderMethod {
  readonly kind: 'card' | 'wallet';
  /** The provider's name for what the customer pays with; card numbers never reach the system. */
  readonly token: string;
  /** What the customer knows it by, once the provider has said: `Visa 4242`. */
  readonly label?: string;
}

/** The money comes later and by another way; somebody records it when it is there. */
export interface OfflineMethod {
  readonly kind: 'bankTransfer' | 'cashOnDelivery';
}

export type PaymentState =
  /** The provider has not answered yet. */
  | { readonly status: 'pending' }
  /** A person must look at it before the provider is asked. */
  | { readonly status: 'held'; readonly reason: RiskReason }
  /** Nothing is held for the order; the money is to come. */
  | { readonly status: 'awaitingMoney' }
  | { readonly status: 'actionRequired'; readonly authorisationId: string; readonly actionUrl: string }
  | { readonly status: 'authorised'; readonly authorisationId: string }
  | { readonly status: 'captured'; readonly authorisationId: string }
  /** Money that came without a provider; `reference` is what the bank or the carrier calls it. */
  | { readonly status: 'captured'; readonly reference: string }
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
  /** Whose sales are given back; in proportion to all shops' parts when absent. */
  readonly shops?: readonly ShopPart[];
  readonly requestedAt: Date;
  readonly state:
    /** Nobody has answered yet: the provider, or whoever pays it back by hand. */
    | { readonly status: 'pending' }
    | { readonly status: 'succeeded' }
    | { readonly status: 'failed'; readonly reason: string };
}

export interface ShopPart {
  readonly shopId: ShopId;
  readonly amount: Money;
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

export const isOffline = (method: PaymentMethod): method is OfflineMethod =>
  method.kind === 'bankTransfer' || method.kind === 'cashOnDelivery';

/** Sets a payment aside for a person to look at. @throws RangeError when the provider may have been asked already. */
export const holdForReview = (payment: Payment, reason: RiskReason, now: Date): Payment =>
  changed(inStatus(payment, 'pending'), { state: { status: 'held', reason } }, now);

/** Somebody has looked at it: it may go on. @throws RangeError unless it is held. */
export const approve = (payment: Payment, now: Date): Payment =>
  changed(inStatus(payment, 'held'), { state: { status: 'pending' } }, now);

/** Somebody has looked at it, and it may not go on. @throws RangeError unless it is held. */
export const reject = (payment: Payment, now: Date): Payment =>
  recordAuthorisation(approve(payment, now), { kind: 'refused', reason: REJECTED }, now);

/** Why a payment has failed that a person has rejected. */
export const REJECTED = 'rejected';

/** Lets an order go on whose money is to come by another way. @throws RangeError unless nothing has happened yet. */
export const awaitMoney = (payment: Payment, now: Date): Payment =>
  changed(inStatus(payment, 'pending'), { state: { status: 'awaitingMoney' } }, now);

export type Receipt =
  | { readonly kind: 'recorded'; readonly payment: Payment }
  | { readonly kind: 'notAwaitingMoney'; readonly status: PaymentState['status'] }
  | { readonly kind: 'wrongAmount'; readonly expected: Money };

/** The money has come: all of it, since an order is paid as a whole. */
export function receive(payment: Payment, received: { amount?: Money; reference: string }, now: Date): Receipt {
  const { state, amount } = payment;
  if (state.status !== 'awaitingMoney') return { kind: 'notAwaitingMoney', status: state.status };
  if (received.amount !== undefined && !isEqual(received.amount, amount)) {
    return { kind: 'wrongAmount', expected: amount };
  }
  const captured: PaymentState = { status: 'captured', reference: received.reference };
  return { kind: 'recorded', payment: changed(payment, { state: captured }, now) };
}

/** Gives up a payment of which no provider knows. */
export const giveUp = (payment: Payment, now: Date): Payment => changed(payment, { state: { status: 'voided' } }, now);

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
      const { method } = payment;
      return changed({ ...payment, method: isOffline(method) ? method : { ...method, label } }, { state }, now);
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
export function requestRefund(
  payment: Payment,
  refund: Pick<Refund, 'id' | 'amount' | 'reason' | 'shops'>,
  now: Date,
): Payment {
  if (refund.amount.minorUnits <= 0n) throw badUserInput('A refund is of more than zero.');
  checkShops(refund);
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

export type PaidBack =
  | { readonly kind: 'recorded'; readonly payment: Payment; readonly refund: Refund }
  | { readonly kind: 'notOwed'; readonly status: Refund['state']['status'] }
  | { readonly kind: 'unknownRefund' };

/** A refund that no provider makes was paid by hand. */
export function payBack(payment: Payment, refundId: RefundId, now: Date): PaidBack {
  const refund = refundOf(payment, refundId);
  if (refund === undefined || !isOffline(payment.method)) return { kind: 'unknownRefund' };
  if (refund.state.status !== 'pending') return { kind: 'notOwed', status: refund.state.status };
  const paid: Refund = { ...refund, state: { status: 'succeeded' } };
  const refunds = payment.refunds.map((each) => (each.id === refundId ? paid : each));
  return { kind: 'recorded', payment: changed(payment, { refunds }, now), refund: paid };
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

function checkShops({ amount, shops }: Pick<Refund, 'amount' | 'shops'>): void {
  if (shops === undefined) return;
  const parts = shops.map((each) => each.amount);
  if (parts.some(({ minorUnits }) => minorUnits < 0n) || !isEqual(sum(parts, amount.currency), amount)) {
    throw badUserInput("The shops' parts of a refund add up to it.");
  }
}

function inStatus(payment: Payment, status: PaymentState['status']): Payment {
  if (payment.state.status !== status) throw new RangeError(`payment ${payment.id} is not ${status}`);
  return payment;
}

const reasonOf = (outcome: Exclude<Outcome, { kind: 'succeeded' }>): string =>
  outcome.kind === 'refused' ? outcome.reason : outcome.kind;

const changed = (payment: Payment, change: Partial<Pick<Payment, 'state' | 'refunds'>>, now: Date): Payment => ({
  ...payment,
  ...change,
  version: payment.version + 1,
  updatedAt: now,
});
