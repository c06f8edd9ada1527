import { assertNever } from '@agora/subgraph-kit/assert-never';
import type { Order } from './order.ts';
import type { SagaInput, SagaStep } from './saga.ts';

/** The order after a step of its checkout: the status follows the outcome, the payment status what payments said. */
export function orderAfter(order: Order, input: SagaInput, step: SagaStep): Order {
  return { ...withOutcome(order, step), ...paymentAfter(input), version: order.version + 1 };
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

function paymentAfter({ kind }: SagaInput): Partial<Pick<Order, 'paymentStatus'>> {
  switch (kind) {
    case 'authorised':
      return { paymentStatus: 'authorised' };
    case 'captured':
      return { paymentStatus: 'paid' };
    case 'paymentFailed':
      return { paymentStatus: 'failed' };
    case 'reserved':
    case 'rejected':
    case 'released':
    case 'actionRequired':
    case 'voided':
    case 'committed':
    case 'deadlinePassed':
      return {};
    default:
      return assertNever(kind);
  }
}
