import { eventually } from '@agora/testkit/eventually';
import { predictableId } from '@agora/testkit/predictable-ids';
import { testStores } from '@agora/testkit/stores';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import mongoose from 'mongoose';
import {
  customer,
  news,
  shopId,
  startNotifications,
  userId,
  type NotificationsUnderTest,
} from './notifications-under-test.ts';

const REGISTER = `mutation { registerDevice(input: { token: "a-device-of-50", platform: WEB }) { device { platform } } }`;

describe('notifications', () => {
  let subgraph: NotificationsUnderTest;
  let database: mongoose.mongo.Db;
  beforeAll(async () => {
    // Without a mail server, so that mails are still there to be looked at.
    subgraph = await startNotifications();
    const connection = await mongoose.createConnection(testStores().mongo).asPromise();
    database = connection.getClient().db(`${subgraph.running.config.STORE_NAMESPACE}_notifications`);
  }, 60_000);
  afterAll(async () => {
    await database.client.close();
    await subgraph.stop();
  }, 60_000);

  const titles = async (user: number, channel = 'IN_APP') =>
    (await subgraph.look(user, { channel })).notifications?.nodes.map(({ title }) => title).toSorted();
  const untilTold = (user: number, expected: readonly string[], channel?: string) =>
    eventually(async () => {
      expect(await titles(user, channel)).toEqual(expected.toSorted());
    });

  it('tell customers of each step of an order, once', async () => {
    const order = 1;
    const messages = [news.placed(order, 1), news.shipped(order, 1), news.delivered(order, 1), news.returned(order, 1)];
    for (const message of messages) await subgraph.redeliver(await subgraph.publish(message));
    const expected = [
      'Your order 100001 is on its way',
      'Your order 100001 has arrived',
      'We have your return for order 100001',
    ];
    await untilTold(1, expected);
    await untilTold(1, expected, 'EMAIL');
    const returned = (await subgraph.look(1)).notifications?.nodes.find(({ title }) => title.includes('return'));
    expect(returned?.body).toContain('2 articles');
  });

  it('tell customers to confirm a payment, also when it is heard of before the order, and never where', async () => {
    await subgraph.publish(news.actionRequired(2));
    await subgraph.publish(news.placed(2, 2));
    await untilTold(2, ['Please confirm the payment for order 100002']);
    const [shown] = (await subgraph.look(2)).notifications?.nodes ?? [];
    expect(shown?.body).not.toContain('bank.example');
  });

  it('tell of a payment and of a refund once, though payments may answer a command twice', async () => {
    await subgraph.publish(news.placed(7, 7));
    for (const answer of [news.actionRequired(7), news.refunded(7, '500')]) {
      await subgraph.publish(answer);
      await subgraph.publish(answer);
    }
    const second = news.refunded(7, '250');
    await subgraph.publish({ ...second, data: { ...second.data, refundId: predictableId('ref', 70) } });
    await subgraph.publish(news.shipped(7, 7));
    await untilTold(7, [
      'Please confirm the payment for order 100007',
      'A refund for order 100007',
      'A refund for order 100007',
      'Your order 100007 is on its way',
    ]);
  });

  it('tell authors what became of their reviews', async () => {
    await subgraph.publish(news.reviewModerated(3, 'published'));
    await subgraph.publish(news.reviewModerated(3, 'rejected'));
    await untilTold(3, ['Your review was published', 'Your review was not published']);
  });

  it('tell owners of their shops, also when stock is heard of before the shop', async () => {
    await subgraph.publish(news.low(4));
    const low = news.low(4);
    await subgraph.publish({ ...low, data: { ...low.data, shopId: undefined } });
    await subgraph.publish(news.shopRegistered(4, 4));
    await subgraph.publish(news.shopVerified(4));
    await subgraph.publish(news.shopSuspended(4));
    await untilTold(4, ['TEAPOT is running low', 'Shop 4 may sell', 'Shop 4 was suspended']);
    expect(shopId(4)).toMatch(/^shp_/);
  });

  it('remind of carts in the app, of those of guests nobody', async () => {
    const guestId = predictableId('gst', 5);
    await subgraph.publish(news.abandoned(guestId));
    await subgraph.publish(news.abandoned(userId(5)));
    await untilTold(5, ['Your cart is waiting for you']);
    expect(await titles(5, 'EMAIL')).toEqual([]);
    expect(await database.collection('notifications').countDocuments({ 'state.recipient': guestId })).toBe(0);
  });

  it('tell by mail that an account was suspended', async () => {
    await subgraph.publish(news.suspended(6));
    await untilTold(6, ['Your account was suspended'], 'EMAIL');
    expect(await titles(6)).toEqual([]);
  });

  it('are gone with the account, and nothing comes later', async () => {
    const user = 50;
    await subgraph.publish(news.registered(user, 'Ada'));
    await subgraph.ask(customer(user), REGISTER);
    await subgraph.publish(news.shipped(50, user));
    await untilTold(user, ['Your order 100050 is on its way']);
    await untilTold(user, ['Welcome to Agora', 'Your order 100050 is on its way'], 'EMAIL');
    const deleted = await subgraph.publish(news.deleted(user));
    await eventually(async () => {
      expect((await subgraph.ask(customer(user), '{ notificationPreferences { version } }')).errors?.[0]).toMatchObject(
        {
          extensions: { code: 'NOT_FOUND' },
        },
      );
      expect(await titles(user)).toEqual([]);
      expect(await titles(user, 'EMAIL')).toEqual([]);
    });
    await subgraph.redeliver(deleted);
    // What is told of the person later is not kept; the mail to another is behind it in the same partition.
    await subgraph.publish(news.renamed(user, 'Ada'));
    await subgraph.publish({ ...news.suspended(52), subject: userId(user) });
    await untilTold(52, ['Your account was suspended'], 'EMAIL');
    for (const collection of ['contacts', 'preferences']) {
      const found = await database.collection<{ _id: string }>(collection).findOne({ _id: userId(user) });
      expect(found).toMatchObject({ state: { isErased: true } });
      expect(JSON.stringify(found)).not.toMatch(/Ada|example\.org/);
    }
    expect(await database.collection('devices').countDocuments({ 'state.token': 'a-device-of-50' })).toBe(0);
    const late = await subgraph.publish(news.delivered(50, user));
    await subgraph.publish({ ...news.delivered(51, 51), subject: late.envelope.subject });
    await untilTold(51, ['Your order 100051 has arrived']);
    expect(await titles(user)).toEqual([]);
    expect((await subgraph.ask(customer(user), REGISTER)).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });
});
