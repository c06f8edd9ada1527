import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '@agora/testkit/eventually';
import { addToCart, checkOut, lookUp, readCart, sell, untilSettled } from './support/shopping.ts';
import { openSystem, type SystemUnderTest } from './support/system.ts';

let system: SystemUnderTest;
beforeAll(async () => {
  system = await openSystem();
  await sell(await system.signInAs('admin'), [{ sku: 'LAMP', title: 'Desk lamp', priceMinor: 2_500, stock: 5 }]);
}, 120_000);
afterAll(() => system.stop(), 60_000);

describe('a card that is declined', () => {
  it.each(['tok_declined', 'tok_insufficient_funds'])(
    'leaves stock, money and cart as they were, for another card: %s',
    async (token) => {
      const customer = await system.newCustomer();
      const before = await lookUp(customer, 'LAMP');
      const { cart } = await addToCart(customer, [{ variantId: before.id, quantity: 2 }]);
      if (cart === null) throw new Error('nothing was put into the cart');

      const declined = await checkOut(customer, cart, { payment: { kind: 'CARD', token } });
      expect(await untilSettled(customer, declined.order?.id ?? '')).toMatchObject({
        status: 'CANCELLED',
        paymentStatus: 'FAILED',
        cancelReason: 'PAYMENT_DECLINED',
        payment: { capturedAmount: { minorUnits: '0' }, refundedAmount: { minorUnits: '0' } },
      });
      expect(await lookUp(customer, 'LAMP')).toEqual(before);
      expect(await readCart(customer)).toEqual(cart);

      const accepted = await checkOut(customer, cart);
      expect(await untilSettled(customer, accepted.order?.id ?? '')).toMatchObject({ status: 'CONFIRMED' });
      await eventually(async () => {
        expect(await lookUp(customer, 'LAMP')).toMatchObject({
          availability: { available: (before.availability?.available ?? 0) - 2 },
        });
      });
    },
  );
});
