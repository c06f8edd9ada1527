import { startMailCatcher, type MailCatcher } from '@agora/embedded-stores/mail/mail-catcher';
import { GUEST } from '@agora/subgraph-kit/identity/viewer';
import { eventually } from '@agora/testkit/eventually';
import { recordMongoQueries } from '@agora/testkit/mongo-queries';
import { viewer } from '@agora/testkit/viewer';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  customer,
  news,
  startNotifications,
  userId,
  UNREAD,
  type NotificationsUnderTest,
} from './notifications-under-test.ts';

const queries = recordMongoQueries();

const READ = `{ notificationPreferences {
  version quietHours { from to timeZone } choices { topic channel isOn isOptional }
} }`;
const UPDATE = `mutation ($input: UpdateNotificationPreferencesInput!) {
  updateNotificationPreferences(input: $input) {
    preferences { version quietHours { from to timeZone } choices { topic channel isOn } }
    userErrors {
      __typename ... on UserError { path }
      ... on ConflictError { currentVersion } ... on NotOptionalError { topic channel }
    }
  }
}`;
const REGISTER = `mutation ($input: RegisterDeviceInput!) {
  registerDevice(input: $input) { device { platform registeredAt } }
}`;
const UNREGISTER = `mutation ($input: UnregisterDeviceInput!) { unregisterDevice(input: $input) { wasRegistered } }`;
const NIGHT = { from: '22:00', to: '07:00', timeZone: 'Europe/Berlin' };

interface Preferences {
  readonly version: number;
  readonly quietHours: object | null;
  readonly choices: readonly { topic: string; channel: string; isOn: boolean; isOptional?: boolean }[];
}

describe('preferences', () => {
  let catcher: MailCatcher;
  let subgraph: NotificationsUnderTest;
  beforeAll(async () => {
    catcher = await startMailCatcher();
    subgraph = await startNotifications({ SMTP_URL: catcher.url, PUSH_PROVIDER: 'log' });
  }, 60_000);
  afterAll(async () => {
    await subgraph.stop();
    await catcher.stop();
  }, 60_000);

  const read = async (user: number): Promise<Preferences> => {
    const { data, errors } = await subgraph.ask(customer(user), READ);
    expect(errors).toBeUndefined();
    return data?.notificationPreferences as Preferences;
  };
  const update = async (user: number, input: object) => {
    const { data, errors } = await subgraph.ask(customer(user), UPDATE, { input });
    expect(errors).toBeUndefined();
    return data?.updateNotificationPreferences as { preferences: Preferences | null; userErrors: object[] };
  };
  const register = (user: number, token: string) =>
    subgraph.ask(customer(user), REGISTER, { input: { token, platform: 'IOS' } });
  const subjectsTo = (user: number) =>
    catcher.mails
      .filter(({ to }) => to.includes(`user${user}@example.org`))
      .map(({ raw }) => /^Subject: (.*)\r$/m.exec(raw)?.[1]);
  const titles = async (user: number, channel: string) =>
    (await subgraph.look(user, { channel })).notifications?.nodes.map(({ title }) => title);

  it('are what everybody begins with, until they are changed', async () => {
    expect(await read(1)).toMatchObject({ version: 0, quietHours: null });
    const choice = { topic: 'ORDERS', channel: 'EMAIL', isOn: false };
    const { preferences, userErrors } = await update(1, { expectedVersion: 0, choices: [choice], quietHours: NIGHT });
    expect(userErrors).toEqual([]);
    expect(preferences).toMatchObject({ version: 1, quietHours: NIGHT });
    expect(preferences?.choices).toContainEqual(choice);
    expect(await read(1)).toMatchObject({ version: 1, quietHours: NIGHT });
    expect((await read(1)).choices).toContainEqual({ ...choice, isOptional: true });
    // What is not given stays.
    await update(1, { expectedVersion: 1 });
    expect(await read(1)).toMatchObject({ version: 2, quietHours: NIGHT });
    expect((await update(1, { expectedVersion: 2, quietHours: null })).preferences?.quietHours).toBeNull();
  });

  it.each([
    [{ expectedVersion: 7 }, { __typename: 'ConflictError', currentVersion: 0 }],
    [
      { expectedVersion: 0, choices: [{ topic: 'ACCOUNT', channel: 'EMAIL', isOn: false }] },
      { __typename: 'NotOptionalError', topic: 'ACCOUNT', channel: 'EMAIL' },
    ],
    [
      { expectedVersion: 0, quietHours: { ...NIGHT, timeZone: 'Europe/Atlantis' } },
      { __typename: 'InvalidQuietHoursError', path: ['input', 'quietHours', 'timeZone'] },
    ],
  ])('stay when %j is refused', async (input, error) => {
    expect(await update(2, input)).toMatchObject({ preferences: null, userErrors: [error] });
    expect((await read(2)).version).toBe(0);
  });

  it('are changed once by many who have read the same', async () => {
    const answers = await Promise.all(Array.from({ length: 6 }, () => update(3, { expectedVersion: 0 })));
    expect(answers.filter(({ userErrors }) => userErrors.length === 0)).toHaveLength(1);
    expect((await read(3)).version).toBe(1);
  });

  it('need the scope', async () => {
    for (const [asker, code] of [
      [GUEST, 'UNAUTHENTICATED'],
      [viewer({ subject: userId(4) }), 'FORBIDDEN'],
    ] as const) {
      for (const [document, input] of [
        [READ, {}],
        [UPDATE, { expectedVersion: 0 }],
        [REGISTER, { token: 'a-token', platform: 'WEB' }],
        [UNREGISTER, { token: 'a-token' }],
      ] as const)
        expect((await subgraph.ask(asker, document, { input })).errors?.[0]?.extensions.code).toBe(code);
    }
  });

  it('decide on which channels somebody is told', async () => {
    await update(10, { expectedVersion: 0, choices: [{ topic: 'SHIPPING', channel: 'EMAIL', isOn: false }] });
    await subgraph.publish(news.registered(10, 'Ada'));
    await subgraph.publish(news.shipped(10, 10, { carrier: 'DHL', trackingNumber: '123' }));
    // Behind it in the same partition.
    await subgraph.publish(news.confirmed(10, 10));
    await eventually(() => {
      expect(subjectsTo(10).toSorted()).toEqual(['Welcome to Agora', 'Your order 100010']);
    });
    const shown = (await subgraph.look(10)).notifications?.nodes.find(({ title }) => title.includes('way'));
    expect(shown?.body).toBe('A part of your order 100010 is on its way with DHL. Its tracking number is 123.');
  });

  it('are in the language of the settings', async () => {
    await subgraph.publish(news.registered(11, 'Ada'));
    const changed = await subgraph.publish(news.localeChanged(11, 'de-CH'));
    await eventually(async () => {
      await subgraph.redeliver(changed);
      await subgraph.publish(news.delivered(11, 11));
      expect((await titles(11, 'IN_APP'))?.[0]).toBe('Deine Bestellung 100011 ist angekommen');
    });
    await subgraph.publish({
      type: 'notification.send-link',
      subject: userId(11),
      data: { email: 'user11@example.org', kind: 'emailTaken', expiresAt: '2026-03-02T09:00:00.000Z' },
    });
    await eventually(() => {
      expect(subjectsTo(11)).toContain('Du hast schon ein Konto');
    });
  });

  it('say for pushes on which devices, of which each has one user', async () => {
    await register(20, 'telephone-of-ada');
    await register(20, 'tablet');
    await subgraph.publish(news.delivered(20, 20));
    await eventually(() => {
      expect(subgraph.publishedOf(20)).toContain('notification.sent PUSH');
    });
    // Bea signs in on Ada's tablet, and Ada lets go of her telephone.
    await register(21, 'tablet');
    const unregister = async (token: string) =>
      (await subgraph.ask(customer(20), UNREGISTER, { input: { token } })).data;
    expect(await unregister('tablet')).toEqual({ unregisterDevice: { wasRegistered: false } });
    expect(await unregister('telephone-of-ada')).toEqual({ unregisterDevice: { wasRegistered: true } });
    await subgraph.publish(news.delivered(21, 20));
    await subgraph.publish(news.delivered(22, 21));
    await eventually(async () => {
      expect(await titles(20, 'IN_APP')).toHaveLength(2);
      expect(subgraph.publishedOf(21)).toContain('notification.sent PUSH');
    });
    expect(await titles(20, 'PUSH')).toHaveLength(1);
  });

  it('know 20 devices of a user, and let go of the one that was registered first', async () => {
    const tokens = Array.from({ length: 21 }, (_each, index) => `device-${index}`);
    for (const token of tokens) {
      await register(22, token);
      subgraph.clock.advance(1);
    }
    const known: unknown[] = [];
    for (const token of tokens) {
      const { data } = await subgraph.ask(customer(22), UNREGISTER, { input: { token } });
      known.push((data?.unregisterDevice as { wasRegistered: boolean }).wasRegistered);
    }
    expect(known).toEqual([false, ...tokens.slice(1).map(() => true)]);
  });

  it.each(['', 'two words', 'x'.repeat(4_097)])('refuse the token %.20j', async (token) => {
    expect((await register(22, token)).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  it('hold back what could disturb until the quiet hours end, and nothing else', async () => {
    subgraph.clock.set('2026-03-28T22:30:00.000Z');
    await update(30, {
      expectedVersion: 0,
      quietHours: NIGHT,
      choices: [{ topic: 'CART_REMINDERS', channel: 'EMAIL', isOn: true }],
    });
    await register(30, 'a-device-of-30');
    await subgraph.publish(news.registered(30, 'Ada'));
    await subgraph.publish(news.abandoned(userId(30)));
    await subgraph.publish(news.shipped(30, 30));
    await eventually(async () => {
      expect(subjectsTo(30).toSorted()).toEqual(['Welcome to Agora', 'Your order 100030 is on its way']);
      expect(await titles(30, 'IN_APP')).toHaveLength(2);
      expect(await titles(30, 'PUSH')).toHaveLength(1);
    });
    // A night with an hour less.
    subgraph.clock.set('2026-03-29T04:59:59.000Z');
    await register(31, 'a-device-of-31');
    await subgraph.publish(news.shipped(31, 31));
    // Sent by a run that has found the others, were they due.
    await eventually(() => {
      expect(subgraph.publishedOf(31)).toContain('notification.sent PUSH');
    });
    expect(subgraph.publishedOf(30)).not.toContain('notification.sent PUSH');
    subgraph.clock.set('2026-03-29T05:00:00.000Z');
    await eventually(() => {
      expect(subgraph.publishedOf(30)).toContain('notification.sent PUSH');
      expect(subjectsTo(30)).toContain('Your cart is waiting for you');
    });
  });

  it('asks for nothing that no index serves', async () => {
    expect((await queries.unserved()).filter((fault) => fault !== UNREAD)).toEqual([]);
  });
});
