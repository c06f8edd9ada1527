import { moneyFromJson, type Money, type MoneyJson } from '@agora/subgraph-kit/money';

/** A line of a cart at the prices of now. What the catalogue does not tell is absent. */
export interface PricedLine {
  readonly variantId?: string;
  readonly productId?: string;
  readonly shopId?: string;
  /** Path of its category. */
  readonly category?: string;
  readonly total?: Money;
}

/** A line as the graph tells of it: asked for, or in a representation of its cart. */
export interface CartLineJson {
  readonly variant?: {
    readonly id: string;
    readonly product: {
      readonly id: string;
      readonly shop?: { readonly id: string } | null;
      readonly category?: { readonly path: string } | null;
    };
  } | null;
  readonly total?: MoneyJson | null;
}

export function toPricedLine({ variant, total }: CartLineJson): PricedLine {
  const product = variant?.product;
  return {
    ...(variant && { variantId: variant.id }),
    ...(product && { productId: product.id }),
    ...(product?.shop && { shopId: product.shop.id }),
    ...(product?.category && { category: product.category.path }),
    ...(total && { total: moneyFromJson(total) }),
  };
}
