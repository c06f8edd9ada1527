import type { Viewer } from '@agora/subgraph-kit/identity/viewer';
import type { Money } from '@agora/subgraph-kit/money';
import type { VariantId } from '../domain/cart.ts';
import type { Offers } from '../domain/pricing.ts';

/**
 * What other domains know of variants. Both methods throw SUBGRAPH_UNAVAILABLE when they do not answer.
 * `currency` is absent for each variant's base price.
 */
export interface Catalogue {
  offers(viewer: Viewer, variantIds: readonly VariantId[], currency?: string): Promise<Offers>;
  /**
   * Those of the variants that there are, with what a unit costs; undefined where one is not sold in the currency. Needs
   * no stock, so it also works while that is away.
   */
  prices(
    viewer: Viewer,
    variantIds: readonly VariantId[],
    currency?: string,
  ): Promise<ReadonlyMap<VariantId, Money | undefined>>;
}
