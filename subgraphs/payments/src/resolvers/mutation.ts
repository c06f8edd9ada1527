import { parseId } from '@agora/subgraph-kit/ids';
import type { MutationResolvers } from '../generated/schema.ts';
import { confirmPayment } from '../use-cases/confirm-payment.ts';
import { declinedError, notConfirmableError } from './user-errors.ts';

export const Mutation: MutationResolvers = {
  confirmPayment: async (_parent, { input }, { viewer, dependencies }) => {
    const result = await confirmPayment(dependencies, viewer, {
      orderId: parseId('ord', input.orderId),
      idempotencyKey: input.idempotencyKey,
    });
    const { replayed } = result;
    switch (result.kind) {
      case 'confirmed':
        return { payment: result.payment, userErrors: [], replayed };
      case 'declined':
        return { userErrors: [declinedError(result.reason)], replayed };
      case 'notConfirmable':
        return { userErrors: [notConfirmableError(result.status)], replayed };
    }
  },
};
