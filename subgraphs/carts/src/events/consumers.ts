import type { Handlers } from '@agora/subgraph-kit/events/handlers';
import type { CartId, CustomerId, OrderId, VariantId } from '../domain/cart.ts';
import type { Dependencies } from '../use-cases/dependencies.ts';
import { settleOrder } from '../use-cases/settle-order.ts';

export const createConsumers = (dependencies: Pick<Dependencies, 'store' | 'clock'>): Handlers => ({
  'user.deleted': ({ data }) => dependencies.store.erase(data.userId as CustomerId),
  'order.confirmed': ({ data }) =>
    settleOrder(dependencies, data.customerId as CustomerId, {
      orderId: data.orderId as OrderId,
      cartId: data.cart.cartId as CartId,
      cartVersion: data.cart.cartVersion,
      lines: data.lines.map(({ variantId, quantity }) => ({ variantId: variantId as VariantId, quantity })),
    }),
});
