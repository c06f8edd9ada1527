import type { Handlers } from '@agora/subgraph-kit/events/handlers';
import type { ShopId } from '../domain/product.ts';
import type { Dependencies } from '../use-cases/dependencies.ts';
import { recordShop } from '../use-cases/record-shop.ts';

export const createConsumers = (dependencies: Dependencies): Handlers => ({
  'shop.registered': ({ data }, delivery) =>
    recordShop(dependencies, { shopId: data.shopId as ShopId, status: 'registered' }, delivery),
  'shop.verified': ({ data }, delivery) =>
    recordShop(dependencies, { shopId: data.shopId as ShopId, status: 'active' }, delivery),
  'shop.suspended': ({ data }, delivery) =>
    recordShop(dependencies, { shopId: data.shopId as ShopId, status: 'suspended' }, delivery),
});
