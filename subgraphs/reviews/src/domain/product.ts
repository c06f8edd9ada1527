import type { Id } from '@agora/subgraph-kit/ids';
import type { ProductId, ShopId } from './review.ts';

export type VariantId = Id<'var'>;

/** What reviews must know of a product. */
export interface Product {
  readonly id: ProductId;
  readonly shopId: ShopId;
  /** Each that it ever had: who has bought one has bought the product. */
  readonly variantIds: readonly VariantId[];
}

/** `unchanged`: nothing was heard that was not known. */
export function withVariants(
  product: Product,
  variantIds: readonly VariantId[],
): { readonly kind: 'changed'; readonly product: Product } | { readonly kind: 'unchanged' } {
  const all = [...new Set([...product.variantIds, ...variantIds])];
  return all.length === product.variantIds.length
    ? { kind: 'unchanged' }
    : { kind: 'changed', product: { ...product, variantIds: all } };
}
