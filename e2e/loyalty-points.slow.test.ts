import type { Session } from '@agora/clients/session';
import { newId } from '@agora/subgraph-kit/ids';
import { eventually } from '@agora/testkit/eventually';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addToCart, checkOut, lookUp, sell, untilSettled } from './support/shopping.ts';
import { openSystem, type SystemUnderTest } from './support/system.ts';

let system: SystemUnderTest;
beforeAll(async () => {
  system = await openSystem();
  await sell(await system.signInAs('admin'), [
    { sku: 'LAMP', title: 'Brass lamp', priceMinor: 1_275, stock: 50 },
    { sku: 'BULB', title: 'Bulb', priceMinor: 199, stock: 50 },
  ]);
}, 120_000);
afterAll(() => system.stop(), 60_000);

const LOYALTY = `query Loyalty {
  me { loyaltyPoints loyaltyLedger { nodes { order { id number } points refunded { minorUnits } } } }
}`;

async function buy(customer: Session): Promise<string> {
  const lines = await Promise.all(
    (
      [
        ['LAMP', 2],
        ['BULB', 3],
      ] as const
    ).map(async ([sku, quantity]) => ({ variantId: (await lookUp(customer, sku)).id, quantity })),
  );
  const { cart } = await addToCart(customer, lines);
  if (cart === null) throw new Error('nothing was put into the cart');
  const { order } = await checkOut(customer, cart);
  expect(await untilSettled(customer, order?.id ?? '')).toMatchObject({ status: 'CONFIRMED' });
  return order?.id ?? '';
}

const refund = async (orderId: string, sku: string, quantity: number): Promise<void> => {
  const support = await system.signInAs('support');
  const { refundOrder } = await support.ask<{ refundOrder: { userErrors: object[] } }>(
    'mutation Refund($input: RefundOrderInput!) { refundOrder(input: $input) { userErrors { __typename } } }',
    { input: { orderId, lines: [{ sku, quantity }], reason: 'Broken', idempotencyKey: newId('evt') } },
  );
  expect(refundOrder.userErrors).toEqual([]);
};

describe('loyalty points', () => {
  it('come with each paid order, and go with what is given back', async () => {
    const customer = await system.newCustomer();
    const until = (points: number) =>
      eventually(async () => {
        expect(await customer.ask(LOYALTY)).toMatchObject({ me: { loyaltyPoints: points } });
      });
    const first = await buy(customer);
    // 31.47 paid.
    await until(31);
    const second = await buy(customer);
    await until(62);
    await refund(first, 'LAMP', 1);
    // 18.72 are left of the first.
    await until(49);
    await refund(second, 'BULB', 3);
    await refund(second, 'LAMP', 2);
    await until(18);
    expect(await customer.ask(LOYALTY)).toMatchObject({
      me: {
        loyaltyLedger: {
          nodes: [
            { order: { id: second }, points: 0, refunded: { minorUnits: '3147' } },
            { order: { id: first }, points: 18, refunded: { minorUnits: '1275' } },
          ],
        },
      },
    });
    const stranger = await system.newCustomer();
    expect(await stranger.ask(LOYALTY)).toMatchObject({ me: { loyaltyPoints: 0, loyaltyLedger: { nodes: [] } } });
  }, 60_000);
});
