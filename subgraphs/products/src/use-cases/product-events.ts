import type { NewEvent } from '@agora/subgraph-kit/events/publish';
import { moneyToJson, type Money } from '@agora/subgraph-kit/money';
import { priceIn } from '../domain/prices.ts';
import type { Product, Variant, VariantId } from '../domain/product.ts';

export const productCreated = (product: Product): NewEvent<'product.created'> => ({
  type: 'product.created',
  ...describing(product),
});

export const productUpdated = (product: Product): NewEvent<'product.updated'> => ({
  type: 'product.updated',
  ...describing(product),
});

export const productArchived = ({ id, shopId, version, variants }: Product): NewEvent<'product.archived'> => ({
  type: 'product.archived',
  subject: id,
  aggregateVersion: version,
  data: { productId: id, shopId, variantIds: variants.map((variant) => variant.id) },
});

/** A price in a currency in which the variant was not sold before changes the product, and no earlier price. */
export const pricesChanged = (product: Product, variantId: VariantId, previous: Money | undefined): NewEvent[] =>
  previous === undefined ? [productUpdated(product)] : priceChanges(product, variantId, [previous]);

/** Tells of each price that is another one than in `previous`. */
export function priceChanges(product: Product, variantId: VariantId, previous: readonly Money[]): NewEvent[] {
  const variant = product.variants.find(({ id }) => id === variantId);
  return previous.flatMap((before) => {
    const current = variant && priceIn(variant.prices, before.currency);
    return variant === undefined || current === undefined ? [] : [priceChanged(product, variant, before, current)];
  });
}

const priceChanged = (
  product: Product,
  { id, sku }: Variant,
  previous: Money,
  current: Money,
): NewEvent<'product.price-changed'> => ({
  type: 'product.price-changed',
  subject: product.id,
  aggregateVersion: product.version,
  data: {
    productId: product.id,
    variantId: id,
    sku,
    previous: moneyToJson(previous),
    current: moneyToJson(current),
  },
});

function describing({ id, version, shopId, title, variants }: Product): Omit<NewEvent<'product.created'>, 'type'> {
  return {
    subject: id,
    aggregateVersion: version,
    data: {
      productId: id,
      shopId,
      title,
      variants: variants.map(({ id: variantId, sku, isArchived }) => ({ variantId, sku, isArchived })),
    },
  };
}
