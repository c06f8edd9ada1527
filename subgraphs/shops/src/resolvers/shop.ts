import { parsePage } from '@agora/subgraph-kit/graphql/pagination';
import type { Complete } from '@agora/subgraph-kit/graphql/resolvers';
import { isId } from '@agora/subgraph-kit/ids';
import type { Context } from '../context.ts';
import type { ShopState } from '../domain/shop.ts';
import type { ShopResolvers, ShopStatus } from '../generated/schema.ts';
import { isShopAdmin, maySeePrivate } from '../use-cases/access.ts';
import type { ShopModel } from './models.ts';

const STATUSES: Record<ShopState['status'], ShopStatus> = {
  registered: 'REGISTERED',
  inReview: 'IN_REVIEW',
  active: 'ACTIVE',
  suspended: 'SUSPENDED',
  rejected: 'REJECTED',
};

export const Shop: Complete<ShopResolvers, ShopModel> = {
  // Whatever its state: a product whose shop is suspended must still render, and history names its shop.
  __resolveReference: ({ id }, { loaders }) => (isId('shp', id) ? loaders.shop.load(id) : null),
  status: ({ state }) => STATUSES[state.status],
  statusReason: async (shop, _args, context) =>
    'reason' in shop.state && (await isInside(shop, context)) ? shop.state.reason : null,
  commissionBasisPoints: (shop, _args, { viewer }) => (maySeePrivate(viewer, shop) ? shop.commissionBasisPoints : null),
  verification: (shop, _args, { viewer, loaders }) =>
    maySeePrivate(viewer, shop) ? loaders.verification.load(shop.id) : null,
  members: async (shop, args, context) => {
    if (!(await isInside(shop, context))) return null;
    const people = await context.loaders.people(parsePage(args)).load(shop.id);
    return people === undefined ? null : { ...people, shopId: shop.id };
  },
};

const isInside = async ({ id }: ShopModel, { viewer, loaders }: Context): Promise<boolean> =>
  isShopAdmin(viewer) || (await loaders.roleOfViewer.load(id)) !== undefined;
