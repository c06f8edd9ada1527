import type { Session } from '@agora/clients/session';
import { newId } from '@agora/subgraph-kit/ids';
import { eventually } from '@agora/testkit/eventually';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addToCart, checkOut, importLines, lookUp, untilSettled } from './support/shopping.ts';
import { openSystem, type SystemUnderTest } from './support/system.ts';

let system: SystemUnderTest;
let admin: Session;
beforeAll(async () => {
  // What a shop has earned is sent to it at once.
  system = await openSystem({ PAYMENTS_PAYOUT_HOLD_DAYS: '0' });
  admin = await system.signInAs('admin');
  await importLines(admin, ['BREAD,Rye bread,Food,bakery,1000,GBP,100', 'JAM,Plum jam,Food,larder,500,GBP,100']);
  await eventually(async () => {
    for (const sku of ['BREAD', 'JAM']) {
      expect(await lookUp(admin, sku)).toMatchObject({ isPurchasable: true, availability: { isInStock: true } });
    }
  });
}, 120_000);
afterAll(() => system.stop(), 60_000);

interface Money {
  readonly minorUnits: string;
}

interface Account {
  readonly id: string;
  readonly commissionBasisPoints: number;
  readonly payouts: {
    readonly nodes: readonly { readonly gross: Money; readonly net: Money; readonly reversedNet: Money }[];
  };
  readonly transfers: { readonly nodes: readonly { readonly amount: Money }[] };
  readonly balance: readonly { readonly owed: Money; readonly due: Money }[];
}

async function accountOf(session: Pick<Session, 'ask'>, slug: string): Promise<Account> {
  const { shopBySlug } = await session.ask<{ shopBySlug: Account }>(
    `query Account($slug: String!) {
      shopBySlug(slug: $slug) {
        id commissionBasisPoints
        payouts { nodes { gross { minorUnits } net { minorUnits } reversedNet { minorUnits } } }
        transfers { nodes { amount { minorUnits } } }
        balance { owed { minorUnits } due { minorUnits } }
      }
    }`,
    { slug },
  );
  return shopBySlug;
}

async function buy(lines: Readonly<Record<string, number>>): Promise<string> {
  const customer = await system.newCustomer();
  const wanted = await Promise.all(
    Object.entries(lines).map(async ([sku, quantity]) => ({ variantId: (await lookUp(customer, sku)).id, quantity })),
  );
  const { cart } = await addToCart(customer, wanted);
  if (cart === null) throw new Error('nothing was put into the cart');
  const placed = await checkOut(customer, cart);
  expect(placed.userErrors).toEqual([]);
  const order = await untilSettled(customer, placed.order?.id ?? '');
  expect(order).toMatchObject({ status: 'CONFIRMED' });
  return order.id;
}

const refund = (orderId: string, sku: string, quantity: number) =>
  admin.ask<{ refundOrder: { userErrors: object[] } }>(
    `mutation Refund($input: RefundOrderInput!) {
      refundOrder(input: $input) { userErrors { __typename ... on UserError { message } } }
    }`,
    { input: { orderId, lines: [{ sku, quantity }], reason: 'stale', idempotencyKey: newId('evt') } },
  );

const runPayouts = async () =>
  (
    await admin.ask<{ triggerPayoutRun: { transfers: { shop: { id: string }; amount: Money }[] } }>(
      `mutation Run($input: TriggerPayoutRunInput!) {
        triggerPayoutRun(input: $input) { transfers { shop { id } amount { minorUnits } } }
      }`,
      { input: { idempotencyKey: newId('evt') } },
    )
  ).triggerPayoutRun.transfers;

/** What a shop keeps of a sale. */
const netOf = (gross: number, { commissionBasisPoints }: Account): number =>
  gross - Math.round((gross * commissionBasisPoints) / 10_000);

const owed = (minorUnits: number) => [
  { owed: { minorUnits: String(minorUnits) }, due: { minorUnits: String(Math.max(0, minorUnits)) } },
];

describe('what shops earn', () => {
  it('is shared out, taken back from the shop whose sale is refunded, and sent to each', async () => {
    const orderId = await buy({ BREAD: 4, JAM: 2 });
    await eventually(async () => {
      for (const slug of ['bakery', 'larder']) expect((await accountOf(admin, slug)).payouts.nodes).toHaveLength(1);
    });
    const [bakery, larder] = [await accountOf(admin, 'bakery'), await accountOf(admin, 'larder')];
    expect(bakery.balance).toEqual(owed(netOf(4_000, bakery)));
    expect(larder.balance).toEqual(owed(netOf(1_000, larder)));

    expect((await refund(orderId, 'BREAD', 1)).refundOrder.userErrors).toEqual([]);
    const left = netOf(4_000, bakery) - netOf(1_000, bakery);
    await eventually(async () => {
      expect((await accountOf(admin, 'bakery')).balance).toEqual(owed(left));
    });
    expect((await accountOf(admin, 'larder')).balance).toEqual(larder.balance);

    const transfers = await runPayouts();
    expect(transfers).toHaveLength(2);
    expect(transfers).toContainEqual({ shop: { id: bakery.id }, amount: { minorUnits: String(left) } });
    expect(await runPayouts()).toEqual([]);
    expect(await accountOf(admin, 'bakery')).toMatchObject({
      transfers: { nodes: [{ amount: { minorUnits: String(left) } }] },
      balance: [],
    });
  }, 60_000);

  it('is made up for by later sales when a refund comes after the transfer', async () => {
    const orderId = await buy({ JAM: 4 });
    const larder = await accountOf(admin, 'larder');
    await eventually(async () => {
      expect((await accountOf(admin, 'larder')).balance).toEqual(owed(netOf(2_000, larder)));
    });
    await runPayouts();
    await refund(orderId, 'JAM', 4);
    await eventually(async () => {
      expect((await accountOf(admin, 'larder')).balance).toEqual(owed(-netOf(2_000, larder)));
    });
    expect(await runPayouts()).toEqual([]);
    await buy({ JAM: 6 });
    await eventually(async () => {
      expect((await accountOf(admin, 'larder')).balance).toEqual(owed(netOf(3_000, larder) - netOf(2_000, larder)));
    });
    expect(await runPayouts()).toEqual([
      { shop: { id: larder.id }, amount: { minorUnits: String(netOf(1_000, larder)) } },
    ]);
    const { paymentReconciliation } = await admin.ask<{ paymentReconciliation: { mismatches: object[] } }>(
      '{ paymentReconciliation { mismatches { orderId what } } }',
    );
    expect(paymentReconciliation.mismatches).toEqual([]);
  }, 60_000);

  it('is nobody else’s concern', async () => {
    const customer = await system.newCustomer();
    await expect(accountOf(customer, 'bakery')).rejects.toThrow();
  });
});
