import { createSeal } from '@agora/subgraph-kit/events/seal';
import { newId } from '@agora/subgraph-kit/ids';
import { GUEST } from '@agora/subgraph-kit/identity/viewer';
import { createLogger } from '@agora/subgraph-kit/log';
import { connectMongo } from '@agora/subgraph-kit/mongo/mongo';
import { eventually } from '@agora/testkit/eventually';
import { recordMongoQueries } from '@agora/testkit/mongo-queries';
import { testStores } from '@agora/testkit/stores';
import { viewer } from '@agora/testkit/viewer';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createMongoLinkMailStore } from '../src/adapters/mongo-link-mail-store.ts';
import { expireLinkMails } from '../src/use-cases/expire-link-mails.ts';
import {
  customer,
  news,
  startNotifications,
  UNREAD,
  userId,
  type NotificationsUnderTest,
  type Shown,
} from './notifications-under-test.ts';

const queries = recordMongoQueries();

const MARK = `mutation ($ids: [ID!]!) { markNotificationsRead(input: { ids: $ids }) { notifications { id readAt } } }`;
const ENTITIES = `query ($representations: [_Any!]!) {
  _entities(representations: $representations) { ... on Notification { id title } }
}`;

describe('notifications', () => {
  let subgraph: NotificationsUnderTest;
  beforeAll(async () => {
    subgraph = await startNotifications();
  }, 60_000);
  afterAll(() => subgraph.stop(), 60_000);

  const titles = async (user: number, channel = 'IN_APP') =>
    (await subgraph.look(user, { channel })).notifications?.nodes.map(({ title }) => title);
  const mark = (user: number, ids: readonly string[]) => subgraph.ask(customer(user), MARK, { ids });
  /** Notifications in the app of a user, one for each of the orders. */
  const notified = async (user: number, orders: readonly number[]): Promise<Shown[]> => {
    for (const order of orders) await subgraph.publish(news.paid(order, user));
    return eventually(async () => {
      const nodes = (await subgraph.look(user)).notifications?.nodes ?? [];
      expect(nodes).toHaveLength(orders.length);
      return nodes;
    });
  };

  it('tell in the app of what becomes of an order, newest first', async () => {
    await subgraph.publish(news.placed(1, 1));
    await subgraph.publish(news.paid(1, 1));
    await subgraph.publish(news.confirmed(1, 1));
    await eventually(async () => {
      expect(await titles(1)).toEqual(['Your order 100001', 'Payment received for order 100001']);
    });
    await subgraph.publish(news.refunded(1, '1790'));
    await eventually(async () => {
      const { notifications, unreadNotificationCount } = await subgraph.look(1);
      expect(notifications?.nodes[0]).toMatchObject({
        title: 'A refund for order 100001',
        body: expect.stringContaining('17.90 EUR'),
        channel: 'IN_APP',
        readAt: null,
      });
      expect([notifications?.totalCount, unreadNotificationCount]).toEqual([3, 3]);
    });
    await eventually(() => {
      expect(subgraph.publishedOf(1)).toEqual(Array(3).fill('notification.sent IN_APP'));
    });
  });

  it('tell of a refund that was heard of before its order, once', async () => {
    const refund = await subgraph.publish(news.refunded(2, '500'));
    await subgraph.redeliver(refund);
    // Behind the refund in the same partition: when it has had its effect, the refund has been heard of.
    await subgraph.publish(news.placed(3, 3));
    await subgraph.publish({ ...news.refunded(3, '100'), subject: news.refunded(2, '500').subject });
    await eventually(async () => {
      expect(await titles(3)).toEqual(['A refund for order 100003']);
    });
    const placed = await subgraph.publish(news.placed(2, 2));
    await subgraph.redeliver(placed);
    await subgraph.publish(news.paid(2, 2));
    await eventually(async () => {
      expect(await titles(2)).toEqual(['Payment received for order 100002', 'A refund for order 100002']);
    });
    expect(await titles(2, 'EMAIL')).toEqual(['A refund for order 100002']);
  });

  it('can be read once, and are no longer unread', async () => {
    const [newest, ...others] = await notified(10, [10, 11, 12]);
    const ids = [newest?.id ?? ''];
    const { data, errors } = await mark(10, ids);
    expect(errors).toBeUndefined();
    const readAt = subgraph.clock.now().toISOString();
    expect(data).toEqual({ markNotificationsRead: { notifications: [{ id: ids[0], readAt }] } });
    subgraph.clock.advance(60_000);
    expect((await mark(10, [...ids, ...ids])).data).toEqual(data);

    const { notifications, unreadNotificationCount } = await subgraph.look(10, { unreadOnly: true });
    expect(notifications?.nodes).toEqual(others);
    expect(unreadNotificationCount).toBe(2);
    expect((await subgraph.look(10)).notifications?.totalCount).toBe(3);
  });

  it('can be marked many times at once', async () => {
    const ids = (await notified(15, [15, 16])).map(({ id }) => id);
    const answers = await Promise.all(Array.from({ length: 8 }, () => mark(15, ids)));
    expect(answers.flatMap(({ errors }) => errors ?? [])).toEqual([]);
    expect((await subgraph.look(15)).unreadNotificationCount).toBe(0);
  });

  describe('of another', () => {
    let foreign: Shown[];
    beforeAll(async () => {
      foreign = await notified(20, [20]);
    });
    const foreignIds = () => foreign.map(({ id }) => id);

    it('cannot be marked as read, nor can own ones along with them', async () => {
      const own = (await notified(21, [21])).map(({ id }) => id);
      const { errors } = await mark(21, [...own, ...foreignIds()]);
      expect(errors?.[0]?.extensions.code).toBe('NOT_FOUND');
      for (const user of [20, 21]) expect((await subgraph.look(user)).unreadNotificationCount).toBe(1);
    });

    it('are not shown, neither as entities nor through the user', async () => {
      const representations = foreignIds().map((id) => ({ __typename: 'Notification', id }));
      const ask = async (user: number) => (await subgraph.ask(customer(user), ENTITIES, { representations })).data;
      expect(await ask(20)).toEqual({
        _entities: [{ id: foreignIds()[0], title: 'Payment received for order 100020' }],
      });
      expect(await ask(21)).toEqual({ _entities: [null] });
      expect(await subgraph.look(20, { asker: customer(21) })).toEqual({
        notifications: null,
        unreadNotificationCount: null,
      });
    });
  });

  it('need the scope, also through entities, and change nothing without it', async () => {
    const ids = (await notified(30, [30])).map(({ id }) => id);
    const unscoped = viewer({ subject: userId(30) });
    const representations = ids.map((id) => ({ __typename: 'Notification', id }));
    for (const { errors } of [
      await subgraph.ask(unscoped, MARK, { ids }),
      await subgraph.ask(unscoped, ENTITIES, { representations }),
    ]) {
      expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
    expect((await subgraph.ask(GUEST, MARK, { ids })).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    await expect(subgraph.look(30, { asker: unscoped })).rejects.toThrow('This needs the scope notifications:read');
    expect((await subgraph.look(30)).unreadNotificationCount).toBe(1);
  });

  it.each([[[]], [['ord_1']], [Array(101).fill('ntf_00000000000000000000000001')]])(
    'refuse to mark what cannot be: %.40j',
    async (ids) => {
      expect((await mark(1, ids)).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    },
  );

  it('are 50 references in one query', async () => {
    const orders = Array.from({ length: 50 }, (_, each) => 1_000 + each);
    for (const order of orders) await subgraph.publish(news.paid(order, 40));
    const ids = await eventually(async () => {
      const query = `query ($representations: [_Any!]!) {
        _entities(representations: $representations) { ... on User { notifications(first: 100) { nodes { id } } } }
      }`;
      const representations = [{ __typename: 'User', id: userId(40) }];
      const { data } = await subgraph.ask(customer(40), query, { representations });
      const [user] = data?._entities as [{ notifications: { nodes: { id: string }[] } }];
      expect(user.notifications.nodes).toHaveLength(50);
      return user.notifications.nodes.map(({ id }) => id);
    });
    const representations = ids.map((id) => ({ __typename: 'Notification', id }));
    const operations = await subgraph.countStoreOperations(() =>
      subgraph.ask(customer(40), ENTITIES, { representations }),
    );
    expect(operations).toBe(1);
  });

  it('leave nothing of a link that was never sent, because there is no mail server, once it has expired', async () => {
    const { STORE_NAMESPACE } = subgraph.running.config;
    const mongo = await connectMongo({
      url: testStores().mongo,
      database: `${STORE_NAMESPACE}_notifications`,
      bus: { send: () => Promise.resolve() },
      seal: createSeal({ source: 'notifications', clock: subgraph.clock, newId }),
      clock: subgraph.clock,
      log: createLogger({ service: 'notifications', level: 'silent' }),
      onOperation: () => undefined,
    });
    const linkMails = await createMongoLinkMailStore(mongo);
    const mails = mongo.database.collection('link_mails');
    const kept = async () =>
      (await mails.find({}, { limit: 10, sort: { _id: 1 } }).toArray()).map(({ state }) => state as object);
    const link = 'https://shop.example/reset-password?token=a-secret-of-one-person';
    for (const expiresAt of ['2026-03-01T10:00:00.000Z', '2026-03-01T11:00:00.000Z']) {
      const data = { email: 'user50@example.org', kind: 'resetPassword', link, expiresAt } as const;
      await subgraph.publish({ type: 'notification.send-link', subject: userId(50), data });
    }
    await eventually(async () => {
      expect(await kept()).toMatchObject([{ link }, { link }]);
    });
    subgraph.clock.set('2026-03-01T10:00:00.000Z');
    // A job does it.
    await expireLinkMails({ linkMails, clock: subgraph.clock });
    expect(await kept()).toEqual([{ status: 'EXPIRED' }, expect.objectContaining({ status: 'PENDING', link })]);
    await mongo.close();
  });

  it.each([MARK, '{ _service { sdl } }', ENTITIES])('are closed without an identity: %s', async (query) => {
    const body = JSON.stringify({ query, variables: { ids: [], representations: [] } });
    await expect(subgraph.askRaw(body, undefined)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  it('asks for nothing that no index serves', async () => {
    expect(await queries.unserved()).toEqual([UNREAD]);
  });
});
