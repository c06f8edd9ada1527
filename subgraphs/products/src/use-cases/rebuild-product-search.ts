import type { ProductId } from '../domain/product.ts';
import type { ProductSearchProjection } from '../ports/product-search-projection.ts';

const BATCH = 500;

/**
 * Computes the read model of searches anew, from the catalogue and what others have told of it, while the present one is
 * searched and kept up to date. It can be ended at any moment and begun again.
 * @returns how many products it has.
 * @throws when another rebuild begins meanwhile.
 */
export async function rebuildProductSearch(projection: ProductSearchProjection): Promise<number> {
  const generation = await projection.begin();
  let total = 0;
  for (let after: ProductId | undefined; ;) {
    const { count, last } = await projection.fillNext(generation, after, BATCH);
    total += count;
    if (last === undefined) break;
    after = last;
  }
  await projection.goLive(generation);
  while ((await projection.forgetOthers(BATCH)) > 0);
  return total;
}
