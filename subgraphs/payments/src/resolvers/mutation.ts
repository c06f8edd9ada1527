import { parseId } from '@agora/subgraph-kit/ids';
import type { MutationResolvers } from '../generated/schema.ts';
import { confirmPayment } from '../use-cases/confirm-payment.ts';
import { recordPayment } from '../use-cases/record-payment.ts';
import { recordRefund } from '../use-cases/record-refund.ts';
import { reviewPayment } from '../use-cases/review-payment.ts';
import { triggerPayoutRun } from '../use-cases/run-payouts.ts';
import { removeMethod, saveMethod } from '../use-cases/saved-payment-methods.ts';
import {
  declinedError,
  methodRefusedError,
  notAwaitingMoneyError,
  notConfirmableError,
  notHeldError,
  receivedAmountError,
  refundNotOwedError,
  tooManyMethodsError,
} from './user-errors.ts';

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
  savePaymentMethod: async (_parent, { input }, { viewer, dependencies }) => {
    const { kind, token, label } = input;
    if (kind !== 'CARD' && kind !== 'WALLET') return { userErrors: [methodRefusedError('kind', 'notSupported')] };
    const result = await saveMethod(dependencies, viewer, {
      kind: kind === 'CARD' ? 'card' : 'wallet',
      token,
      ...(label && { label }),
    });
    switch (result.kind) {
      case 'saved':
        return { paymentMethod: result.method, userErrors: [] };
      case 'refused':
        return { userErrors: [methodRefusedError('token', result.reason)] };
      case 'tooMany':
        return { userErrors: [tooManyMethodsError(result.limit)] };
    }
  },
  removePaymentMethod: async (_parent, { input }, { viewer, dependencies }) => {
    const id = parseId('spm', input.id);
    await removeMethod(dependencies, viewer, id);
    return { removedId: id };
  },
  reviewPayment: async (_parent, { input }, { viewer, dependencies }) => {
    const result = await reviewPayment(dependencies, viewer, {
      orderId: parseId('ord', input.orderId),
      decision: input.decision === 'APPROVE' ? 'approve' : 'reject',
      reason: input.reason,
      idempotencyKey: input.idempotencyKey,
    });
    const { replayed } = result;
    return result.kind === 'reviewed'
      ? { payment: result.payment, userErrors: [], replayed }
      : { userErrors: [notHeldError(result.status)], replayed };
  },
  recordPayment: async (_parent, { input }, { viewer, dependencies }) => {
    const { receivedAmount } = input;
    const result = await recordPayment(dependencies, viewer, {
      orderId: parseId('ord', input.orderId),
      reference: input.reference,
      ...(receivedAmount && { receivedAmount }),
      idempotencyKey: input.idempotencyKey,
    });
    const { replayed } = result;
    switch (result.kind) {
      case 'recorded':
        return { payment: result.payment, userErrors: [], replayed };
      case 'notAwaitingMoney':
        return { userErrors: [notAwaitingMoneyError(result.status)], replayed };
      case 'wrongAmount':
        return { userErrors: [receivedAmountError(result.expected)], replayed };
    }
  },
  recordRefund: async (_parent, { input }, { viewer, dependencies }) => {
    const result = await recordRefund(dependencies, viewer, {
      orderId: parseId('ord', input.orderId),
      refundId: parseId('ref', input.refundId),
      reference: input.reference,
      idempotencyKey: input.idempotencyKey,
    });
    const { replayed } = result;
    return result.kind === 'recorded'
      ? { payment: result.payment, userErrors: [], replayed }
      : { userErrors: [refundNotOwedError(result.status)], replayed };
  },
  triggerPayoutRun: async (_parent, { input }, { viewer, dependencies, reads }) => {
    const { runId, replayed } = await triggerPayoutRun(dependencies, viewer, input);
    return { transfers: await reads.transfersOfRun(runId, TRANSFERS_SHOWN), replayed };
  },
};

const TRANSFERS_SHOWN = 100;
