import { parseId } from '@agora/subgraph-kit/ids';
import { subjectOf } from '@agora/subgraph-kit/identity/viewer';
import type { QueryResolvers } from '../generated/schema.ts';
import { reconcilePayments } from '../use-cases/reconcile-payments.ts';
import { listQueue } from './payment-connection.ts';

export const Query: QueryResolvers = {
  payment: (_parent, { id }, { loaders }) => loaders.payment.load(parseId('pay', id)),
  savedPaymentMethods: (_parent, _args, { viewer, reads }) => reads.savedMethods(subjectOf(viewer)),
  heldPayments: (_parent, page, context) => listQueue(context, 'held', page),
  offlinePayments: (_parent, { waitingFor, statement, ...page }, context) =>
    listQueue(context, waitingFor === 'MONEY' ? 'awaitingMoney' : 'owingRefund', page, statement),
  paymentReconciliation: (_parent, _args, { reads, dependencies: { provider } }) =>
    reconcilePayments({ reads, provider }),
};
