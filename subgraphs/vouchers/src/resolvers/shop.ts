import { parsePage, toConnection } from '@agora/subgraph-kit/graphql/pagination';
import type { Complete } from '@agora/subgraph-kit/graphql/resolvers';
import { isId } from '@agora/subgraph-kit/ids';
import type { ShopResolvers } from '../generated/schema.ts';
import { mayManage } from '../use-cases/access.ts';
import type { ShopModel } from './models.ts';

export const Shop: Complete<ShopResolvers, ShopModel> = {
  __resolveReference: ({ id }) => (isId('shp', id) ? { id } : null),
  vouchers: async ({ id: shopId }, args, { viewer, loaders }) => {
    if (!isId('shp', shopId) || !mayManage(viewer, { shopId })) return null;
    const page = parsePage(args);
    const vouchers = (await loaders.ofShop(page).load(shopId)) ?? [];
    return { ...toConnection(vouchers, page, ({ id }) => [id]), of: shopId };
  },
};
