import type { RequestContext } from '@agora/subgraph-kit/graphql/context';
import { byKey, createLoader, type Loader } from '@agora/subgraph-kit/graphql/loader';
import type { StockLevel, VariantId } from './domain/stock.ts';
import type { StockReads } from './ports/stock-reads.ts';
import type { Dependencies } from './use-cases/dependencies.ts';

export interface Context extends RequestContext {
  /** For use cases. */
  readonly dependencies: Dependencies;
  readonly reads: StockReads;
  readonly loaders: Loaders;
}

export interface Loaders {
  readonly stockLevel: Loader<VariantId, StockLevel>;
}

export const createLoaders = (reads: StockReads): Loaders => ({
  stockLevel: createLoader(async (ids) => byKey(await reads.levels(ids), ({ variantId }) => variantId)),
});
