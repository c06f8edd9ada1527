import { parsePage, toConnection, type PageArguments } from '@agora/subgraph-kit/graphql/pagination';
import { parseId } from '@agora/subgraph-kit/ids';
import { subjectOf } from '@agora/subgraph-kit/identity/viewer';
import type { Context } from '../context.ts';
import { readStatement } from '../domain/bank-transfer.ts';
import type { QueryResolvers } from '../generated/schema.ts';
import type { Queue } from '../ports/payment-reads.ts';
import { reconcilePayments } from '../use-cases/reconcile-payments.ts';

export const Query: QueryResolvers = {
  payment: (_parent, { id }, { loaders }) => loaders.payment.load(parseId('pay', id)),
  savedPaymentMethods: (_parent, _args, { viewer, reads }) => reads.savedMethods(subjectOf(viewer)),
  heldPayments: (_parent, page, context) => listQueue(context, 'held', page),
  offlinePayments: (_parent, { waitingFor, statement, ...page }, context) =>
    listQueue(context, waitingFor === 'MONEY' ? 'awaitingMoney' : 'owingRefund', page, statement),
  paymentReconciliation: (_parent, _args, { reads, dependencies: { provider } }) =>
    reconcilePayments({ reads, provider }),
};

async function listQueue({ reads }: Context, queue: Queue, page: PageArguments, statement?: string | null) {
  const wanted = parsePage(page);
  const found = await reads.queue(queue, wanted, statement == null ? undefined : readStatement(statement));
  return toConnection(found, wanted, ({ createdAt, id }) => [createdAt.toISOString(), id]);
}
