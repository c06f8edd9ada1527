import { assertNever } from '@agora/subgraph-kit/assert-never';
import type { CancelReason, Order } from './order.ts';

/**
 * Where a checkout stands. Up to `capturing` it can be undone, in the reverse order of what was done; a capture is the
 * point of no return, after which it only goes forward. Where the money comes later, the order stands without it.
 */
export type SagaState =
  | { readonly kind: 'reserving' }
  | { readonly kind: 'reservingVoucher' }
  | { readonly kind: 'authorising' }
  /** The customer must confirm the payment, within the reservation's time. */
  | { readonly kind: 'awaitingCustomer'; readonly actionUrl: string }
  /** A person looks at the payment first. Stock and voucher are held meanwhile. */
  | { readonly kind: 'awaitingReview' }
  | { readonly kind: 'capturing' }
  | Committing
  /** The order stands, and its money may come whenever it comes. */
  | { readonly kind: 'awaitingMoney' }
  | { readonly kind: 'voiding'; readonly reason: CancelReason }
  | { readonly kind: 'releasingVoucher'; readonly reason: CancelReason }
  | { readonly kind: 'releasing'; readonly reason: CancelReason }
  | { readonly kind: 'completed' }
  | { readonly kind: 'cancelled'; readonly reason: CancelReason }
  /** It waits longer than it should, or for a person. A late reply still moves it on from where it stood. */
  | { readonly kind: 'needsAttention'; readonly because: string; readonly during: ActiveState };

/** Stock and voucher are told that it is meant seriously; they answer in any order. */
export interface Committing {
  readonly kind: 'committing';
  readonly isStockCommitted?: true;
  readonly isVoucherRedeemed?: true;
  /** The order stands already, and the money has not come yet. */
  readonly isMoneyDue?: true;
  /** The order stands already, and the money has come since. */
  readonly isConfirmed?: true;
}

export type ActiveState = Exclude<SagaState, { kind: 'needsAttention' | 'completed' | 'cancelled' }>;

/** What is the same in all steps of one checkout. */
export interface SagaPlan {
  readonly hasVoucher: boolean;
  /** Whether money is taken before the order stands, after, or not at all. */
  readonly payment: 'first' | 'later' | 'none';
}

export function planOf({ voucher, paymentMethod }: Pick<Order, 'voucher' | 'paymentMethod'>): SagaPlan {
  return { hasVoucher: voucher !== undefined, payment: paymentOf(paymentMethod.kind) };
}

function paymentOf(kind: Order['paymentMethod']['kind']): SagaPlan['payment'] {
  switch (kind) {
    case 'card':
    case 'wallet':
      return 'first';
    case 'bankTransfer':
    case 'cashOnDelivery':
      return 'later';
    case 'free':
      return 'none';
    default:
      return assertNever(kind);
  }
}

/** What a saga hears. */
export type SagaInput =
  | { readonly kind: 'reserved' }
  | { readonly kind: 'rejected' }
  | { readonly kind: 'released' }
  | { readonly kind: 'voucherReserved' }
  | { readonly kind: 'voucherRejected' }
  | { readonly kind: 'voucherReleased' }
  | { readonly kind: 'voucherRedeemed' }
  | { readonly kind: 'authorised' }
  | { readonly kind: 'actionRequired'; readonly actionUrl: string }
  | { readonly kind: 'held' }
  | { readonly kind: 'paymentFailed'; readonly step: 'authorise' | 'capture' }
  | { readonly kind: 'captured' }
  | { readonly kind: 'voided' }
  | { readonly kind: 'committed' }
  | { readonly kind: 'deadlinePassed' };

/** What a saga asks of other domains. */
export type SagaCommand =
  | { readonly kind: 'reserveStock' }
  | { readonly kind: 'holdStock' }
  | { readonly kind: 'releaseStock'; readonly reason: CancelReason }
  | { readonly kind: 'reserveVoucher' }
  | { readonly kind: 'holdVoucher' }
  | { readonly kind: 'releaseVoucher'; readonly reason: CancelReason }
  | { readonly kind: 'authorisePayment' }
  | { readonly kind: 'capturePayment' }
  | { readonly kind: 'voidPayment'; readonly reason: CancelReason };

/** What has become true of the order. */
export type SagaOutcome = 'paid' | 'confirmed' | 'cancelled';

export interface SagaStep {
  readonly state: SagaState;
  readonly commands: readonly SagaCommand[];
  readonly outcome?: SagaOutcome;
}

export const firstStep: SagaStep = { state: { kind: 'reserving' }, commands: [{ kind: 'reserveStock' }] };

/**
 * The next step, or undefined when the input changes nothing: replies come late, twice, and after their question has
 * been withdrawn.
 */
export function nextStep(plan: SagaPlan, state: SagaState, input: SagaInput): SagaStep | undefined {
  switch (state.kind) {
    case 'needsAttention':
      return input.kind === 'deadlinePassed' ? undefined : nextStep(plan, state.during, input);
    case 'completed':
    case 'cancelled':
      return undefined;
    default:
      return input.kind === 'deadlinePassed' ? afterDeadline(plan, state) : afterReply(plan, state, input);
  }
}

/** How long a saga may stay in a state before `deadlinePassed`, in milliseconds; absent where it rests. */
export function timeLimitMs(state: SagaState): number | undefined {
  switch (state.kind) {
    case 'reserving':
    case 'reservingVoucher':
      return 30_000;
    case 'awaitingCustomer':
      return AWAIT_CUSTOMER_MS;
    case 'awaitingReview':
      return AWAIT_REVIEW_MS;
    case 'authorising':
    case 'capturing':
    case 'committing':
    case 'voiding':
    case 'releasingVoucher':
    case 'releasing':
      return 120_000;
    case 'awaitingMoney':
    case 'completed':
    case 'cancelled':
    case 'needsAttention':
      return undefined;
    default:
      return assertNever(state);
  }
}

const AWAIT_CUSTOMER_MS = 10 * 60_000;
const AWAIT_REVIEW_MS = 24 * 60 * 60_000;

/** How long stock and voucher are kept for an order whose payment has not begun: longer than the saga needs for it. */
export const RESERVATION_MS = 15 * 60_000;

type Reply = Exclude<SagaInput, { kind: 'deadlinePassed' }>;

function afterReply(plan: SagaPlan, state: ActiveState, reply: Reply): SagaStep | undefined {
  switch (state.kind) {
    case 'reserving':
      if (reply.kind === 'reserved') {
        return plan.hasVoucher
          ? { state: { kind: 'reservingVoucher' }, commands: [{ kind: 'reserveVoucher' }] }
          : paying(plan);
      }
      return reply.kind === 'rejected' ? cancelled('outOfStock') : undefined;
    case 'reservingVoucher':
      if (reply.kind === 'voucherReserved') return paying(plan);
      return reply.kind === 'voucherRejected' ? releasing('voucherRejected') : undefined;
    case 'authorising':
    case 'awaitingCustomer':
    case 'awaitingReview':
      return afterAuthorisation(plan, state, reply);
    case 'capturing':
      switch (reply.kind) {
        case 'captured':
          return { state: { kind: 'committing' }, commands: [], outcome: 'paid' };
        case 'paymentFailed':
          return voiding('paymentDeclined');
        default:
          return undefined;
      }
    case 'committing':
      return afterCommitment(plan, state, reply);
    case 'awaitingMoney':
      return reply.kind === 'captured' ? { state: { kind: 'completed' }, commands: [], outcome: 'paid' } : undefined;
    case 'voiding':
      switch (reply.kind) {
        case 'voided':
          return givingBack(plan, state.reason);
        case 'captured':
          return attention(state, 'The money was captured although the payment was to be voided.');
        default:
          return undefined;
      }
    case 'releasingVoucher':
      return reply.kind === 'voucherReleased' ? releasing(state.reason) : undefined;
    case 'releasing':
      return reply.kind === 'released' ? cancelled(state.reason) : undefined;
    default:
      return assertNever(state);
  }
}

type Authorising = Extract<SagaState, { kind: 'authorising' | 'awaitingCustomer' | 'awaitingReview' }>;

function afterAuthorisation(plan: SagaPlan, state: Authorising, reply: Reply): SagaStep | undefined {
  switch (reply.kind) {
    case 'authorised':
      return plan.payment === 'later'
        ? { state: { kind: 'committing', isMoneyDue: true }, commands: [], outcome: 'confirmed' }
        : { state: { kind: 'capturing' }, commands: [{ kind: 'capturePayment' }] };
    case 'actionRequired':
      return state.kind === 'awaitingCustomer'
        ? undefined
        : { state: { kind: 'awaitingCustomer', actionUrl: reply.actionUrl }, commands: [] };
    case 'held':
      return state.kind === 'authorising' ? { state: { kind: 'awaitingReview' }, commands: [] } : undefined;
    case 'paymentFailed':
      return reply.step === 'capture' ? voiding('paymentDeclined') : givingBack(plan, 'paymentDeclined');
    // What it stands on is gone although payment has begun: give the money back before anything else.
    case 'released':
      return voiding('reservationTimedOut');
    case 'voucherReleased':
      return plan.hasVoucher ? voiding('voucherRejected') : undefined;
    default:
      return undefined;
  }
}

function afterCommitment(plan: SagaPlan, state: Committing, reply: Reply): SagaStep | undefined {
  switch (reply.kind) {
    case 'committed':
      return state.isStockCommitted ? undefined : committed(plan, { ...state, isStockCommitted: true });
    case 'voucherRedeemed':
      return state.isVoucherRedeemed || !plan.hasVoucher
        ? undefined
        : committed(plan, { ...state, isVoucherRedeemed: true });
    case 'captured': {
      const { isMoneyDue, ...rest } = state;
      return isMoneyDue ? { state: { ...rest, isConfirmed: true }, commands: [], outcome: 'paid' } : undefined;
    }
    case 'released':
      return attention(state, 'The stock was lost after the order was paid for or confirmed.');
    case 'voucherReleased':
      return plan.hasVoucher
        ? attention(state, 'The use of the voucher was lost after the order was paid for or confirmed.')
        : undefined;
    default:
      return undefined;
  }
}

function committed(plan: SagaPlan, state: Committing): SagaStep {
  if (!state.isStockCommitted || (plan.hasVoucher && !state.isVoucherRedeemed)) return { state, commands: [] };
  if (state.isMoneyDue) return { state: { kind: 'awaitingMoney' }, commands: [] };
  return { state: { kind: 'completed' }, commands: [], ...(!state.isConfirmed && { outcome: 'confirmed' }) };
}

// Before the capture it gives up and undoes; from then on giving up is for people to decide.
function afterDeadline(plan: SagaPlan, state: ActiveState): SagaStep | undefined {
  switch (state.kind) {
    case 'reserving':
      return releasing('reservationTimedOut');
    case 'reservingVoucher':
      return givingBack(plan, 'reservationTimedOut');
    case 'authorising':
    case 'awaitingCustomer':
    case 'awaitingReview':
      return voiding('paymentTimedOut');
    case 'capturing':
      return attention(state, 'It is not known whether the money was captured.');
    case 'committing':
      return attention(
        state,
        'The stock of an order that stands was not committed in time, or its voucher not redeemed.',
      );
    case 'awaitingMoney':
      return undefined;
    case 'voiding':
      return attention(state, 'The payment was not voided in time.');
    case 'releasingVoucher':
      return attention(state, 'The voucher was not released in time.');
    case 'releasing':
      return attention(state, 'The stock was not released in time.');
    default:
      return assertNever(state);
  }
}

/** Everything is set aside; from here on it does not expire by the clock. */
function paying({ hasVoucher, payment }: SagaPlan): SagaStep {
  const hold: SagaCommand[] = [{ kind: 'holdStock' }, ...(hasVoucher ? [{ kind: 'holdVoucher' } as const] : [])];
  return payment === 'none'
    ? { state: { kind: 'committing' }, commands: hold, outcome: 'paid' }
    : { state: { kind: 'authorising' }, commands: [...hold, { kind: 'authorisePayment' }] };
}

const cancelled = (reason: CancelReason): SagaStep => ({
  state: { kind: 'cancelled', reason },
  commands: [],
  outcome: 'cancelled',
});

/** The voucher first: it was set aside last. */
const givingBack = ({ hasVoucher }: SagaPlan, reason: CancelReason): SagaStep =>
  hasVoucher
    ? { state: { kind: 'releasingVoucher', reason }, commands: [{ kind: 'releaseVoucher', reason }] }
    : releasing(reason);

const releasing = (reason: CancelReason): SagaStep => ({
  state: { kind: 'releasing', reason },
  commands: [{ kind: 'releaseStock', reason }],
});

const voiding = (reason: CancelReason): SagaStep => ({
  state: { kind: 'voiding', reason },
  commands: [{ kind: 'voidPayment', reason }],
});

const attention = (during: ActiveState, because: string): SagaStep => ({
  state: { kind: 'needsAttention', because, during },
  commands: [],
});
