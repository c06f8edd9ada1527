import { z } from 'zod';
import { event, id, money } from './contract.ts';

const variant = z.object({
  variantId: id,
  sku: z.string(),
  /** Whether it is off sale for good, while its product goes on. */
  isArchived: z.boolean().optional(),
});
const product = z.object({ productId: id, shopId: id, title: z.string(), variants: z.array(variant) });

export const productsContracts = [
  event('products', 'product.created', product),
  event('products', 'product.updated', product),
  /** Off sale for good, with all its variants. */
  event('products', 'product.archived', z.object({ productId: id, shopId: id, variantIds: z.array(id).optional() })),
  event(
    'products',
    'product.price-changed',
    z.object({ productId: id, variantId: id, sku: z.string(), previous: money, current: money }),
  ),
] as const;
