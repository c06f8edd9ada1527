import type { Complete } from '@agora/subgraph-kit/graphql/resolvers';
import { isId } from '@agora/subgraph-kit/ids';
import type { ShopState } from '../domain/shop.ts';
import type { ShopResolvers, ShopStatus } from '../generated/schema.ts';
import { maySeeCommission } from '../use-cases/access.ts';
import type { ShopModel } from './models.ts';

const STATUSES: Record<ShopState['status'], ShopStatus> = {
  registered: 'REGISTERED',
  active: 'ACTIVE',
  suspended: 'SUSPENDED',
};

export const Shop: Complete<ShopResolvers, ShopModel> = {
  // Whatever its state: a product whose shop is suspended must still render, and history names its shop.
  __resolveReference: ({ id }, { loaders }) => (isId('shp', id) ? loaders.shop.load(id) : null),
  status: ({ state }) => STATUSES[state.status],
  commissionBasisPoints: (shop, _args, { viewer }) =>
    maySeeCommission(viewer, shop) ? shop.commissionBasisPoints : null,
};
