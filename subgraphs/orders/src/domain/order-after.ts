import { assertNever } from '@agora/subgraph-kit/assert-never';
import type { Order } from './order.ts';
import { planOf, type SagaInput, type SagaStep } from './saga.ts';

/** The order after a step of its checkout: the status follows the outcome, the payment status what payments said. */
export function orderAfter(order: Order, input: SagaInput, step: SagaStep): Order {
  return { ...withOutcome(order, step), ...paymentAfter(order, input, step), version: order.version + 1 };
}

function withOutcome(order: Order, { state, outcome }: SagaStep): Order {
  switch (outcome) {
    case undefined:
    case 'paid':
      return order;
    case 'confirmed':
      return { ...order, status: 'confirmed' };
    case 'cancelled':
      return {
        ...order,
        status: 'cancelled',
        ...(state.kind === 'cancelled' && { cancelReason: state.reason }),
        shopOrders: order.shopOrders.map((each) => ({ ...each, fulfilment: 'cancelled', version: each.version + 1 })),
      };
    default:
      return assertNever(outcome);
  }
}

function paymentAfter(order: Order, { kind }: SagaInput, { outcome }: SagaStep): Partial<Pick<Order, 'paymentStatus'>> {
  // Where nothing is to be paid, it is paid without a word from payments.
  if (outcome === 'paid') return { paymentStatus: 'paid' };
  switch (kind) {
    // Of money that comes later nothing is set aside.
    case 'authorised':
      return planOf(order).payment === 'later' ? {} : { paymentStatus: 'authorised' };
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
    case 'deadlinePassed':
      return {};
    default:
      return assertNever(kind);
  }
}
