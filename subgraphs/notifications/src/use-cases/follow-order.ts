import type { Order, OrderId, OrderNews } from '../domain/followed.ts';
import type { Dependencies } from './dependencies.ts';
import type { Following } from './follow.ts';
import { notify } from './notify.ts';

/** What messages that name nothing but the order tell of it. */
export const ordersOf = (dependencies: Dependencies): Following<OrderId, Order, OrderNews> => ({
  store: dependencies.orders,
  tell: ({ customerId, number }, { causedBy, news }) =>
    notify(dependencies, { causedBy, recipient: customerId, content: { ...news, number } }),
});
