import { assertNever } from '@agora/subgraph-kit/assert-never';
import type { CancelledBy, CancelReason, Order } from './order.ts';

/**
 * Where a checkout stands. Up to `capturing` it can be undone, in the reverse order of what was done; a capture is the
 * point of no return, after which it only goes forward. Where the money comes later, the order stands without it. An
 * order that stands can still be cancelled: then what was taken is given back.
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
  | Undoing
  /** The provider has refused to give money back that the order may not keep. A person sees to it. */
  | { readonly kind: 'refunding'; readonly rest: Ended }
  | Ended
  | NeedsAttention;

/**
 * It waits longer than it should, or for a person. A late reply still moves it on from where it stood; support can have it
 * ask again, or cancel the order.
 */
interface NeedsAttention {
  readonly kind: 'needsAttention';
  readonly because: string;
  readonly during: ActiveState;
}

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

/** What was set aside is given back. */
interface Undoing {
  readonly kind: 'releasingVoucher' | 'releasing';
  readonly reason: CancelReason;
  /** Money that was taken all the same, because the capture was faster than the void, is going back, or was refused. */
  readonly money?: 'goingBack' | 'refused';
}

export type Ended = { readonly kind: 'completed' } | Cancelled;

interface Cancelled {
  readonly kind: 'cancelled';
  readonly reason: CancelReason;
  /** Payments were asked to give back what was taken. */
  readonly money?: 'goingBack';
  /** It was given up before the stock had answered: what is committed all the same is put back. */
  readonly stock?: 'goingBack';
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
  | { readonly kind: 'cancelRequested'; readonly by: CancelledBy }
  /** Somebody wants asked again what was not answered. */
  | { readonly kind: 'resumeRequested' }
  /** Nothing is left to give back of what the order may not keep. */
  | { readonly kind: 'refunded' }
  /** Money that the order may not keep was not given back. */
  | { readonly kind: 'refundFailed' }
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
  | { readonly kind: 'voidPayment'; readonly reason: CancelReason }
  /** Gives back all that was taken. */
  | { readonly kind: 'refundPayment' }
  /** Puts what had left the stock for the order back into it. */
  | { readonly kind: 'restock' };

/** What has become true of the order. */
export type SagaOutcome = 'paid' | 'confirmed' | 'cancelled';

export interface SagaStep {
  readonly state: SagaState;
  readonly commands: readonly SagaCommand[];
  readonly outcome?: SagaOutcome;
}

export const firstStep = {
  state: { kind: 'reserving' },
  commands: [{ kind: 'reserveStock' }],
} as const satisfies SagaStep;

/**
 * The next step, or undefined when the input changes nothing: replies come late, twice, and after their question has
 * been withdrawn.
 */
export function nextStep(plan: SagaPlan, state: SagaState, input: SagaInput): SagaStep | undefined {
  switch (state.kind) {
    case 'needsAttention':
      return withAttention(plan, state, input);
    case 'completed':
      return afterCompletion(plan, state, input);
    case 'cancelled':
      return afterCancellation(plan, state, input);
    default:
      return input.kind === 'deadlinePassed' ? afterDeadline(plan, state) : afterReply(plan, state, input);
  }
}

/** How long others have for their answers, in milliseconds. */
export interface AnswerTimes {
  /** To set stock or a voucher aside; both together less than `RESERVATION_MS`. */
  readonly reservationMs: number;
  /** Where money moves, or what was set aside goes or comes back. */
  readonly stepMs: number;
}

/** How long a saga may stay in a state before `deadlinePassed`, in milliseconds; absent where it rests. */
export function timeLimitMs(state: SagaState, answerTimes: AnswerTimes): number | undefined {
  switch (state.kind) {
    case 'reserving':
    case 'reservingVoucher':
      return answerTimes.reservationMs;
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
    case 'refunding':
      return answerTimes.stepMs;
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
      if (reply.kind === 'cancelRequested') return releasing(reply.by);
      return reply.kind === 'rejected' ? cancelled('outOfStock') : undefined;
    case 'reservingVoucher':
      if (reply.kind === 'cancelRequested') return givingBack(plan, reply.by);
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
      if (reply.kind === 'cancelRequested') return withdrawn(plan, { kind: 'cancelled', reason: reply.by });
      return reply.kind === 'captured' ? { state: { kind: 'completed' }, commands: [], outcome: 'paid' } : undefined;
    case 'voiding':
      switch (reply.kind) {
        case 'voided':
          return givingBack(plan, state.reason);
        // Payments answer so instead of `voided`: what was captured is not voided but refunded.
        case 'captured': {
          const step = givingBack(plan, state.reason, 'goingBack');
          return { ...step, commands: [{ kind: 'refundPayment' }, ...step.commands] };
        }
        default:
          return undefined;
      }
    case 'releasingVoucher':
      return reply.kind === 'voucherReleased'
        ? releasing(state.reason, state.money)
        : moneyWhileUndoing(plan, state, reply);
    case 'releasing':
      return reply.kind === 'released' ? cancelled(state.reason, state.money) : moneyWhileUndoing(plan, state, reply);
    case 'refunding':
      if (reply.kind === 'refunded') return { state: state.rest, commands: [] };
      if (reply.kind === 'refundFailed') return undefined;
      return stillRefused(reply, nextStep(plan, state.rest, reply));
    default:
      return assertNever(state);
  }
}

/** A capture that nobody expects any more is given back: no order that comes to nothing keeps money. */
function moneyWhileUndoing(plan: SagaPlan, state: Undoing, reply: Reply): SagaStep | undefined {
  switch (reply.kind) {
    case 'captured':
      return state.money === undefined && plan.payment !== 'none'
        ? { state: { ...state, money: 'goingBack' }, commands: [{ kind: 'refundPayment' }] }
        : undefined;
    case 'refundFailed':
      return state.money === 'goingBack' ? { state: { ...state, money: 'refused' }, commands: [] } : undefined;
    case 'refunded':
      return state.money === 'refused' ? { state: { ...state, money: 'goingBack' }, commands: [] } : undefined;
    default:
      return undefined;
  }
}

function afterCompletion(plan: SagaPlan, state: { kind: 'completed' }, input: SagaInput): SagaStep | undefined {
  switch (input.kind) {
    case 'cancelRequested': {
      const reason = input.by;
      return withdrawn(plan, { kind: 'cancelled', reason, ...(plan.payment !== 'none' && { money: 'goingBack' }) });
    }
    // Of a part that its shop has cancelled.
    case 'refundFailed':
      return refused(state);
    default:
      return undefined;
  }
}

function afterCancellation(plan: SagaPlan, state: Cancelled, input: SagaInput): SagaStep | undefined {
  switch (input.kind) {
    case 'captured':
      return state.money === undefined && plan.payment !== 'none'
        ? { state: { ...state, money: 'goingBack' }, commands: [{ kind: 'refundPayment' }] }
        : undefined;
    case 'refundFailed':
      return state.money === undefined ? undefined : refused(state);
    case 'committed':
      return state.stock === undefined ? undefined : { state: withoutStock(state), commands: [{ kind: 'restock' }] };
    case 'released':
      return state.stock === undefined ? undefined : { state: withoutStock(state), commands: [] };
    default:
      return undefined;
  }
}

const withoutStock = ({ kind, reason, money }: Cancelled): Cancelled => ({ kind, reason, ...(money && { money }) });

/** An order that stands comes to nothing: its money goes back, or is not waited for any longer. */
function withdrawn(
  { hasVoucher, payment }: SagaPlan,
  state: Cancelled,
  stock: SagaCommand = { kind: 'restock' },
): SagaStep {
  const { reason } = state;
  return {
    state,
    commands: [
      ...(payment === 'none'
        ? []
        : [
            state.money === undefined
              ? ({ kind: 'voidPayment', reason } as const)
              : ({ kind: 'refundPayment' } as const),
          ]),
      ...(hasVoucher ? [{ kind: 'releaseVoucher', reason } as const] : []),
      stock,
    ],
    outcome: 'cancelled',
  };
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
    case 'cancelRequested':
      return voiding(reply.by);
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
    case 'refunding':
      return undefined;
    default:
      return assertNever(state);
  }
}

/** Stock that comes back meanwhile does not bring the money back. */
const stillRefused = ({ kind }: Reply, step: SagaStep | undefined): SagaStep | undefined =>
  step?.state.kind === 'cancelled' && (kind === 'committed' || kind === 'released')
    ? { ...step, state: refused(step.state).state }
    : step;

/** What only a person may do: ask again, and give an order up of which it is not known how it goes on. */
function withAttention(plan: SagaPlan, state: NeedsAttention, input: SagaInput): SagaStep | undefined {
  const { during } = state;
  switch (input.kind) {
    case 'deadlinePassed':
      return undefined;
    case 'resumeRequested':
      // Money may take its time; until it has gone back, somebody keeps an eye on it.
      return { state: during.kind === 'refunding' ? state : during, commands: askedAgain(plan, during) };
    case 'cancelRequested':
      return (input.by === 'support' ? givenUp(plan, during) : undefined) ?? nextStep(plan, during, input);
    default:
      return nextStep(plan, during, input);
  }
}

/** Whether it waits for an answer that can be asked for again. */
export const isResumable = (state: SagaState): boolean => state.kind === 'needsAttention';

/** Those who are asked answer what they have answered before, and do nothing twice. */
function askedAgain({ hasVoucher }: SagaPlan, during: ActiveState): readonly SagaCommand[] {
  switch (during.kind) {
    case 'capturing':
      return [{ kind: 'capturePayment' }];
    // What is committed or lost answers so when it is to be held.
    case 'committing':
      return [
        ...(during.isStockCommitted ? [] : [{ kind: 'holdStock' } as const]),
        ...(during.isVoucherRedeemed || !hasVoucher ? [] : [{ kind: 'holdVoucher' } as const]),
      ];
    case 'voiding':
      return [{ kind: 'voidPayment', reason: during.reason }];
    case 'releasingVoucher':
      return [{ kind: 'releaseVoucher', reason: during.reason }];
    case 'releasing':
      return [{ kind: 'releaseStock', reason: during.reason }];
    case 'refunding':
      return [{ kind: 'refundPayment' }];
    case 'reserving':
    case 'reservingVoucher':
    case 'authorising':
    case 'awaitingCustomer':
    case 'awaitingReview':
    case 'awaitingMoney':
      return [];
    default:
      return assertNever(during);
  }
}

function givenUp(plan: SagaPlan, during: ActiveState): SagaStep | undefined {
  const reason = 'support';
  switch (during.kind) {
    // Payments know, or ask the provider: what was captured is given back.
    case 'capturing':
      return voiding(reason);
    case 'committing': {
      const isTaken = plan.payment !== 'none' && !during.isMoneyDue;
      const state: Cancelled = { kind: 'cancelled', reason, ...(isTaken && { money: 'goingBack' }) };
      return during.isStockCommitted
        ? withdrawn(plan, state)
        : withdrawn(plan, { ...state, stock: 'goingBack' }, { kind: 'releaseStock', reason });
    }
    default:
      return undefined;
  }
}

/** Everything is set aside; from here on it does not expire by the clock. */
function paying({ hasVoucher, payment }: SagaPlan): SagaStep {
  const hold: SagaCommand[] = [{ kind: 'holdStock' }, ...(hasVoucher ? [{ kind: 'holdVoucher' } as const] : [])];
  return payment === 'none'
    ? { state: { kind: 'committing' }, commands: hold, outcome: 'paid' }
    : { state: { kind: 'authorising' }, commands: [...hold, { kind: 'authorisePayment' }] };
}

const cancelled = (reason: CancelReason, money?: Undoing['money']): SagaStep => {
  if (money === 'refused')
    return { ...refused({ kind: 'cancelled', reason, money: 'goingBack' }), outcome: 'cancelled' };
  return { state: { kind: 'cancelled', reason, ...(money && { money }) }, commands: [], outcome: 'cancelled' };
};

/** The voucher first: it was set aside last. */
const givingBack = ({ hasVoucher }: SagaPlan, reason: CancelReason, money?: Undoing['money']): SagaStep =>
  hasVoucher
    ? {
        state: { kind: 'releasingVoucher', reason, ...(money && { money }) },
        commands: [{ kind: 'releaseVoucher', reason }],
      }
    : releasing(reason, money);

const releasing = (reason: CancelReason, money?: Undoing['money']): SagaStep => ({
  state: { kind: 'releasing', reason, ...(money && { money }) },
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

const refused = (rest: Ended): SagaStep =>
  attention({ kind: 'refunding', rest }, 'Money that the order may not keep was not given back.');
