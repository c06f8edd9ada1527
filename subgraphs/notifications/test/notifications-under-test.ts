import type { Environment } from '@agora/subgraph-kit/config';
import type { Viewer } from '@agora/subgraph-kit/identity/viewer';
import { createFakeClock, type FakeClock } from '@agora/testkit/fake-clock';
import { predictableId } from '@agora/testkit/predictable-ids';
import { startTestSubgraph, type TestSubgraph } from '@agora/testkit/subgraph';
import { viewer } from '@agora/testkit/viewer';
import { notifications } from '../src/subgraph.ts';

export const userId = (number: number) => predictableId('usr', number);
export const orderId = (number: number) => predictableId('ord', number);
export const customer = (number: number): Viewer => viewer({ subject: userId(number), scopes: ['notifications:read'] });

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
