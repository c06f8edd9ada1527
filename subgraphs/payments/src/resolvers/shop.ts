import { parsePage, toConnection } from '@agora/subgraph-kit/graphql/pagination';
import type { Complete } from '@agora/subgraph-kit/graphql/resolvers';
import { isId } from '@agora/subgraph-kit/ids';
import type { ShopResolvers } from '../generated/schema.ts';
import type { ShopModel } from './models.ts';

export const Shop: Complete<ShopResolvers, ShopModel> = {
  __resolveReference: ({ id }) => (isId('shp', id) ? { id } : null),
  async payouts({ id }, page, { loaders }) {
    const wanted = parsePage(page);
    const rows = await loaders.payouts(wanted).load(id);
    return (
      rows && {
        ...toConnection(rows, wanted, ({ recordedAt, orderId }) => [recordedAt.toISOString(), orderId]),
        shopId: id,
      }
    );
  },
  async transfers({ id }, page, { loaders }) {
    const wanted = parsePage(page);
    const rows = await loaders.transfers(wanted).load(id);
    return (
      rows && {
        ...toConnection(rows, wanted, (transfer) => [transfer.createdAt.toISOString(), transfer.id]),
        shopId: id,
      }
    );
  },
  balance: ({ id }, _args, { loaders }) => loaders.balances.load(id),
};
