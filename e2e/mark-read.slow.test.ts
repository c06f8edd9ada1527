import { eventually } from '@agora/testkit/eventually';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { change } from './support/change.ts';
import { order, sell, untilSettled } from './support/shopping.ts';
import { openSystem, type Person, type SystemUnderTest } from './support/system.ts';

let system: SystemUnderTest;
beforeAll(async () => {
  system = await openSystem();
  await sell(await system.signInAs('admin'), [{ sku: 'DRUM', title: 'Drum', priceMinor: 4_000, stock: 10 }]);
}, 120_000);
afterAll(() => system.stop(), 60_000);

interface Inbox {
  readonly unreadNotificationCount: number;
  readonly notifications: { readonly nodes: readonly { readonly id: string; readonly readAt: string | null }[] };
}

async function inboxOf(person: Person, unreadOnly = false): Promise<Inbox> {
  const { me } = await person.ask<{ me: Inbox }>(
    `query Inbox($unreadOnly: Boolean!) {
      me { unreadNotificationCount notifications(unreadOnly: $unreadOnly) { nodes { id readAt } } }
    }`,
    { unreadOnly },
  );
  return me;
}
const idsOf = ({ notifications }: Inbox): string[] => notifications.nodes.map(({ id }) => id);
const read = (person: Person, ids: readonly string[]) =>
  change(person, 'markNotificationsRead', { ids }, 'notifications { id }');

/** Somebody who was told that an order stands and that it is paid, and has read nothing. */
async function toldCustomer(): Promise<{ readonly customer: Person; readonly ids: readonly string[] }> {
  const customer = await system.newCustomer();
  await untilSettled(customer, await order(customer, { DRUM: 1 }));
  const ids = await eventually(async () => {
    const inbox = await inboxOf(customer);
    expect(inbox.notifications.nodes).toHaveLength(2);
    expect(inbox.unreadNotificationCount).toBe(2);
    return idsOf(inbox);
  });
  return { customer, ids };
}

describe('what somebody was told', () => {
  it('counts until it is read: one by one, then all that is left', async () => {
    const { customer, ids } = await toldCustomer();
    const [first = '', ...others] = ids;
    await read(customer, [first]);
    const some = await inboxOf(customer, true);
    expect(some.unreadNotificationCount).toBe(others.length);
    expect(idsOf(some)).toEqual(others);
    const { notifications } = await inboxOf(customer);
    expect(notifications.nodes.filter(({ readAt }) => readAt !== null)).toMatchObject([{ id: first }]);

    await read(customer, ids);
    expect(await inboxOf(customer, true)).toMatchObject({ unreadNotificationCount: 0, notifications: { nodes: [] } });
    // When it was read stays.
    expect((await inboxOf(customer)).notifications.nodes.find(({ id }) => id === first)).toEqual(
      notifications.nodes.find(({ id }) => id === first),
    );
  }, 60_000);

  it('is marked by nobody else', async () => {
    const { customer, ids } = await toldCustomer();
    const stranger = await system.newCustomer();
    await expect(read(stranger, ids)).rejects.toThrow('NOT_FOUND');
    expect(await inboxOf(customer)).toMatchObject({ unreadNotificationCount: ids.length });
  }, 60_000);
});
