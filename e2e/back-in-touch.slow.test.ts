import type { EventData } from '@agora/event-contracts';
import type { Session } from '@agora/clients/session';
import { createBus, type Bus } from '@agora/subgraph-kit/events/bus';
import { systemClock } from '@agora/subgraph-kit/clock';
import { createSeal } from '@agora/subgraph-kit/events/seal';
import { newId } from '@agora/subgraph-kit/ids';
import { createLogger } from '@agora/subgraph-kit/log';
import { eventually } from '@agora/testkit/eventually';
import { testStores } from '@agora/testkit/stores';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openShop, type OpenShop } from './support/shop.ts';
import { addToCart } from './support/shopping.ts';
import { openSystem, type NewCustomer, type SystemUnderTest } from './support/system.ts';

let system: SystemUnderTest;
let shop: OpenShop;
let variantId: string;
/** The carrier's part in the journey: parcels leave by no customer's doing. */
let dispatch: Bus;
beforeAll(async () => {
  system = await openSystem({
    CARTS_CART_ABANDONED_AFTER_SECONDS: '1',
    NOTIFICATIONS_SMS_PROVIDER: 'log',
    NOTIFICATIONS_PUSH_PROVIDER: 'log',
  });
  dispatch = createBus({
    service: 'dispatch',
    brokers: testStores().kafka,
    namespace: system.namespace,
    replicationFactor: 1,
    log: createLogger({ service: 'dispatch', level: 'silent' }),
    stopping: new AbortController(),
    onFatal: () => undefined,
  });
  shop = await openShop(system);
  variantId = await shop.sell({ sku: 'TEACUP', priceMinor: 900, stock: 10 });
}, 180_000);
afterAll(async () => {
  await dispatch.disconnect();
  await system.stop();
}, 60_000);

const subjectsTo = ({ email }: Pick<NewCustomer, 'email'>) =>
  system.mails.filter(({ to }) => to.includes(email)).map(({ raw }) => /^Subject: (.*)\r$/m.exec(raw)?.[1]);
async function notificationsOn(customer: Session, channel: string) {
  const { me } = await customer.ask<{
    me: { notifications: { nodes: readonly { title: string; sentAt: string | null }[] } | null } | null;
  }>(
    'query Told($channel: NotificationChannel!) { me { notifications(channel: $channel) { nodes { title sentAt } } } }',
    {
      channel,
    },
  );
  return me?.notifications?.nodes ?? [];
}
const toldOn = async (customer: Session, channel: string): Promise<readonly string[]> =>
  (await notificationsOn(customer, channel)).map(({ title }) => title);
const prefer = (customer: Session, topic: string, channel: string) =>
  customer.ask(
    `mutation Prefer($input: UpdateNotificationPreferencesInput!) {
      updateNotificationPreferences(input: $input) { preferences { version } }
    }`,
    { input: { expectedVersion: 0, choices: [{ topic, channel, isOn: true }] } },
  );

async function ship(customer: Session, number: string): Promise<void> {
  const data: EventData<'order.shipped'> = {
    orderId: newId('ord'),
    number,
    customerId: customer.userId,
    shopOrderId: newId('sor'),
    shopId: shop.id,
    carrier: 'DHL',
    trackingNumber: '00340434161094',
  };
  const seal = createSeal({ source: 'dispatch', clock: systemClock, newId });
  await dispatch.send([seal({ type: 'order.shipped', subject: data.orderId, data })]);
}

describe('a parcel that is on its way', () => {
  it('is told of by mail, in the language of the customer', async () => {
    const customer = await system.newCustomer();
    await customer.ask(
      `mutation Speak($input: UpdateUserSettingsInput!) { updateUserSettings(input: $input) { settings { locale } } }`,
      { input: { expectedVersion: 0, locale: 'de-AT' } },
    );
    // The settings come in a stream of their own.
    await eventually(
      async () => {
        const number = newId('evt');
        await ship(customer, number);
        await eventually(
          () => {
            expect(subjectsTo(customer)).toContain(`Deine Bestellung ${number} ist unterwegs`);
          },
          { timeoutMs: 3_000 },
        );
      },
      { timeoutMs: 30_000 },
    );
    expect(system.mails.at(-1)?.raw).toContain('00340434161094');
  }, 120_000);

  it('is told of by text message to whoever has asked for it and has a telephone', async () => {
    const customer = await system.newCustomer();
    await customer.ask(
      'mutation Phone($input: UpdateProfileInput!) { updateProfile(input: $input) { user { phone } } }',
      { input: { expectedVersion: await versionOf(customer), phone: '+49 30 123456' } },
    );
    await prefer(customer, 'SHIPPING', 'SMS');
    await ship(customer, '4711');
    await eventually(async () => {
      expect(await notificationsOn(customer, 'SMS')).toEqual([
        { title: 'Your order 4711 is on its way', sentAt: expect.any(String) as unknown },
      ]);
    });
  }, 60_000);
});

async function versionOf(customer: Session): Promise<number> {
  return eventually(async () => {
    const { me } = await customer.ask<{ me: { version: number } | null }>('query Version { me { version } }');
    if (me === null) throw new Error('there is no profile yet');
    return me.version;
  });
}

describe('a cart that is left', () => {
  it('is recalled in the app, and by mail to whoever has asked for it', async () => {
    const [quiet, eager] = [await system.newCustomer(), await system.newCustomer()];
    await prefer(eager, 'CART_REMINDERS', 'EMAIL');
    for (const customer of [quiet, eager]) await addToCart(customer, [{ variantId, quantity: 1 }]);
    await eventually(
      async () => {
        for (const customer of [quiet, eager])
          expect(await toldOn(customer, 'IN_APP')).toEqual(['Your cart is waiting for you']);
        expect(subjectsTo(eager)).toContain('Your cart is waiting for you');
      },
      { timeoutMs: 30_000 },
    );
    expect(await toldOn(quiet, 'EMAIL')).toEqual(['Welcome to Agora']);
  }, 120_000);
});

describe('a shop', () => {
  it('is told that it may sell', async () => {
    await eventually(async () => {
      expect(await toldOn(shop.owner, 'IN_APP')).toEqual(['A shop of a journey may sell']);
    });
  });
});
