import { newId } from '@agora/subgraph-kit/ids';
import { eventually } from '@agora/testkit/eventually';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { change, perform } from './support/change.ts';
import { later } from './support/later.ts';
import { askQuote } from './support/priced-shop.ts';
import { checkOut, fillCart, lookUp, sell, untilSettled } from './support/shopping.ts';
import { openSystem, type Person, type SystemUnderTest } from './support/system.ts';

const ELEVEN_MINUTES_MS = 11 * 60_000;

let system: SystemUnderTest;
let admin: Person;
beforeAll(async () => {
  system = await openSystem();
  admin = await system.signInAs('admin');
  await sell(admin, [{ sku: 'HARP', title: 'Harp', priceMinor: 20_000, stock: 5 }]);
}, 120_000);
afterAll(() => system.stop(), 60_000);

/** Orders a harp at half its price. */
async function orderAtHalfPrice(customer: Person, code: string, token: string): Promise<string> {
  const cart = await fillCart(customer, { HARP: 1 });
  await change(customer, 'applyVoucher', { cartId: cart.id, code });
  const { cartVersion, total } = await askQuote(customer, { cartId: cart.id });
  const placed = await checkOut(customer, cart, {
    expectedVersion: cartVersion,
    expectedTotal: total,
    payment: { kind: 'CARD', token },
  });
  expect(placed.userErrors).toEqual([]);
  return placed.order?.id ?? '';
}

const createVoucher = (code: string) =>
  change(admin, 'createVoucher', { code, value: { kind: 'PERCENT', basisPoints: 5_000 }, usageLimit: 1 });
const usesOf = async (code: string): Promise<unknown> =>
  (
    await admin.ask<{ voucherByCode: object }>(
      'query Uses($code: String!) { voucherByCode(code: $code) { timesUsed } }',
      { code },
    )
  ).voucherByCode;

const untilAsked = (customer: Person, orderId: string): Promise<void> =>
  eventually(
    async () => {
      expect(
        await customer.ask('query Asked($id: ID!) { order(id: $id) { status paymentActionUrl payment { status } } }', {
          id: orderId,
        }),
      ).toEqual({
        order: {
          status: 'PENDING',
          paymentActionUrl: expect.stringContaining('https://'),
          payment: { status: 'ACTION_REQUIRED' },
        },
      });
    },
    { timeoutMs: 30_000 },
  );

const confirm = (person: Pick<Person, 'ask'>, orderId: string) =>
  perform(
    person,
    'confirmPayment',
    { orderId, idempotencyKey: newId('evt') },
    'userErrors { __typename ... on PaymentNotConfirmableError { status } }',
  );

describe('a payment that its customer must confirm with the issuer', () => {
  it('waits, goes on when they have, and the order is confirmed', async () => {
    const code = 'HALF-CONFIRMED';
    await createVoucher(code);
    const customer = await system.newCustomer();
    const orderId = await orderAtHalfPrice(customer, code, 'tok_action_required');
    await untilAsked(customer, orderId);
    await expect(confirm(await system.newCustomer(), orderId)).rejects.toThrow('NOT_FOUND');
    await expect(confirm(system.endpoint, orderId)).rejects.toThrow('UNAUTHENTICATED');

    expect((await confirm(customer, orderId)).userErrors).toEqual([]);
    expect(await untilSettled(customer, orderId)).toMatchObject({
      status: 'CONFIRMED',
      paymentStatus: 'PAID',
      payment: { capturedAmount: { minorUnits: '10000' } },
    });
    expect(await usesOf(code)).toEqual({ timesUsed: 1 });
    expect((await confirm(customer, orderId)).userErrors).toEqual([
      { __typename: 'PaymentNotConfirmableError', status: 'CAPTURED' },
    ]);
  }, 60_000);

  it('is given up after ten minutes, and gives back the stock and the use of the voucher', async () => {
    const code = 'HALF-TOO-LATE';
    await createVoucher(code);
    const before = await lookUp(admin, 'HARP');
    const customer = await system.newCustomer();
    const orderId = await orderAtHalfPrice(customer, code, 'tok_action_required');
    await untilAsked(customer, orderId);
    await later(ELEVEN_MINUTES_MS, async () => {
      expect(await untilSettled(customer, orderId)).toMatchObject({
        status: 'CANCELLED',
        cancelReason: 'PAYMENT_TIMED_OUT',
        payment: { capturedAmount: { minorUnits: '0' } },
      });
    });
    expect(await lookUp(admin, 'HARP')).toEqual(before);
    expect((await confirm(customer, orderId)).userErrors).toEqual([
      { __typename: 'PaymentNotConfirmableError', status: 'VOIDED' },
    ]);
    // The only use of it is there for somebody else.
    const other = await system.newCustomer();
    const secondId = await orderAtHalfPrice(other, code, 'tok_visa');
    expect(await untilSettled(other, secondId)).toMatchObject({ status: 'CONFIRMED' });
  }, 60_000);
});
