import { eventually } from '@agora/testkit/eventually';
import { newId } from '@agora/subgraph-kit/ids';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { askQuote, gbp, openPricedShop } from './support/priced-shop.ts';
import { addToCart, checkOut, lookUp, readOrder, untilSettled } from './support/shopping.ts';
import { openSystem, type SystemUnderTest } from './support/system.ts';

let system: SystemUnderTest;
beforeAll(async () => {
  system = await openSystem();
  await openPricedShop(await system.signInAs('admin'), 'transfer-shop', [{ sku: 'CHAIR', prices: [gbp(4_000)] }]);
}, 180_000);
afterAll(() => system.stop(), 60_000);

describe.each(['BANK_TRANSFER', 'CASH_ON_DELIVERY'])('a purchase by %s', (kind) => {
  it('stands before the money has come, and is paid when support records it', async () => {
    const customer = await system.newCustomer();
    const before = await lookUp(customer, 'CHAIR');
    const { cart } = await addToCart(customer, [{ variantId: before.id, quantity: 2 }]);
    if (cart === null) throw new Error('nothing was put into the cart');
    const { total: expectedTotal } = await askQuote(customer, { cartId: cart.id });
    const placed = await checkOut(customer, cart, { expectedTotal, payment: { kind } });
    expect(placed.userErrors).toEqual([]);
    const orderId = placed.order?.id ?? '';
    expect(await untilSettled(customer, orderId)).toMatchObject({ status: 'CONFIRMED', paymentStatus: 'PENDING' });
    await eventually(async () => {
      expect(await lookUp(customer, 'CHAIR')).toMatchObject({
        availability: { available: (before.availability?.available ?? 0) - 2 },
      });
    });

    const support = await system.signInAs('support');
    const stepOf = async (): Promise<unknown> =>
      (
        await support.ask<{ order: { checkout: { step: string } } }>(
          'query Step($id: ID!) { order(id: $id) { checkout { step } } }',
          { id: orderId },
        )
      ).order.checkout.step;
    await eventually(async () => {
      expect(await stepOf()).toBe('awaitingMoney');
    });
    const { recordPayment } = await support.ask<{ recordPayment: { userErrors: unknown[] } }>(
      'mutation Record($input: RecordPaymentInput!) { recordPayment(input: $input) { userErrors { __typename } } }',
      { input: { orderId, reference: `statement ${kind}`, idempotencyKey: newId('evt') } },
    );
    expect(recordPayment.userErrors).toEqual([]);
    await eventually(async () => {
      expect(await readOrder(customer, orderId)).toMatchObject({
        status: 'CONFIRMED',
        paymentStatus: 'PAID',
        payment: { capturedAmount: { minorUnits: '8000' } },
      });
      expect(await stepOf()).toBe('completed');
    });
  }, 60_000);
});
