import type { Handlers } from '@agora/subgraph-kit/events/handlers';
import { isId } from '@agora/subgraph-kit/ids';
import { moneyFromJson } from '@agora/subgraph-kit/money';
import type { Content } from '../domain/content.ts';
import type { OrderId, ShopId } from '../domain/followed.ts';
import type { UserId } from '../domain/notification.ts';
import type { Dependencies } from '../use-cases/dependencies.ts';
import { eraseUser } from '../use-cases/erase-user.ts';
import { ordersOf } from '../use-cases/follow-order.ts';
import { shopsOf } from '../use-cases/follow-shop.ts';
import { follow, hear } from '../use-cases/follow.ts';
import { notify } from '../use-cases/notify.ts';
import { askForLinkMail } from '../use-cases/send-link-mails.ts';
import { welcomeUser } from '../use-cases/welcome-user.ts';

export function createConsumers(dependencies: Dependencies): Handlers {
  const { contacts } = dependencies;
  const [orders, shops] = [ordersOf(dependencies), shopsOf(dependencies)];
  /** Guests have carts, too; nobody knows how to reach them. */
  const tell = async (recipient: string, causedBy: string, content: Content): Promise<void> => {
    if (isId('usr', recipient)) await notify(dependencies, { causedBy, recipient, content });
  };

  return {
    'user.registered': ({ data: { userId, email, displayName } }, delivery) =>
      welcomeUser(dependencies, { userId: userId as UserId, email, name: displayName }, delivery),
    'user.email-changed': ({ data: { userId, email } }, delivery) =>
      contacts.change(userId as UserId, (contact) => ({ ...contact, email }), delivery),
    'user.updated': ({ data: { userId, displayName } }, delivery) =>
      contacts.change(userId as UserId, (contact) => ({ ...contact, name: displayName }), delivery),
    'settings.user-changed': ({ data: { userId, locale } }, delivery) =>
      contacts.change(userId as UserId, (contact) => ({ ...contact, locale }), delivery),
    'user.suspended': ({ id, data: { userId } }) => tell(userId, id, { template: 'account-suspended' }),
    'user.deleted': ({ data: { userId } }, delivery) => eraseUser(dependencies, userId as UserId, delivery),

    'notification.send-link': ({ id, data: { email, kind, link, expiresAt } }) =>
      askForLinkMail(dependencies, id, {
        email,
        kind,
        ...(link !== undefined && { link }),
        expiresAt: new Date(expiresAt),
      }),

    'order.placed': ({ data: { orderId, customerId, number } }) =>
      follow(orders, orderId as OrderId, { customerId: customerId as UserId, number }),
    'order.paid': ({ id, data: { customerId, number, total } }) =>
      tell(customerId, id, { template: 'order-paid', number, total: moneyFromJson(total) }),
    'order.confirmed': ({ id, data: { customerId, number, total, lines } }) =>
      tell(customerId, id, { template: 'order-confirmed', number, items: lines.length, total: moneyFromJson(total) }),
    'order.cancelled': ({ id, data: { customerId, number, reason } }) =>
      tell(customerId, id, { template: 'order-cancelled', number, reason }),
    'order.shipped': ({ id, data: { customerId, number, carrier = null, trackingNumber = null } }) =>
      tell(customerId, id, { template: 'order-shipped', number, carrier, trackingNumber }),
    'order.delivered': ({ id, data: { customerId, number } }) =>
      tell(customerId, id, { template: 'order-delivered', number }),
    'order.returned': ({ id, data: { customerId, number, lines } }) => {
      const units = lines.reduce((total, { quantity }) => total + quantity, 0);
      return tell(customerId, id, { template: 'order-returned', number, units });
    },

    // Payments answer a command that comes again, and tell by themselves what a provider has told them: there may be
    // several messages about one payment or refund, so it is these that people are told of once.
    'payment.action-required': ({ data: { orderId, paymentId } }) =>
      // Without the address to go to: whoever has it pays.
      hear(orders, orderId as OrderId, { causedBy: paymentId, news: { template: 'payment-action-required' } }),
    'payment.refunded': ({ data: { orderId, refundId, amount } }) =>
      hear(orders, orderId as OrderId, {
        causedBy: refundId,
        news: { template: 'payment-refunded', amount: moneyFromJson(amount) },
      }),

    'shop.registered': ({ data: { shopId, name, ownerId } }) =>
      follow(shops, shopId as ShopId, { ownerId: ownerId as UserId, name }),
    'shop.verified': ({ id, data: { shopId } }) =>
      hear(shops, shopId as ShopId, { causedBy: id, news: { template: 'shop-verified' } }),
    'shop.suspended': ({ id, data: { shopId } }) =>
      hear(shops, shopId as ShopId, { causedBy: id, news: { template: 'shop-suspended' } }),
    'inventory.low': async ({ id, data: { shopId, sku, available } }) => {
      if (shopId === undefined) return;
      await hear(shops, shopId as ShopId, { causedBy: id, news: { template: 'stock-low', sku, available } });
    },

    'cart.abandoned': ({ id, data: { customerId, lineCount } }) =>
      tell(customerId, id, { template: 'cart-abandoned', items: lineCount }),
    'review.moderated': ({ id, data: { authorId, status } }) =>
      tell(authorId, id, { template: 'review-moderated', isPublished: status === 'published' }),
  };
}
