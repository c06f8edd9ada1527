import type { Session } from '@agora/clients/session';
import { eventually } from '@agora/testkit/eventually';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addToCart, checkOut, lookUp, sell, untilSettled } from './support/shopping.ts';
import { openSystem, type NewCustomer, type SystemUnderTest } from './support/system.ts';

let system: SystemUnderTest;
let admin: Session;
beforeAll(async () => {
  system = await openSystem({ NOTIFICATIONS_SMS_PROVIDER: 'log', NOTIFICATIONS_PUSH_PROVIDER: 'log' });
  admin = await system.signInAs('admin');
  await sell(admin, [{ sku: 'KETTLE', title: 'Kettle', priceMinor: 2_500, stock: 10 }]);
}, 180_000);
afterAll(() => system.stop(), 60_000);

const UPDATE = `mutation Prefer($input: UpdateNotificationPreferencesInput!) {
  updateNotificationPreferences(input: $input) {
    preferences { version } userErrors { __typename ... on UserError { message } }
  }
}`;
const TOLD = `query Told($channel: NotificationChannel!) {
  me { notifications(channel: $channel) { nodes { title topic } } }
}`;

async function prefer(customer: Session, topic: string, channel: string, isOn: boolean): Promise<void> {
  const { notificationPreferences } = await customer.ask<{ notificationPreferences: { version: number } }>(
    'query Preferences { notificationPreferences { version } }',
  );
  const input = { expectedVersion: notificationPreferences.version, choices: [{ topic, channel, isOn }] };
  const { updateNotificationPreferences } = await customer.ask<{
    updateNotificationPreferences: { userErrors: readonly object[] };
  }>(UPDATE, { input });
  expect(updateNotificationPreferences.userErrors).toEqual([]);
}

async function order(customer: Session): Promise<string> {
  const { id: variantId } = await lookUp(customer, 'KETTLE');
  const { cart } = await addToCart(customer, [{ variantId, quantity: 1 }]);
  if (cart === null) throw new Error('nothing was put into the cart');
  const placed = await checkOut(customer, cart);
  expect(placed.userErrors).toEqual([]);
  const settled = await untilSettled(customer, placed.order?.id ?? '');
  expect(settled.status).toBe('CONFIRMED');
  return settled.number;
}

const toldOn = async (customer: Session, channel: string): Promise<readonly string[]> => {
  const { me } = await customer.ask<{ me: { notifications: { nodes: { title: string }[] } | null } | null }>(TOLD, {
    channel,
  });
  return me?.notifications?.nodes.map(({ title }) => title) ?? [];
};
const subjectsTo = ({ email }: NewCustomer) =>
  system.mails.filter(({ to }) => to.includes(email)).map(({ raw }) => /^Subject: (.*)\r$/m.exec(raw)?.[1]);

describe('a customer who wants no mails about orders', () => {
  it('finds them in the app, and their mails end', async () => {
    const customer = await system.newCustomer();
    const first = await order(customer);
    await eventually(() => {
      expect(subjectsTo(customer)).toContain(`Your order ${first}`);
    });
    await prefer(customer, 'ORDERS', 'EMAIL', false);
    const second = await order(customer);
    await eventually(async () => {
      expect(await toldOn(customer, 'IN_APP')).toContain(`Your order ${second}`);
    });
    expect(await toldOn(customer, 'EMAIL')).not.toContain(`Your order ${second}`);
    expect(subjectsTo(customer)).not.toContain(`Your order ${second}`);
  }, 120_000);

  it('cannot do without mails about the account', async () => {
    const customer = await system.newCustomer();
    const input = { expectedVersion: 0, choices: [{ topic: 'ACCOUNT', channel: 'EMAIL', isOn: false }] };
    expect(await customer.ask(UPDATE, { input })).toMatchObject({
      updateNotificationPreferences: { preferences: null, userErrors: [{ __typename: 'NotOptionalError' }] },
    });
  });
});

describe('an administrator', () => {
  it('looks at what a template says, which customers cannot', async () => {
    const document = `query Preview {
      previewNotification(template: "order-shipped", locale: "de", channel: EMAIL) { title html }
    }`;
    expect(await admin.ask(document)).toEqual({
      previewNotification: {
        title: 'Deine Bestellung 100001 ist unterwegs',
        html: expect.stringContaining('Hallo Ada') as unknown,
      },
    });
    await expect((await system.newCustomer()).ask(document)).rejects.toThrow();
  });
});
