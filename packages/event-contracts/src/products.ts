import { z } from 'zod';
import { event, id, money } from './contract.ts';

const variant = z.object({ variantId: id, sku: z.string() });
const product = z.object({ productId: id, shopId: id, title: z.string(), variants: z.array(variant) });

export const productsContracts = [
  event('products', 'product.created', product),
  event('products', 'product.updated', product),
  event('products', 'product.archived', z.object({ productId: id, shopId: id })),
  event(
    'products',
    'product.price-changed',
    z.object({ productId: id, variantId: id, sku: z.string(), previous: money, current: money }),
  ),
] as const;
