import type { NewEvent } from '@agora/subgraph-kit/events/publish';
import { moneyToJson, type Money } from '@agora/subgraph-kit/money';
import type { Product, Variant } from '../domain/product.ts';

export const productCreated = (product: Product): NewEvent<'product.created'> => ({
  type: 'product.created',
  ...describing(product),
});

export const productUpdated = (product: Product): NewEvent<'product.updated'> => ({
  type: 'product.updated',
  ...describing(product),
});

export const productArchived = ({ id, shopId, version }: Product): NewEvent<'product.archived'> => ({
  type: 'product.archived',
  subject: id,
  aggregateVersion: version,
  data: { productId: id, shopId },
});

export const priceChanged = (
  product: Product,
  { id, sku, price }: Variant,
  previous: Money,
): NewEvent<'product.price-changed'> => ({
  type: 'product.price-changed',
  subject: product.id,
  aggregateVersion: product.version,
  data: {
    productId: product.id,
    variantId: id,
    sku,
    previous: moneyToJson(previous),
    current: moneyToJson(price),
  },
});

function describing({ id, version, shopId, title, variants }: Product): Omit<NewEvent<'product.created'>, 'type'> {
  return {
    subject: id,
    aggregateVersion: version,
    data: { productId: id, shopId, title, variants: variants.map(({ id: variantId, sku }) => ({ variantId, sku })) },
  };
}
