import { EndpointError } from '@agora/clients/endpoint';
import type { Session } from '@agora/clients/session';
import { eventually } from '@agora/testkit/eventually';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { change } from './support/change.ts';
import { newGuest } from './support/guest.ts';
import { openShop } from './support/shop.ts';
import { addToCart, checkOut, readCart, untilSettled } from './support/shopping.ts';
import { openSystem, type SystemUnderTest } from './support/system.ts';

let system: SystemUnderTest;
let teapot: string;
let cup: string;
beforeAll(async () => {
  system = await openSystem();
  const shop = await openShop(system);
  const prices = [{ minorUnits: '1500', currency: 'EUR' }];
  teapot = await shop.sell({ sku: 'TEAPOT', priceMinor: 1_250, stock: 10, prices });
  cup = await shop.sell({ sku: 'CUP', priceMinor: 400, stock: 50 });
}, 180_000);
afterAll(() => system.stop(), 60_000);

const MERGE = `mutation Merge($input: MergeGuestCartInput!) {
  mergeGuestCart(input: $input) {
    cart { id version totalQuantity subtotal { minorUnits currency } lines { quantity variant { sku } } }
    merged capped { requested } userErrors { __typename } replayed
  }
}`;
const PRICED = `query Priced {
  cart {
    currency subtotal { minorUnits currency } lines { variant { sku } unitPrice { minorUnits currency } }
    problems { __typename variant { sku } }
  }
}`;

const mergeTokenOf = async (guest: Pick<Session, 'ask'>): Promise<string | undefined> =>
  (await guest.ask<{ cart: { mergeToken: string } | null }>('query Token { cart { mergeToken } }')).cart?.mergeToken;

describe('a guest', () => {
  it('puts things into a cart, signs in, takes the cart along and orders it', async () => {
    const guest = await newGuest(system);
    await addToCart(guest, [
      { variantId: teapot, quantity: 1 },
      { variantId: cup, quantity: 2 },
    ]);
    const token = await mergeTokenOf(guest);

    const customer = await system.newCustomer();
    await addToCart(customer, [{ variantId: cup, quantity: 1 }]);
    const { mergeGuestCart } = await customer.ask<{ mergeGuestCart: { cart: { id: string } } }>(MERGE, {
      input: { token },
    });
    expect(mergeGuestCart).toMatchObject({
      cart: {
        totalQuantity: 4,
        subtotal: { minorUnits: '2450', currency: 'GBP' },
        lines: [
          { quantity: 3, variant: { sku: 'CUP' } },
          { quantity: 1, variant: { sku: 'TEAPOT' } },
        ],
      },
      merged: 3,
      capped: [],
      userErrors: [],
      replayed: false,
    });
    expect((await readCart(guest))?.lines).toEqual([]);
    expect(await readCart(guest, mergeGuestCart.cart.id)).toBeNull();
    expect(await customer.ask(MERGE, { input: { token } })).toMatchObject({
      mergeGuestCart: { cart: { totalQuantity: 4 }, merged: 0, replayed: true },
    });

    const cart = await readCart(customer);
    if (cart === null) throw new Error('the cart is gone');
    const { order } = await checkOut(customer, cart);
    expect(await untilSettled(customer, order?.id ?? '')).toMatchObject({
      status: 'CONFIRMED',
      total: { minorUnits: '2450' },
    });
  });

  it('keeps the voucher of the cart when they sign in', async () => {
    const admin = await system.signInAs('admin');
    await change(admin, 'createVoucher', { code: 'WELCOME', value: { kind: 'PERCENT', basisPoints: 1_000 } });
    const guest = await newGuest(system);
    await addToCart(guest, [{ variantId: cup, quantity: 2 }]);
    await change(guest, 'applyVoucher', { cartId: (await readCart(guest))?.id, code: 'WELCOME' });
    const token = await mergeTokenOf(guest);

    const customer = await system.newCustomer();
    await change(customer, 'mergeGuestCart', { token });
    await eventually(async () => {
      expect(await customer.ask('query Discount { cart { discount { code total { minorUnits } } } }')).toEqual({
        cart: { discount: { code: 'WELCOME', total: { minorUnits: '80' } } },
      });
    });
  });

  it('sees prices in another currency, and what has none in it', async () => {
    const guest = await newGuest(system);
    await addToCart(guest, [
      { variantId: teapot, quantity: 1 },
      { variantId: cup, quantity: 1 },
    ]);
    await guest.ask(
      `mutation InEuro($input: ChangeCartCurrencyInput!) {
        changeCartCurrency(input: $input) { cart { id } userErrors { __typename } }
      }`,
      { input: { currency: 'EUR' } },
    );
    expect(await guest.ask(PRICED)).toEqual({
      cart: {
        currency: 'EUR',
        subtotal: null,
        lines: [
          { variant: { sku: 'TEAPOT' }, unitPrice: { minorUnits: '1500', currency: 'EUR' } },
          { variant: { sku: 'CUP' }, unitPrice: null },
        ],
        problems: [{ __typename: 'NotSoldInCurrencyProblem', variant: { sku: 'CUP' } }],
      },
    });
  });

  it('orders nothing, and takes over no cart', async () => {
    const [guest, other] = [await newGuest(system), await newGuest(system)];
    await addToCart(guest, [{ variantId: cup, quantity: 1 }]);
    const cart = await readCart(guest);
    if (cart === null) throw new Error('nothing was put into the cart');
    await expect(checkOut(guest, cart)).rejects.toThrow(EndpointError);
    const input = { token: await mergeTokenOf(guest) };
    await expect(other.ask(MERGE, { input })).rejects.toThrow('UNAUTHENTICATED');
    expect((await readCart(guest))?.lines).toHaveLength(1);
  });
});
