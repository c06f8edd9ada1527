import type { RequestContext } from '@agora/subgraph-kit/graphql/context';
import { byKey, createLoader, type Loader } from '@agora/subgraph-kit/graphql/loader';
import type { Shop, ShopId, UserId } from './domain/shop.ts';
import type { ShopReads } from './ports/shop-reads.ts';
import type { Dependencies } from './use-cases/dependencies.ts';

export interface Context extends RequestContext {
  /** For use cases. */
  readonly dependencies: Dependencies;
  readonly reads: ShopReads;
  readonly loaders: Loaders;
}

export interface Loaders {
  readonly shop: Loader<ShopId, Shop>;
  readonly shopBySlug: Loader<string, Shop>;
  readonly shopsOfOwner: Loader<UserId, readonly Shop[]>;
}

export function createLoaders(reads: ShopReads): Loaders {
  return {
    shop: createLoader(async (ids) => byKey(await reads.shops(ids), ({ id }) => id)),
    shopBySlug: createLoader(async (slugs) => byKey(await reads.shopsBySlug(slugs), ({ slug }) => slug)),
    shopsOfOwner: createLoader(async (owners) =>
      Map.groupBy(await reads.shopsOfOwners(owners), ({ ownerId }) => ownerId),
    ),
  };
}
