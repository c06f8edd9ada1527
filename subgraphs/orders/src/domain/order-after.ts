import { assertNever } from '@agora/subgraph-kit/assert-never';
import { completedIfSo, type CancelReason, type Order } from './order.ts';
import { planOf, type SagaInput, type SagaState, type SagaStep } from './saga.ts';

/** The order after a step of its checkout: the status follows the outcome, the payment status what payments said. */
export function orderAfter(order: Order, input: SagaInput, step: SagaStep): Order {
  return completedIfSo({
    ...withOutcome(order, step),
    ...paymentAfter(order, input, step),
    version: order.version + 1,
  });
}

function withOutcome(order: Order, { state, outcome }: SagaStep): Order {
  switch (outcome) {
    case undefined:
    case 'paid':
      return order;
    case 'confirmed':
      return { ...order, status: 'confirmed' };
    case 'cancelled': {
      const cancelReason = reasonOf(state);
      return {
        ...order,
        status: 'cancelled',
        ...(cancelReason !== undefined && { cancelReason }),
        shopOrders: order.shopOrders.map((each) =>
          each.fulfilment === 'cancelled' ? each : { ...each, fulfilment: 'cancelled', version: each.version + 1 },
        ),
      };
    }
    default:
      return assertNever(outcome);
  }
}

function reasonOf(state: SagaState): CancelReason | undefined {
  if (state.kind === 'needsAttention' && state.during.kind === 'refunding') return reasonOf(state.during.rest);
  return state.kind === 'cancelled' ? state.reason : undefined;
}

function paymentAfter(order: Order, { kind }: SagaInput, { outcome }: SagaStep): Partial<Pick<Order, 'paymentStatus'>> {
  // Where nothing is to be paid, it is paid without a word from payments.
  if (outcome === 'paid') return { paymentStatus: 'paid' };
  switch (kind) {
    // Of money that comes later nothing is set aside.
    case 'authorised':
      return planOf(order).payment === 'later' ? {} : { paymentStatus: 'authorised' };
    // Also when it comes too late: then it is given back.
    case 'captured':
      return { paymentStatus: 'paid' };
    case 'paymentFailed':
      return { paymentStatus: 'failed' };
    case 'reserved':
    case 'rejected':
    case 'released':
    case 'voucherReserved':
    case 'voucherRejected':
    case 'voucherReleased':
    case 'voucherRedeemed':
    case 'actionRequired':
    case 'held':
    case 'voided':
    case 'committed':
    case 'cancelRequested':
    case 'resumeRequested':
    case 'refunded':
    case 'refundFailed':
    case 'deadlinePassed':
      return {};
    default:
      return assertNever(kind);
  }
}
