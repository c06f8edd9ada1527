import type { Session } from '@agora/clients/session';
import { eventually } from '@agora/testkit/eventually';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  addAddress,
  askQuote,
  eur,
  gbp,
  openPricedShop,
  PRICE,
  type Money,
  type Quote,
} from './support/priced-shop.ts';
import { addToCart, checkOut, lookUp, untilSettled, type Cart } from './support/shopping.ts';
import { openSystem, type SystemUnderTest } from './support/system.ts';

let system: SystemUnderTest;
let admin: Session;
beforeAll(async () => {
  system = await openSystem();
  admin = await system.signInAs('admin');
  await openPricedShop(admin, 'price-kitchen', [
    { sku: 'KETTLE', prices: [gbp(2_399), eur(2_799)] },
    { sku: 'TEA', taxClass: 'REDUCED', prices: [gbp(525), eur(599)] },
  ]);
  await openPricedShop(admin, 'price-garden', [{ sku: 'SPADE', prices: [gbp(1_800), eur(2_100)] }]);
}, 180_000);
afterAll(() => system.stop(), 60_000);

const LONDON = {
  recipientName: 'Ada Lovelace',
  lines: ['12 St James Square'],
  city: 'London',
  postalCode: 'SW1Y 4JH',
  country: 'GB',
};
const BERLIN = {
  recipientName: 'Ada Lovelace',
  lines: ['Unter den Linden 1'],
  city: 'Berlin',
  postalCode: '10117',
  country: 'DE',
};

async function fill(session: Session, currency: 'GBP' | 'EUR'): Promise<Cart> {
  const lines = await Promise.all(
    [
      ['KETTLE', 1],
      ['TEA', 3],
      ['SPADE', 1],
    ].map(async ([sku, quantity]) => ({
      variantId: (await lookUp(session, String(sku))).id,
      quantity: Number(quantity),
    })),
  );
  const { cart } = await addToCart(session, lines);
  if (cart === null) throw new Error('nothing was put into the cart');
  const { changeCartCurrency } = await session.ask<{ changeCartCurrency: { cart: Cart } }>(
    `mutation Currency($input: ChangeCartCurrencyInput!) {
      changeCartCurrency(input: $input) { cart { id version subtotal { minorUnits currency } lines { quantity } } }
    }`,
    { input: { currency } },
  );
  return changeCartCurrency.cart;
}

async function useVoucher(session: Session, cart: Cart, code: string, value: object): Promise<void> {
  await admin.ask('mutation Create($input: CreateVoucherInput!) { createVoucher(input: $input) { voucher { id } } }', {
    input: { code, value, usageLimit: 10 },
  });
  const { applyVoucher } = await session.ask<{ applyVoucher: { userErrors: unknown[] } }>(
    'mutation Apply($input: ApplyVoucherInput!) { applyVoucher(input: $input) { userErrors { __typename } } }',
    { input: { cartId: cart.id, code } },
  );
  expect(applyVoucher.userErrors).toEqual([]);
}

const timesUsed = async (code: string): Promise<unknown> => {
  const { vouchers } = await admin.ask<{ vouchers: { nodes: { code: string; timesUsed: number }[] } }>(
    'query Used { vouchers(first: 100) { nodes { code timesUsed } } }',
  );
  return vouchers.nodes.find((voucher) => voucher.code === code)?.timesUsed;
};

/** Orders what was quoted, and waits until it is confirmed. */
async function order(session: Session, cart: Cart, quote: Quote, input: object): Promise<string> {
  const placed = await checkOut(session, cart, {
    expectedVersion: quote.cartVersion,
    expectedTotal: quote.total,
    ...input,
  });
  expect(placed).toMatchObject({ order: { status: 'PENDING' }, userErrors: [] });
  const { id, status, paymentStatus } = await untilSettled(session, placed.order?.id ?? '');
  expect({ status, paymentStatus }).toEqual({ status: 'CONFIRMED', paymentStatus: 'PAID' });
  return id;
}

const readPrice = async (session: Session, id: string) =>
  (
    await session.ask<{ order: Record<string, unknown> }>(
      `query Price($id: ID!) {
        order(id: $id) {
          country voucherCode paymentMethod shippingAddress { city country }
          ${PRICE}
          payment { capturedAmount { minorUnits currency } }
        }
      }`,
      { id },
    )
  ).order;

const PRICED = ['subtotal', 'discountTotal', 'shippingTotal', 'taxTotal', 'total', 'lines', 'shopOrders'] as const;
const pricesOf = (priced: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(PRICED.map((field) => [field, priced[field]]));

const sumOf = (amounts: readonly Money[]): number =>
  amounts.reduce((total, { minorUnits }) => total + Number(minorUnits), 0);

describe.each([
  {
    currency: 'GBP' as const,
    money: gbp,
    address: LONDON,
    rates: ['20', '5', '20'],
    // 24 % off 23.99, 15.75 and 18.00 is 13.86 in all; two parcels: 3.95 + 3 x 0.50, and 3.95.
    totals: { subtotal: 5_774, discountTotal: 1_386, shippingTotal: 940, total: 5_328 },
  },
  {
    currency: 'EUR' as const,
    money: eur,
    address: BERLIN,
    rates: ['19', '7', '19'],
    totals: { subtotal: 6_696, discountTotal: 1_607, shippingTotal: 1_140, total: 6_229 },
  },
])('a purchase in $currency with a voucher, sent to an address', ({ currency, money, address, rates, totals }) => {
  it('costs what was quoted, line by line and shop by shop, with the taxes shown', async () => {
    const customer = await system.newCustomer();
    const cart = await fill(customer, currency);
    const code = `SPRING-${currency}`;
    await useVoucher(customer, cart, code, { kind: 'PERCENT', basisPoints: 2_400 });
    const addressId = await addAddress(customer, address);
    const quote = await askQuote(customer, { cartId: cart.id, shippingAddressId: addressId });
    expect(quote).toMatchObject({
      country: address.country,
      voucherCode: code,
      ...Object.fromEntries(Object.entries(totals).map(([field, units]) => [field, money(units)])),
      lines: rates.map((ratePercent) => ({ tax: { ratePercent, isIncluded: true } })),
      shippingMethod: { code: 'STANDARD' },
      shippingMethods: [{ method: { code: 'STANDARD' } }, { method: { code: 'EXPRESS' } }],
      problems: [],
    });
    expect(sumOf(quote.shopOrders.map(({ total }) => total))).toBe(totals.total);

    const id = await order(customer, cart, quote, { shipping: { addressId, methodId: quote.shippingMethod?.id } });
    const ordered = await readPrice(customer, id);
    expect(pricesOf(ordered)).toEqual(pricesOf(quote));
    expect(ordered).toMatchObject({
      voucherCode: code,
      paymentMethod: 'CARD',
      shippingAddress: { city: address.city, country: address.country },
      payment: { capturedAmount: money(totals.total) },
    });
    await eventually(async () => {
      expect(await timesUsed(code)).toBe(1);
    });
  }, 60_000);
});

describe('a voucher for free shipping', () => {
  it('takes the shipping off, and nothing else', async () => {
    const customer = await system.newCustomer();
    const cart = await fill(customer, 'GBP');
    await useVoucher(customer, cart, 'NO-POSTAGE', { kind: 'FREE_SHIPPING' });
    const addressId = await addAddress(customer, LONDON);
    const quote = await askQuote(customer, { cartId: cart.id, shippingAddressId: addressId });
    expect(quote).toMatchObject({
      subtotal: gbp(5_774),
      discountTotal: gbp(940),
      shippingTotal: gbp(0),
      total: gbp(5_774),
      shopOrders: [
        { shipping: { price: gbp(545), discount: gbp(545), charged: gbp(0) } },
        { shipping: { price: gbp(395), discount: gbp(395), charged: gbp(0) } },
      ],
    });
    const id = await order(customer, cart, quote, { shipping: { addressId, methodId: quote.shippingMethod?.id } });
    const ordered = await readPrice(customer, id);
    expect(pricesOf(ordered)).toEqual(pricesOf(quote));
    expect(ordered).toMatchObject({ payment: { capturedAmount: gbp(5_774) } });
  }, 60_000);
});

describe('a voucher for everything', () => {
  it('makes an order that stands without a payment', async () => {
    const customer = await system.newCustomer();
    const cart = await fill(customer, 'GBP');
    await useVoucher(customer, cart, 'ON-THE-HOUSE', { kind: 'PERCENT', basisPoints: 10_000 });
    const quote = await askQuote(customer, { cartId: cart.id });
    expect(quote).toMatchObject({ discountTotal: gbp(5_774), taxTotal: gbp(0), total: gbp(0), problems: [] });
    const id = await order(customer, cart, quote, { payment: null });
    expect(await readPrice(customer, id)).toMatchObject({ paymentMethod: 'FREE', total: gbp(0), payment: null });
    await eventually(async () => {
      expect(await timesUsed('ON-THE-HOUSE')).toBe(1);
    });
  }, 60_000);
});

describe('what is collected', () => {
  it('costs the sum of the cart, as before there was shipping', async () => {
    const customer = await system.newCustomer();
    const cart = await fill(customer, 'GBP');
    const quote = await askQuote(customer, { cartId: cart.id });
    expect(quote).toMatchObject({ country: 'GB', total: cart.subtotal, shippingMethods: [] });
    const id = await order(customer, cart, quote, {});
    expect(await readPrice(customer, id)).toMatchObject({ shippingAddress: null, total: gbp(5_774) });
  }, 60_000);
});

describe("somebody else's address", () => {
  it('is as good as none', async () => {
    const [owner, stranger] = [await system.newCustomer(), await system.newCustomer()];
    const shippingAddressId = await addAddress(owner, LONDON);
    const cart = await fill(stranger, 'GBP');
    expect(await askQuote(stranger, { cartId: cart.id, shippingAddressId })).toMatchObject({
      total: null,
      problems: [{ __typename: 'AddressNotFoundError' }],
    });
  }, 60_000);
});
