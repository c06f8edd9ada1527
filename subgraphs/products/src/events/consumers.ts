import type { Handlers } from '@agora/subgraph-kit/events/consumer';
import type { ShopId } from '../domain/product.ts';
import type { CatalogueStore } from '../ports/catalogue-store.ts';
import { recordShop } from '../use-cases/record-shop.ts';

export const createConsumers = (store: CatalogueStore): Handlers => ({
  'shop.registered': ({ data }, delivery) =>
    recordShop(store, { shopId: data.shopId as ShopId, status: 'registered' }, delivery),
  'shop.verified': ({ data }, delivery) =>
    recordShop(store, { shopId: data.shopId as ShopId, status: 'active' }, delivery),
  'shop.suspended': ({ data }, delivery) =>
    recordShop(store, { shopId: data.shopId as ShopId, status: 'suspended' }, delivery),
});
