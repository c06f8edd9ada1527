import { parsePage, toConnection } from '@agora/subgraph-kit/graphql/pagination';
import { parseId } from '@agora/subgraph-kit/ids';
import { canonicalCode } from '../domain/voucher.ts';
import type { QueryResolvers } from '../generated/schema.ts';

export const Query: QueryResolvers = {
  voucher: (_parent, { id }, { loaders }) => loaders.voucher.load(parseId('vch', id)),
  voucherByCode: (_parent, { code }, { loaders }) => {
    const canonical = canonicalCode(code);
    return canonical === undefined ? null : loaders.voucherByCode.load(canonical);
  },
  vouchers: async (_parent, { where, ...args }, { reads }) => {
    const page = parsePage(args);
    const filter = {
      ...(where?.shopId && { shopId: parseId('shp', where.shopId) }),
      ...(typeof where?.isActive === 'boolean' && { isActive: where.isActive }),
    };
    return { ...toConnection(await reads.list(filter, page), page, ({ id }) => [id]), of: filter };
  },
};
