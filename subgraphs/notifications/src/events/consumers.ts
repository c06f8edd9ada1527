import type { Handlers } from '@agora/subgraph-kit/events/handlers';
import { moneyFromJson } from '@agora/subgraph-kit/money';
import type { UserId } from '../domain/notification.ts';
import type { OrderId } from '../domain/order.ts';
import type { Dependencies } from '../use-cases/dependencies.ts';
import { recordOrder, recordRefund } from '../use-cases/follow-order.ts';
import { notify } from '../use-cases/notify.ts';
import { askForLinkMail } from '../use-cases/send-link-mails.ts';
import { welcomeUser } from '../use-cases/welcome-user.ts';

export const createConsumers = (dependencies: Dependencies): Handlers => ({
  'user.registered': ({ id, data: { userId, email, displayName } }) =>
    welcomeUser(dependencies, { userId: userId as UserId, email, name: displayName }, id),
  'notification.send-link': ({ id, data: { email, kind, link, expiresAt } }) =>
    askForLinkMail(dependencies, id, {
      email,
      kind,
      ...(link !== undefined && { link }),
      expiresAt: new Date(expiresAt),
    }),
  'order.placed': ({ data: { orderId, customerId, number } }) =>
    recordOrder(dependencies, { id: orderId as OrderId, customerId: customerId as UserId, number }),
  'order.paid': ({ id, data: { customerId, number, total } }) =>
    notify(dependencies, {
      causedBy: id,
      recipient: customerId as UserId,
      channels: ['IN_APP'],
      content: { template: 'order-paid', number, total: moneyFromJson(total) },
    }),
  'order.confirmed': ({ id, data: { customerId, number, total, lines } }) =>
    notify(dependencies, {
      causedBy: id,
      recipient: customerId as UserId,
      channels: ['IN_APP', 'EMAIL'],
      content: { template: 'order-confirmed', number, items: lines.length, total: moneyFromJson(total) },
    }),
  'order.cancelled': ({ id, data: { customerId, number, reason } }) =>
    notify(dependencies, {
      causedBy: id,
      recipient: customerId as UserId,
      channels: ['IN_APP', 'EMAIL'],
      content: { template: 'order-cancelled', number, reason },
    }),
  'payment.refunded': ({ id, data: { orderId, amount } }) =>
    recordRefund(dependencies, orderId as OrderId, { causedBy: id, amount: moneyFromJson(amount) }),
});
