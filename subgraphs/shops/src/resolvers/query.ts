import { parsePage, toConnection, type PageArguments } from '@agora/subgraph-kit/graphql/pagination';
import { parseId } from '@agora/subgraph-kit/ids';
import type { Viewer } from '@agora/subgraph-kit/identity/viewer';
import type { Context } from '../context.ts';
import type { Shop } from '../domain/shop.ts';
import type { QueryResolvers } from '../generated/schema.ts';
import type { ShopFilter, ShopReads } from '../ports/shop-reads.ts';
import { isShopAdmin, maySee } from '../use-cases/access.ts';
import type { ShopConnectionModel } from './models.ts';

export const Query: QueryResolvers = {
  shop: async (_parent, { id }, context) => visible(await context.loaders.shop.load(parseId('shp', id)), context),
  shopBySlug: async (_parent, { slug }, context) => visible(await context.loaders.shopBySlug.load(slug), context),
  shops: (_parent, args, { viewer, reads }) => list(reads, filterFor(viewer), args),
  shopVerificationQueue: (_parent, args, { reads }) => list(reads, { kind: 'inReview' }, args),
};

async function visible(shop: Shop | undefined, { viewer, loaders }: Context): Promise<Shop | null> {
  if (shop === undefined) return null;
  // An active shop is everybody's: only for others it matters who asks.
  const role = maySee(viewer, shop, undefined) ? undefined : await loaders.roleOfViewer.load(shop.id);
  return maySee(viewer, shop, role) ? shop : null;
}

async function list(reads: ShopReads, filter: ShopFilter, args: PageArguments): Promise<ShopConnectionModel> {
  const page = parsePage(args);
  return { ...toConnection(await reads.list(filter, page), page, ({ id }) => [id]), filter };
}

const filterFor = (viewer: Viewer): ShopFilter =>
  isShopAdmin(viewer)
    ? { kind: 'all' }
    : { kind: 'visibleTo', ...(viewer.subject !== undefined && { userId: viewer.subject }) };
