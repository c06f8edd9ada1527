import { parsePage, toConnection } from '@agora/subgraph-kit/graphql/pagination';
import type { Complete } from '@agora/subgraph-kit/graphql/resolvers';
import { isId } from '@agora/subgraph-kit/ids';
import type { ShopResolvers } from '../generated/schema.ts';
import type { ShopModel } from './models.ts';
import { named, PART_FULFILMENT_STATUS } from './values.ts';

export const Shop: Complete<ShopResolvers, ShopModel> = {
  __resolveReference: ({ id }) => (isId('shp', id) ? { id } : null),
  orders: async ({ id }, { where, ...args }, { loaders }) => {
    const page = parsePage(args);
    const status = where?.fulfilmentStatus;
    const fulfilment = status ? named(PART_FULFILMENT_STATUS, status) : undefined;
    const rows = await loaders.ofShop({ page, fulfilment }).load(id);
    return rows && { ...toConnection(rows, page, (part) => [part.id]), shopId: id, fulfilment };
  },
};
