import { parseId } from '@agora/subgraph-kit/ids';
import type { CheckoutInput, MutationResolvers } from '../generated/schema.ts';
import { checkout, type Checkout } from '../use-cases/checkout.ts';
import { refundOrder } from '../use-cases/refund-order.ts';
import { checkoutError, refundError } from './user-errors.ts';

export const Mutation: MutationResolvers = {
  checkout: async (_parent, { input }, { viewer, dependencies, loaders }) => {
    const result = await checkout(dependencies, viewer, toCheckout(input));
    switch (result.kind) {
      case 'placed':
        return { order: await loaders.order.load(result.orderId), userErrors: [], replayed: result.replayed };
      case 'cartOrdered':
        return {
          userErrors: [
            {
              __typename: 'CartAlreadyOrderedError',
              message: 'This state of the cart was ordered before.',
              path: ['input', 'cartId'],
              order: await loaders.order.load(result.orderId),
            },
          ],
          replayed: false,
        };
      default:
        return { userErrors: [checkoutError(result)], replayed: false };
    }
  },
  refundOrder: async (_parent, { input }, { dependencies }) => {
    const result = await refundOrder(dependencies, {
      orderId: parseId('ord', input.orderId),
      lines: input.lines,
      reason: input.reason,
      reference: input.idempotencyKey,
    });
    if (result.kind === 'requested') return { refund: result.refund, userErrors: [], replayed: result.replayed };
    return { userErrors: [refundError(result)], replayed: false };
  },
};

function toCheckout(input: CheckoutInput): Checkout {
  return {
    cartId: parseId('crt', input.cartId),
    expectedVersion: input.expectedVersion,
    expectedTotal: input.expectedTotal,
    paymentMethod: { kind: input.payment.kind === 'CARD' ? 'card' : 'wallet', token: input.payment.token },
    idempotencyKey: input.idempotencyKey,
    ...(input.externalReference && { externalReference: input.externalReference }),
  };
}
