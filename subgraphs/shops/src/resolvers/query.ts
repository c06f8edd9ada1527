import { parsePage, toConnection } from '@agora/subgraph-kit/graphql/pagination';
import { parseId } from '@agora/subgraph-kit/ids';
import type { Viewer } from '@agora/subgraph-kit/identity/viewer';
import type { Shop } from '../domain/shop.ts';
import type { QueryResolvers } from '../generated/schema.ts';
import type { ShopFilter } from '../ports/shop-reads.ts';
import { isShopAdmin, maySee } from '../use-cases/access.ts';

export const Query: QueryResolvers = {
  shop: async (_parent, { id }, { viewer, loaders }) => visible(viewer, await loaders.shop.load(parseId('shp', id))),
  shopBySlug: async (_parent, { slug }, { viewer, loaders }) => visible(viewer, await loaders.shopBySlug.load(slug)),
  shops: async (_parent, args, { viewer, reads }) => {
    const filter = filterFor(viewer);
    const page = parsePage(args);
    return { ...toConnection(await reads.list(filter, page), page, ({ id }) => [id]), filter };
  },
};

const visible = (viewer: Viewer, shop: Shop | undefined): Shop | null =>
  shop !== undefined && maySee(viewer, shop) ? shop : null;

const filterFor = (viewer: Viewer): ShopFilter =>
  isShopAdmin(viewer)
    ? { kind: 'all' }
    : {
        kind: 'visibleTo',
        memberOf: viewer.shopIds,
        ...(viewer.subject !== undefined && { ownerId: viewer.subject }),
      };
