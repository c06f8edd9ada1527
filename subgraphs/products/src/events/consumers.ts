import type { Handlers } from '@agora/subgraph-kit/events/handlers';
import type { ProductId, ShopId, VariantId } from '../domain/product.ts';
import type { Dependencies } from '../use-cases/dependencies.ts';
import { recordAvailability } from '../use-cases/record-availability.ts';
import { recordRating } from '../use-cases/record-rating.ts';
import { recordShop } from '../use-cases/record-shop.ts';

export const createConsumers = (dependencies: Dependencies): Handlers => ({
  'shop.registered': ({ data, aggregateVersion: version }, delivery) =>
    recordShop(dependencies, { shopId: data.shopId as ShopId, status: 'registered', version }, delivery),
  'shop.verified': ({ data, aggregateVersion: version }, delivery) =>
    recordShop(dependencies, { shopId: data.shopId as ShopId, status: 'active', version }, delivery),
  'shop.suspended': ({ data, aggregateVersion: version }, delivery) =>
    recordShop(dependencies, { shopId: data.shopId as ShopId, status: 'suspended', version }, delivery),
  'inventory.adjusted': ({ data: { variantId, available } }, delivery) =>
    recordAvailability(dependencies, { variantId: variantId as VariantId, available }, delivery),
  'review.rating-changed': ({ data: { productId, reviewCount, ratingSum } }, delivery) =>
    recordRating(dependencies, productId as ProductId, { reviewCount, ratingSum }, delivery),
});
