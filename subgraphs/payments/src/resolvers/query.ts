import { parsePage, toConnection } from '@agora/subgraph-kit/graphql/pagination';
import { parseId } from '@agora/subgraph-kit/ids';
import type { QueryResolvers } from '../generated/schema.ts';
import { maySeePayouts } from '../use-cases/access.ts';
import { reconcilePayments } from '../use-cases/reconcile-payments.ts';

export const Query: QueryResolvers = {
  payment: (_parent, { id }, { loaders }) => loaders.payment.load(parseId('pay', id)),
  payouts: async (_parent, { shopId: id, ...page }, { viewer, reads }) => {
    const shopId = parseId('shp', id);
    const wanted = parsePage(page);
    if (!maySeePayouts(viewer, shopId)) return null;
    const rows = await reads.payouts(shopId, wanted);
    return toConnection(rows, wanted, ({ recordedAt, orderId }) => [recordedAt.toISOString(), orderId]);
  },
  paymentReconciliation: (_parent, _args, { reads, dependencies: { provider } }) =>
    reconcilePayments({ reads, provider }),
};
