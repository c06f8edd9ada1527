import { assertNever } from '@agora/subgraph-kit/assert-never';
import type { CancelReason } from './order.ts';

/**
 * Where a checkout stands. Up to `capturing` it can be undone, in the reverse order of what was done; a capture is the
 * point of no return, after which it only goes forward.
 */
export type SagaState =
  | { readonly kind: 'reserving' }
  | { readonly kind: 'authorising' }
  /** The customer must confirm the payment, within the reservation's time. */
  | { readonly kind: 'awaitingCustomer'; readonly actionUrl: string }
  | { readonly kind: 'capturing' }
  | { readonly kind: 'committing' }
  | { readonly kind: 'voiding'; readonly reason: CancelReason }
  | { readonly kind: 'releasing'; readonly reason: CancelReason }
  | { readonly kind: 'completed' }
  | { readonly kind: 'cancelled'; readonly reason: CancelReason }
  /** It waits longer than it should, or for a person. A late reply still moves it on from where it stood. */
  | { readonly kind: 'needsAttention'; readonly because: string; readonly during: ActiveState };

export type ActiveState = Exclude<SagaState, { kind: 'needsAttention' | 'completed' | 'cancelled' }>;

/** What a saga hears. */
export type SagaInput =
  | { readonly kind: 'reserved' }
  | { readonly kind: 'rejected' }
  | { readonly kind: 'released' }
  | { readonly kind: 'authorised' }
  | { readonly kind: 'actionRequired'; readonly actionUrl: string }
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
export function nextStep(state: SagaState, input: SagaInput): SagaStep | undefined {
  switch (state.kind) {
    case 'needsAttention':
      return input.kind === 'deadlinePassed' ? undefined : nextStep(state.during, input);
    case 'completed':
    case 'cancelled':
      return undefined;
    default:
      return input.kind === 'deadlinePassed' ? afterDeadline(state) : afterReply(state, input);
  }
}

/** How long a saga may stay in a state before `deadlinePassed`, in milliseconds; absent where it rests for good. */
export function timeLimitMs(state: SagaState): number | undefined {
  switch (state.kind) {
    case 'reserving':
      return 30_000;
    case 'awaitingCustomer':
      return AWAIT_CUSTOMER_MS;
    case 'authorising':
    case 'capturing':
    case 'committing':
    case 'voiding':
    case 'releasing':
      return 120_000;
    case 'completed':
    case 'cancelled':
    case 'needsAttention':
      return undefined;
    default:
      return assertNever(state);
  }
}

const AWAIT_CUSTOMER_MS = 10 * 60_000;

/** How long stock is kept for an order whose payment has not begun: longer than the saga needs to begin it. */
export const RESERVATION_MS = 15 * 60_000;

type Reply = Exclude<SagaInput, { kind: 'deadlinePassed' }>;

function afterReply(state: ActiveState, reply: Reply): SagaStep | undefined {
  switch (state.kind) {
    case 'reserving':
      if (reply.kind === 'reserved') {
        return { state: { kind: 'authorising' }, commands: [{ kind: 'holdStock' }, { kind: 'authorisePayment' }] };
      }
      return reply.kind === 'rejected' ? cancelled('outOfStock') : undefined;
    case 'authorising':
    case 'awaitingCustomer':
      switch (reply.kind) {
        case 'authorised':
          return { state: { kind: 'capturing' }, commands: [{ kind: 'capturePayment' }] };
        case 'actionRequired':
          return state.kind === 'authorising'
            ? { state: { kind: 'awaitingCustomer', actionUrl: reply.actionUrl }, commands: [] }
            : undefined;
        case 'paymentFailed':
          return reply.step === 'capture' ? voiding('paymentDeclined') : releasing('paymentDeclined');
        // Its stock is gone although payment has begun: give the money back before anything else.
        case 'released':
          return voiding('reservationTimedOut');
        default:
          return undefined;
      }
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
      switch (reply.kind) {
        case 'committed':
          return { state: { kind: 'completed' }, commands: [], outcome: 'confirmed' };
        case 'released':
          return attention(state, 'The stock was lost after the money had been captured.');
        default:
          return undefined;
      }
    case 'voiding':
      switch (reply.kind) {
        case 'voided':
          return releasing(state.reason);
        case 'captured':
          return attention(state, 'The money was captured although the payment was to be voided.');
        default:
          return undefined;
      }
    case 'releasing':
      return reply.kind === 'released' ? cancelled(state.reason) : undefined;
    default:
      return assertNever(state);
  }
}

// Before the capture it gives up and undoes; from then on giving up is for people to decide.
function afterDeadline(state: ActiveState): SagaStep {
  switch (state.kind) {
    case 'reserving':
      return releasing('reservationTimedOut');
    case 'authorising':
    case 'awaitingCustomer':
      return voiding('paymentTimedOut');
    case 'capturing':
      return attention(state, 'It is not known whether the money was captured.');
    case 'committing':
      return attention(state, 'The stock of a paid order was not committed in time.');
    case 'voiding':
      return attention(state, 'The payment was not voided in time.');
    case 'releasing':
      return attention(state, 'The stock was not released in time.');
    default:
      return assertNever(state);
  }
}

const cancelled = (reason: CancelReason): SagaStep => ({
  state: { kind: 'cancelled', reason },
  commands: [],
  outcome: 'cancelled',
});

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
