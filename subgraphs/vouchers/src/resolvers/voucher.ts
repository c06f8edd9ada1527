import type { Complete } from '@agora/subgraph-kit/graphql/resolvers';
import { isId } from '@agora/subgraph-kit/ids';
import type { VoucherResolvers } from '../generated/schema.ts';
import type { VoucherModel } from './models.ts';

export const Voucher: Complete<VoucherResolvers, VoucherModel> = {
  __resolveReference: ({ id }, { loaders }) => (isId('vch', id) ? loaders.voucher.load(id) : null),
  owner: ({ ownerId }) => ({ id: ownerId }),
};
