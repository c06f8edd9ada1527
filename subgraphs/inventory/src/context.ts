import type { RequestContext } from '@agora/subgraph-kit/graphql/context';
import { byKey, createLoader, loaderPer, type Loader } from '@agora/subgraph-kit/graphql/loader';
import type { Page } from '@agora/subgraph-kit/graphql/pagination';
import type { ShopId, StockLevel, VariantId } from './domain/stock.ts';
import type { RecordedMovement, StockReads } from './ports/stock-reads.ts';
import type { Dependencies } from './use-cases/dependencies.ts';

export interface Context extends RequestContext {
  /** For use cases. */
  readonly dependencies: Dependencies;
  readonly reads: StockReads;
  readonly loaders: Loaders;
}

export interface Loaders {
  readonly stockLevel: Loader<VariantId, StockLevel>;
  /** The same page of many lists comes in one go. */
  readonly lowLevels: (page: Page) => Loader<ShopId, readonly StockLevel[]>;
  readonly lowLevelCount: Loader<ShopId, number>;
  readonly movements: (page: Page) => Loader<VariantId, readonly RecordedMovement[]>;
  readonly movementCount: Loader<VariantId, number>;
}

const COUNT_LIMIT = 10_000;

export const createLoaders = (reads: StockReads): Loaders => ({
  stockLevel: createLoader(async (ids) => byKey(await reads.levels(ids), ({ variantId }) => variantId)),
  lowLevels: loaderPer((page) => createLoader((shopIds) => reads.lowLevels(shopIds, page))),
  lowLevelCount: createLoader((shopIds) => reads.countLowLevels(shopIds, COUNT_LIMIT)),
  movements: loaderPer((page) =>
    createLoader(async (ids) => Map.groupBy(await reads.movements(ids, page), ({ variantId }) => variantId)),
  ),
  movementCount: createLoader((ids) => reads.countMovements(ids, COUNT_LIMIT)),
});
