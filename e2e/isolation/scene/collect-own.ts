import { eventually } from '@agora/testkit/eventually';
import { expect } from '@jest/globals';
import { change } from '../../support/change.ts';
import type { Person } from '../../support/system.ts';
import type { Customer, Stage, Vendor } from './stage.ts';

/** What the system has made up for its owners: ids, numbers and amounts. */
export async function collectOwn(
  { canaries, keep, note }: Stage,
  people: Readonly<Record<Customer | Vendor, Person>>,
): Promise<void> {
  interface Own {
    readonly id: string;
  }
  for (const name of ['customer1', 'customer2'] as const) {
    const { me } = await eventually(async () => {
      const own = await people[name].ask<{
        me: {
          sessions: Own[];
          notifications: { nodes: Own[] };
          orders: {
            nodes: (Own & {
              number: string;
              total: { minorUnits: string };
              payment: Own | null;
              refunds: (Own & { status: string })[];
              shopOrders: (Own & { lines: { sku: string }[]; returns: { refund: Own | null }[] })[];
            })[];
          };
        };
      }>(`{ me {
        sessions { id } notifications { nodes { id } }
        orders { nodes {
          id number total { minorUnits } payment { id } refunds { id status }
          shopOrders { id lines { sku } returns { refund { id } } }
        } }
      } }`);
      expect(own.me.notifications.nodes).not.toEqual([]);
      expect(own.me.orders.nodes.every(({ payment }) => payment !== null)).toBe(true);
      return own;
    });
    for (const { id } of me.sessions) note('session', name, canaries.add(name, 'session', id));
    for (const { id } of me.notifications.nodes) note('notification', name, canaries.add(name, 'notification', id));
    await change(people[name], 'markNotificationsRead', {
      ids: me.notifications.nodes.slice(0, 1).map(({ id }) => id),
    });
    for (const order of me.orders.nodes) {
      // Without its quotes it is like a postal code.
      const { kind } = canaries.all.find(({ value }) => value === order.id) ?? { kind: 'order' };
      canaries.add(name, kind, `"number":"${order.number}"`);
      if (order.payment) note('payment', name, canaries.add(name, 'payment', order.payment.id));
      const ofReturns = order.shopOrders.flatMap(({ returns }) => returns.flatMap(({ refund }) => refund?.id ?? []));
      for (const { id } of order.refunds) {
        note('refund', name, canaries.add(name, ofReturns.includes(id) ? 'parcel of vendorB' : 'refund', id));
      }
      for (const { id, lines } of order.shopOrders) {
        const isOfA = lines.some(({ sku }) => sku === 'SKU-OF-vendorA');
        note('part of an order', isOfA ? 'vendorA' : 'vendorB', id);
        if (!isOfA) note('part of an order', name, id);
      }
    }
    const totals = new Set(me.orders.nodes.map(({ total }) => total.minorUnits));
    // The total of what has parts of several shops; else it is a part's.
    const [shared] = name === 'customer1' ? me.orders.nodes.filter(({ shopOrders }) => shopOrders.length > 1) : [];
    if (shared !== undefined && totals.size > 0) canaries.add(name, 'total of a shared order', shared.total.minorUnits);
  }
  for (const name of ['vendorA', 'vendorB'] as const) {
    const { shop: own } = await eventually(async () => {
      const answer = await people[name].ask<{
        shop: {
          payouts: { nodes: { net: { minorUnits: string } }[] };
          transfers: { nodes: (Own & { amount: { minorUnits: string } })[] };
          lowStock: { nodes: object[] };
        };
      }>(
        `query Own($slug: String!) { shop: shopBySlug(slug: $slug) {
          payouts { nodes { net { minorUnits } } } transfers { nodes { id amount { minorUnits } } } lowStock { nodes { sku } }
        } }`,
        { slug: await slugOf(people[name]) },
      );
      expect(answer.shop.transfers.nodes).not.toEqual([]);
      return answer;
    });
    for (const { net } of own.payouts.nodes) canaries.add(name, 'payout', net.minorUnits);
    for (const { id } of own.transfers.nodes) keep('transfer', name, id);
  }
}

async function slugOf(owner: Person): Promise<string> {
  const { me } = await owner.ask<{ me: { shops: { slug: string; status: string }[] } }>(
    '{ me { shops { slug status } } }',
  );
  return me.shops.find(({ status }) => status === 'ACTIVE')?.slug ?? '';
}
