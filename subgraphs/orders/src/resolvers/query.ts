import { isId, parseId } from '@agora/subgraph-kit/ids';
import type { QueryResolvers } from '../generated/schema.ts';

export const Query: QueryResolvers = {
  order: (_parent, { id }, { loaders }) => loaders.order.load(parseId('ord', id)),
  orderByReference: async (_parent, { reference }, { viewer, reads }) => {
    const { subject } = viewer;
    if (subject === undefined || !isId('usr', subject)) return null;
    const [order] = await reads.byReference(subject, [reference]);
    return order;
  },
};
