import type { Environment } from '@agora/subgraph-kit/config';
import type { Viewer } from '@agora/subgraph-kit/identity/viewer';
import { createFakeClock, type FakeClock } from '@agora/testkit/fake-clock';
import { predictableId } from '@agora/testkit/predictable-ids';
import { startTestSubgraph, type TestSubgraph } from '@agora/testkit/subgraph';
import { viewer } from '@agora/testkit/viewer';
import { notifications } from '../src/subgraph.ts';

export const userId = (number: number) => predictableId('usr', number);
export const orderId = (number: number) => predictableId('ord', number);
export const shopId = (number: number) => predictableId('shp', number);
export const customer = (number: number): Viewer => viewer({ subject: userId(number), scopes: ['notifications:read'] });
export const admin = viewer({ subject: userId(999), roles: ['admin'], scopes: ['notifications:admin'] });

/** What no index serves: what is unread is looked for among what one person was told on one channel. */
export const UNREAD = 'notifications by state.recipient, state.channel, state.readAt: read without state.readAt';

export interface Shown {
  readonly id: string;
  readonly title: string;
  readonly body: string;
  readonly channel: string;
  readonly readAt: string | null;
}

const OF_USER = `query ($representations: [_Any!]!, $unreadOnly: Boolean!, $channel: NotificationChannel!) {
  _entities(representations: $representations) {
    ... on User {
      unreadNotificationCount
      notifications(unreadOnly: $unreadOnly, channel: $channel) {
        nodes { id title body channel readAt } totalCount pageInfo { hasNextPage }
      }
    }
  }
}`;

/** Notifications on the stores of the test run, with what its tests do again and again. */
export interface NotificationsUnderTest extends TestSubgraph {
  readonly clock: FakeClock;
  /** What `asker` sees of the notifications of a user. */
  look(
    number: number,
    options?: { asker?: Viewer; unreadOnly?: boolean; channel?: string },
  ): Promise<{
    notifications: { nodes: Shown[]; totalCount: number } | null;
    unreadNotificationCount: number | null;
  }>;
  /** What it has sent about a user, by type and channel. */
  publishedOf(number: number): string[];
}

export async function startNotifications(environment: Environment = {}): Promise<NotificationsUnderTest> {
  const clock = createFakeClock('2026-03-01T09:00:00.000Z');
  const subgraph = await startTestSubgraph(notifications, { clock, environment });
  return {
    ...subgraph,
    clock,
    async look(number, { asker = customer(number), unreadOnly = false, channel = 'IN_APP' } = {}) {
      const representations = [{ __typename: 'User', id: userId(number) }];
      const { data, errors } = await subgraph.ask(asker, OF_USER, { representations, unreadOnly, channel });
      if (errors !== undefined) throw new Error(errors[0]?.message);
      const [user] = data?._entities as [Awaited<ReturnType<NotificationsUnderTest['look']>>];
      return user;
    },
    publishedOf: (number) =>
      subgraph.published().flatMap(({ type, data }) => {
        const { userId: of, channel } = data as { userId: string; channel: string };
        return of === userId(number) ? [`${type} ${channel}`] : [];
      }),
  };
}

const money = (minorUnits: string) => ({ minorUnits, currency: 'EUR' });

/** Messages of other services, about users and orders by number. */
export const news = {
  registered: (user: number, displayName: string, email = `user${user}@example.org`) => ({
    type: 'user.registered' as const,
    subject: userId(user),
    data: { userId: userId(user), email, displayName },
  }),
  placed: (order: number, user: number) => ({
    type: 'order.placed' as const,
    subject: orderId(order),
    data: {
      ...identityOf(order, user),
      total: money('5370'),
      cart: { cartId: predictableId('crt', order), cartVersion: 1 },
      placedAt: '2026-03-01T08:59:00.000Z',
    },
  }),
  paid: (order: number, user: number) => ({
    type: 'order.paid' as const,
    subject: orderId(order),
    data: { ...identityOf(order, user), total: money('5370'), lines: [], shops: [] },
  }),
  confirmed: (order: number, user: number) => ({
    type: 'order.confirmed' as const,
    subject: orderId(order),
    data: {
      ...identityOf(order, user),
      total: money('5370'),
      cart: { cartId: predictableId('crt', order), cartVersion: 1 },
      lines: [
        { variantId: predictableId('var', 1), quantity: 2 },
        { variantId: predictableId('var', 2), quantity: 1 },
      ],
    },
  }),
  cancelled: (order: number, user: number) => ({
    type: 'order.cancelled' as const,
    subject: orderId(order),
    data: { ...identityOf(order, user), reason: 'outOfStock' },
  }),
  shipped: (order: number, user: number, tracking: { carrier?: string; trackingNumber?: string } = {}) => ({
    type: 'order.shipped' as const,
    subject: orderId(order),
    data: { ...partOf(order, user), ...tracking },
  }),
  delivered: (order: number, user: number) => ({
    type: 'order.delivered' as const,
    subject: orderId(order),
    data: partOf(order, user),
  }),
  returned: (order: number, user: number) => ({
    type: 'order.returned' as const,
    subject: orderId(order),
    data: {
      ...identityOf(order, user),
      returnId: predictableId('ret', order),
      shopId: shopId(1),
      lines: [{ variantId: predictableId('var', 1), sku: 'TEAPOT', quantity: 2 }],
    },
  }),
  actionRequired: (order: number) => ({
    type: 'payment.action-required' as const,
    subject: orderId(order),
    data: {
      orderId: orderId(order),
      paymentId: predictableId('pay', order),
      actionUrl: 'https://bank.example/confirm?secret=1',
    },
  }),
  reviewModerated: (user: number, status: 'published' | 'rejected') => ({
    type: 'review.moderated' as const,
    subject: predictableId('rev', user),
    data: { reviewId: predictableId('rev', user), productId: predictableId('prd', 1), authorId: userId(user), status },
  }),
  abandoned: (customerId: string) => ({
    type: 'cart.abandoned' as const,
    subject: predictableId('crt', 1),
    data: {
      cartId: predictableId('crt', 1),
      customerId,
      cartVersion: 1,
      lineCount: 2,
      lastChangedAt: '2026-02-27T09:00:00.000Z',
    },
  }),
  shopRegistered: (shop: number, owner: number) => ({
    type: 'shop.registered' as const,
    subject: shopId(shop),
    data: {
      shopId: shopId(shop),
      slug: `shop-${shop}`,
      name: `Shop ${shop}`,
      ownerId: userId(owner),
      commissionBasisPoints: 1_000,
    },
  }),
  shopVerified: (shop: number) => ({
    type: 'shop.verified' as const,
    subject: shopId(shop),
    data: { shopId: shopId(shop) },
  }),
  shopSuspended: (shop: number) => ({
    type: 'shop.suspended' as const,
    subject: shopId(shop),
    data: { shopId: shopId(shop), reason: 'sells what is not its own' },
  }),
  low: (shop: number) => ({
    type: 'inventory.low' as const,
    subject: predictableId('var', shop),
    data: {
      variantId: predictableId('var', shop),
      sku: 'TEAPOT',
      shopId: shopId(shop),
      available: 3,
      threshold: 5,
    },
  }),
  renamed: (user: number, displayName: string) => ({
    type: 'user.updated' as const,
    subject: userId(user),
    data: { userId: userId(user), displayName },
  }),
  emailChanged: (user: number, email: string) => ({
    type: 'user.email-changed' as const,
    subject: userId(user),
    data: { userId: userId(user), email },
  }),
  localeChanged: (user: number, locale: string) => ({
    type: 'settings.user-changed' as const,
    subject: userId(user),
    data: { userId: userId(user), locale, currency: 'EUR' },
  }),
  suspended: (user: number) => ({
    type: 'user.suspended' as const,
    subject: userId(user),
    data: { userId: userId(user) },
  }),
  deleted: (user: number) => ({
    type: 'user.deleted' as const,
    subject: userId(user),
    data: { userId: userId(user) },
  }),
  refunded: (order: number, minorUnits: string) => ({
    type: 'payment.refunded' as const,
    subject: orderId(order),
    data: {
      orderId: orderId(order),
      paymentId: predictableId('pay', order),
      refundId: predictableId('ref', order),
      amount: money(minorUnits),
      refundedTotal: money(minorUnits),
    },
  }),
};

const identityOf = (order: number, user: number) => ({
  orderId: orderId(order),
  number: String(100_000 + order),
  customerId: userId(user),
});

const partOf = (order: number, user: number) => ({
  ...identityOf(order, user),
  shopOrderId: predictableId('sor', order),
  shopId: shopId(1),
});
