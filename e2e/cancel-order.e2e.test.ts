import type { Session } from '@agora/clients/session';
import { newId } from '@agora/subgraph-kit/ids';
import { eventually } from '@agora/testkit/eventually';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { perform } from './support/change.ts';
import { buySent, follow, untilAvailable } from './support/fulfilment.ts';
import { gbp, openPricedShop } from './support/priced-shop.ts';
import { addToCart, checkOut, lookUp, untilSettled } from './support/shopping.ts';
import { openSystem, type Person, type SystemUnderTest } from './support/system.ts';

let system: SystemUnderTest;
let admin: Session;
beforeAll(async () => {
  system = await openSystem();
  admin = await system.signInAs('admin');
  await openPricedShop(admin, 'cancel-kitchen', [{ sku: 'PAN', prices: [gbp(3_000)] }]);
  await openPricedShop(admin, 'cancel-garden', [{ sku: 'RAKE', prices: [gbp(1_800)] }]);
}, 180_000);
afterAll(() => system.stop(), 60_000);

const cancel = (person: Pick<Person, 'ask'>, orderId: string) =>
  perform(person, 'cancelOrder', { orderId, reason: 'Too many pans', idempotencyKey: newId('evt') });

const timesUsed = async (code: string): Promise<unknown> => {
  const { vouchers } = await admin.ask<{ vouchers: { nodes: { code: string; timesUsed: number }[] } }>(
    'query Used { vouchers(first: 100) { nodes { code timesUsed } } }',
  );
  return vouchers.nodes.find((voucher) => voucher.code === code)?.timesUsed;
};

const mismatches = async (): Promise<unknown> =>
  (
    await admin.ask<{ paymentReconciliation: { mismatches: object[] } }>(
      '{ paymentReconciliation { mismatches { orderId what } } }',
    )
  ).paymentReconciliation.mismatches;

describe('an order that is cancelled before it is sent', () => {
  it('gives the money, the stock and the use of the voucher back', async () => {
    await admin.ask(
      'mutation Create($input: CreateVoucherInput!) { createVoucher(input: $input) { voucher { id } } }',
      {
        input: { code: 'ONCE-ONLY', value: { kind: 'PERCENT', basisPoints: 1_000 }, usageLimit: 1 },
      },
    );
    const customer = await system.newCustomer();
    const id = await buySent(customer, { PAN: 2, RAKE: 1 }, { code: 'ONCE-ONLY' });
    await untilAvailable(customer, 'PAN', 998);
    await eventually(async () => {
      expect((await follow(customer, id)).nextActions).toEqual(['CANCEL']);
      expect(await timesUsed('ONCE-ONLY')).toBe(1);
    });

    expect((await cancel(customer, id)).userErrors).toEqual([]);
    await eventually(async () => {
      const { total, ...order } = await follow(customer, id);
      expect(order).toMatchObject({
        status: 'CANCELLED',
        cancelReason: 'CUSTOMER',
        paymentStatus: 'REFUNDED',
        refundedTotal: total,
        payment: { refundedAmount: total },
        nextActions: [],
      });
      expect(await timesUsed('ONCE-ONLY')).toBe(0);
    });
    await untilAvailable(customer, 'PAN', 1_000);
    await untilAvailable(customer, 'RAKE', 1_000);
    expect((await cancel(customer, id)).userErrors).toEqual([{ __typename: 'OrderNotCancellableError' }]);
    await buySent(customer, { RAKE: 1 }, { code: 'ONCE-ONLY' });
    expect(await mismatches()).toEqual([]);
  }, 90_000);

  it('is not waited for any longer where its money was to come later', async () => {
    const customer = await system.newCustomer();
    const id = await buySent(customer, { PAN: 1 }, { payment: { kind: 'BANK_TRANSFER' } });
    await eventually(async () => {
      expect((await follow(customer, id)).nextActions).toEqual(['CANCEL']);
    });
    await cancel(customer, id);
    await untilAvailable(customer, 'PAN', 1_000);
    expect(await follow(customer, id)).toMatchObject({ status: 'CANCELLED', paymentStatus: 'PENDING' });
    const support = await system.signInAs('support');
    await eventually(async () => {
      const recorded = await perform(support, 'recordPayment', {
        orderId: id,
        reference: 'too late',
        idempotencyKey: newId('evt'),
      });
      expect(recorded.userErrors).not.toEqual([]);
    });
  }, 90_000);
});

describe('orders that are cancelled while they are being placed', () => {
  it('stand or are cancelled, and no cancelled one keeps money or stock', async () => {
    const { id: variantId, availability } = await lookUp(admin, 'RAKE');
    const before = availability?.available ?? 0;
    const placed: { customer: Person; orderId: string }[] = [];
    for (let count = 0; count < 10; count++) {
      // The cart of an order that came to nothing stays as it was: each has a customer, and a cart, of its own.
      const customer = await system.newCustomer();
      const { cart } = await addToCart(customer, [{ variantId, quantity: 1 }]);
      if (cart === null) throw new Error('nothing was put into the cart');
      const { order } = await checkOut(customer, cart);
      const orderId = order?.id ?? '';
      placed.push({ customer, orderId });
      // Each in another moment of its checkout.
      for (let reads = 0; reads < count; reads++) await follow(customer, orderId);
      await cancel(customer, orderId);
      await untilSettled(customer, orderId);
    }
    const settled = await eventually(async () => {
      const orders = await Promise.all(placed.map(({ customer, orderId }) => follow(customer, orderId)));
      for (const { status, total, payment, refundedTotal, paymentStatus } of orders) {
        if (status === 'CONFIRMED') expect(paymentStatus).toBe('PAID');
        else if (paymentStatus === 'REFUNDED') expect([payment?.refundedAmount, refundedTotal]).toEqual([total, total]);
        else expect(paymentStatus).not.toBe('PAID');
      }
      return orders;
    });
    await untilAvailable(admin, 'RAKE', before - settled.filter(({ status }) => status === 'CONFIRMED').length);
    expect(settled.some(({ status }) => status === 'CANCELLED')).toBe(true);
    expect(await mismatches()).toEqual([]);
  }, 120_000);
});

describe('a shop that does not send its part', () => {
  it('gives that part back; the rest of the order stands', async () => {
    const customer = await system.newCustomer();
    const id = await buySent(customer, { PAN: 1, RAKE: 1 });
    await eventually(async () => {
      expect((await follow(customer, id)).nextActions).toEqual(['CANCEL']);
    });
    const [part] = (await follow(customer, id)).shopOrders;
    const cancelled = await perform(admin, 'cancelShopOrder', {
      shopOrderId: part?.id,
      reason: 'Broken in the store',
      idempotencyKey: newId('evt'),
    });
    expect(cancelled.userErrors).toEqual([]);
    await eventually(async () => {
      expect(await follow(customer, id)).toMatchObject({
        status: 'CONFIRMED',
        paymentStatus: 'PARTIALLY_REFUNDED',
        refundedTotal: part?.total,
      });
    });
    expect(await mismatches()).toEqual([]);
  }, 90_000);
});
