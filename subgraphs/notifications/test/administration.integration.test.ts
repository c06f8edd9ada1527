import { eventually } from '@agora/testkit/eventually';
import { recordMongoQueries } from '@agora/testkit/mongo-queries';
import { predictableId } from '@agora/testkit/predictable-ids';
import { testStores } from '@agora/testkit/stores';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import mongoose from 'mongoose';
import {
  admin,
  customer,
  news,
  startNotifications,
  userId,
  UNREAD,
  type NotificationsUnderTest,
} from './notifications-under-test.ts';

const queries = recordMongoQueries();

const TEMPLATES = `{ notificationTemplates { name topic channels locales } }`;
const PREVIEW = `query ($template: String!, $locale: String!, $channel: NotificationChannel!) {
  previewNotification(template: $template, locale: $locale, channel: $channel) { title text html }
}`;
const FAILED = `query ($first: Int, $after: String) {
  failedNotifications(first: $first, after: $after) {
    nodes { id recipient { id } template channel reason attempts { endedAt reason } }
    pageInfo { hasNextPage endCursor }
    totalCount
  }
}`;
const RETRY = `mutation ($id: ID!) {
  retryNotification(input: { id: $id }) { isRetried userErrors { __typename ... on UserError { path } } }
}`;
const QUIET = `mutation { updateNotificationPreferences(
  input: { expectedVersion: 0, quietHours: { from: "22:00", to: "07:00", timeZone: "UTC" } }
) { preferences { version } } }`;
const REGISTER = `mutation ($token: String!) {
  registerDevice(input: { token: $token, platform: ANDROID }) { device { platform } }
}`;
const UNREGISTER = `mutation ($token: String!) { unregisterDevice(input: { token: $token }) { wasRegistered } }`;

interface Failed {
  readonly nodes: readonly { readonly id: string; readonly recipient: { readonly id: string } }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  readonly totalCount: number;
}

describe('those who look after notifications', () => {
  let subgraph: NotificationsUnderTest;
  let database: mongoose.mongo.Db;
  beforeAll(async () => {
    subgraph = await startNotifications({ PUSH_PROVIDER: 'log' });
    const connection = await mongoose.createConnection(testStores().mongo).asPromise();
    database = connection.getClient().db(`${subgraph.running.config.STORE_NAMESPACE}_notifications`);
  }, 60_000);
  afterAll(async () => {
    await database.client.close();
    await subgraph.stop();
  }, 60_000);

  const ask = async (document: string, variables = {}) => {
    const { data, errors } = await subgraph.ask(admin, document, variables);
    expect(errors).toBeUndefined();
    return data ?? {};
  };
  const failed = async (page = {}) => (await ask(FAILED, page)).failedNotifications as Failed;
  const preview = async (template: string, locale: string, channel: string) =>
    (await ask(PREVIEW, { template, locale, channel })).previewNotification;

  it('see of what people can be told', async () => {
    const { notificationTemplates } = await ask(TEMPLATES);
    expect(notificationTemplates).toContainEqual({
      name: 'order-shipped',
      topic: 'SHIPPING',
      channels: ['IN_APP', 'EMAIL', 'SMS', 'PUSH'],
      locales: ['en', 'de'],
    });
  });

  it('see what templates say, in the language nearest to a locale', async () => {
    expect(await preview('order-shipped', 'de-CH', 'EMAIL')).toEqual({
      title: 'Deine Bestellung 100001 ist unterwegs',
      text: expect.stringMatching(/^Hallo Ada,\n/),
      html: expect.stringContaining('<html lang="de">'),
    });
    expect(await preview('order-shipped', 'fr-FR', 'SMS')).toEqual({
      title: null,
      text: expect.stringMatching(/^Agora: A part of your order/),
      html: null,
    });
    expect(await preview('stock-low', 'en', 'IN_APP')).toMatchObject({ title: 'TEAPOT-1 is running low', html: null });
    expect(await preview('welcome', 'en', 'PUSH')).toBeNull();
    expect(await preview('no-such-template', 'en', 'EMAIL')).toBeNull();
  });

  /** The push to the user has failed: at the end of the quiet hours the device was gone. */
  const failPush = async (user: number): Promise<string> => {
    subgraph.clock.set('2026-03-10T23:00:00.000Z');
    const token = `device-of-${user}`;
    await subgraph.ask(customer(user), QUIET);
    await subgraph.ask(customer(user), REGISTER, { token });
    await subgraph.publish(news.delivered(user, user));
    await eventually(async () => {
      expect((await subgraph.look(user, { channel: 'PUSH' })).notifications?.totalCount).toBe(1);
    });
    await subgraph.ask(customer(user), UNREGISTER, { token });
    subgraph.clock.set('2026-03-11T07:00:00.000Z');
    return eventually(async () => {
      expect(subgraph.publishedOf(user)).toContain('notification.failed PUSH');
      const found = (await failed()).nodes.find(({ recipient }) => recipient.id === userId(user));
      expect(found).toEqual({
        id: expect.stringMatching(/^ntf_/),
        recipient: { id: userId(user) },
        template: 'order-delivered',
        channel: 'PUSH',
        reason: 'NO_DEVICE',
        attempts: [{ endedAt: '2026-03-11T07:00:00.000Z', reason: 'NO_DEVICE' }],
      });
      return found?.id ?? '';
    });
  };

  it('find what could not be sent, and have it tried again', async () => {
    const id = await failPush(1);
    await subgraph.ask(customer(1), REGISTER, { token: 'another-device' });
    expect(await ask(RETRY, { id })).toEqual({ retryNotification: { isRetried: true, userErrors: [] } });
    await eventually(() => {
      expect(subgraph.publishedOf(1)).toEqual([
        'notification.sent IN_APP',
        'notification.failed PUSH',
        'notification.sent PUSH',
      ]);
    });
    expect((await failed()).nodes.map((each) => each.id)).not.toContain(id);
    expect(await ask(RETRY, { id })).toEqual({
      retryNotification: { isRetried: false, userErrors: [{ __typename: 'NotFailedError', path: ['input', 'id'] }] },
    });
  });

  it('leave a note of it, which outlives what was told', async () => {
    const id = await failPush(20);
    await ask(RETRY, { id });
    await subgraph.publish(news.deleted(20));
    const kept = () =>
      database.collection<{ _id: string; state: object; audit: object[] }>('notifications').findOne({ _id: id });
    await eventually(async () => {
      expect((await kept())?.state).toEqual({ isErased: true, causedBy: id });
    });
    expect((await kept())?.audit).toEqual([
      {
        action: 'retryNotification',
        subject: id,
        by: userId(999),
        details: { channel: 'PUSH', reason: 'NO_DEVICE' },
        at: new Date('2026-03-11T07:00:00.000Z'),
      },
    ]);
  });

  it('read it page by page', async () => {
    const ids = [await failPush(10), await failPush(11), await failPush(12)].toReversed();
    const first = await failed({ first: 2 });
    expect(first.nodes.map(({ id }) => id)).toEqual(ids.slice(0, 2));
    expect([first.pageInfo.hasNextPage, first.totalCount]).toEqual([true, 3]);
    const second = await failed({ first: 2, after: first.pageInfo.endCursor });
    expect(second.nodes.map(({ id }) => id)).toEqual(ids.slice(2));
    expect(await subgraph.countStoreOperations(() => ask(FAILED))).toBe(2);
  });

  it('find out that there is no such notification', async () => {
    const { errors } = await subgraph.ask(admin, RETRY, { id: predictableId('ntf', 7) });
    expect(errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });

  it.each([
    ['notificationTemplates', TEMPLATES, {}],
    ['previewNotification', PREVIEW, { template: 'welcome', locale: 'en', channel: 'EMAIL' }],
    ['failedNotifications', FAILED, {}],
    ['retryNotification', RETRY, { id: predictableId('ntf', 1) }],
  ])('are the only ones who may: %s', async (_field, document, variables) => {
    const { errors } = await subgraph.ask(customer(1), document, variables);
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('asks for nothing that no index serves', async () => {
    expect((await queries.unserved()).filter((fault) => fault !== UNREAD)).toEqual([]);
  });
});
