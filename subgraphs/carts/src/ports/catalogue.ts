import type { Viewer } from '@agora/subgraph-kit/identity/viewer';
import type { VariantId } from '../domain/cart.ts';
import type { Offers } from '../domain/pricing.ts';

/** What other domains know of variants. Both methods throw SUBGRAPH_UNAVAILABLE when they do not answer. */
export interface Catalogue {
  /** @param currency absent for each variant's base price. */
  offers(viewer: Viewer, variantIds: readonly VariantId[], currency?: string): Promise<Offers>;
  /** Those of the ids that name no variant. Needs no price and no stock, so it also works while those are away. */
  unknownAmong(viewer: Viewer, variantIds: readonly VariantId[]): Promise<readonly VariantId[]>;
}
