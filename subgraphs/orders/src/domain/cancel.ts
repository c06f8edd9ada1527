import { withPart } from './fulfilment.ts';
import { livePartsOf, type CancelledBy, type Order, type OrderStatus, type ShopOrder } from './order.ts';
import { nextStep, planOf, type SagaInput, type SagaState, type SagaStep } from './saga.ts';

interface NotCancellable {
  readonly kind: 'notCancellable';
  readonly status: OrderStatus;
}

/** The whole order comes to nothing: a step of its checkout. */
interface Whole {
  readonly kind: 'whole';
  readonly input: SagaInput;
  readonly step: SagaStep;
}

export type CancelDecision = Whole | NotCancellable;

export type CancelPartDecision =
  Whole | { readonly kind: 'part'; readonly order: Order; readonly part: ShopOrder } | NotCancellable;

/**
 * Cancels an order of which nothing was sent. Not while its money is being captured or its stock committed: nobody knows
 * then what there is to give back; it can be cancelled in the next moment.
 */
export function cancelOrder(order: Order, saga: SagaState, by: CancelledBy): CancelDecision {
  const notCancellable = { kind: 'notCancellable', status: order.status } as const;
  if (order.status !== 'pending' && order.status !== 'confirmed') return notCancellable;
  if (livePartsOf(order).some(({ fulfilment }) => fulfilment !== 'unfulfilled')) return notCancellable;
  const input: SagaInput = { kind: 'cancelRequested', by };
  const step = nextStep(planOf(order), saga, input);
  return step === undefined ? notCancellable : { kind: 'whole', input, step };
}

/**
 * A shop does not send its part. With the last part that was open the whole order is cancelled. Not while the stock is being
 * committed: what has not left it cannot be put back.
 */
export function cancelPart(order: Order, saga: SagaState, part: ShopOrder, by: CancelledBy): CancelPartDecision {
  if (order.status !== 'confirmed' || part.fulfilment !== 'unfulfilled' || isCommittingStock(saga)) {
    return { kind: 'notCancellable', status: order.status };
  }
  if (livePartsOf(order).length === 1) return cancelOrder(order, saga, by);
  const after = withPart(order, part.id, { fulfilment: 'cancelled' });
  return { kind: 'part', order: after, part };
}

function isCommittingStock(saga: SagaState): boolean {
  const state = saga.kind === 'needsAttention' ? saga.during : saga;
  return state.kind === 'committing' && !state.isStockCommitted;
}
