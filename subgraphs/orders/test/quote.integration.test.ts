import { newId } from '@agora/subgraph-kit/ids';
import { viewer } from '@agora/testkit/viewer';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Cart } from './fake-gateway-lane.ts';
import { cartLine, customer, startOrders, stranger, type OrdersUnderTest } from './orders-under-test.ts';

let desk: OrdersUnderTest;
beforeAll(async () => {
  desk = await startOrders();
}, 60_000);
afterAll(() => desk.stop(), 60_000);

const STANDARD = 'shm_000000000000000000standard';
const EXPRESS = 'shm_0000000000000000000express';

const MONEY = '{ minorUnits currency }';
const CHARGE = `tax { ratePercent basisPoints amount ${MONEY} isIncluded } discount ${MONEY} net ${MONEY} charged ${MONEY}`;
const TOTALS = `subtotal ${MONEY} discountTotal ${MONEY} taxTotal ${MONEY} total ${MONEY}`;
const LINE = `sku quantity total ${MONEY} gross ${MONEY} ${CHARGE}`;
const SHIPPING = `shipping { name price ${MONEY} ${CHARGE} }`;

const QUOTE = `query Quote($input: CheckoutQuoteInput!) {
  checkoutQuote(input: $input) {
    cartVersion country voucherCode shippingTotal ${MONEY} ${TOTALS}
    lines { ${LINE} }
    shopOrders { shop { id } ${SHIPPING} ${TOTALS} }
    shippingMethod { code }
    shippingMethods { method { id code } price ${MONEY} charged ${MONEY} }
    problems {
      __typename
      ... on UserError { path }
      ... on CartAlreadyOrderedError { order { id } }
      ... on NotForSaleError { skus }
      ... on VoucherRefusedError { reason }
    }
  }
}`;

const ORDER = `query Order($id: ID!) {
  order(id: $id) {
    country voucherCode paymentMethod shippingTotal ${MONEY} ${TOTALS}
    shippingAddress { recipientName lines city postalCode country }
    lines { ${LINE} }
    shopOrders { id shop { id } fulfilmentStatus version order { id } ${SHIPPING} ${TOTALS} }
  }
}`;

interface Quoted {
  readonly total: { readonly minorUnits: string; readonly currency: string } | null;
  readonly [field: string]: unknown;
}

async function quote(cart: Cart, input: object = {}, as = customer): Promise<Quoted> {
  const { data, errors } = await desk.subgraph.ask(as, QUOTE, { input: { cartId: cart.id, ...input } });
  if (errors?.[0] !== undefined) throw errors[0];
  return data?.checkoutQuote as Quoted;
}

const gbp = (minorUnits: number) => ({ minorUnits: String(minorUnits), currency: 'GBP' });

describe('a quote', () => {
  it('of what is collected has the taxes of the shop and no shipping', async () => {
    const cart = desk.fillCart([
      cartLine({ sku: 'LAMP', quantity: 2, unitPriceMinor: 600 }),
      cartLine({ sku: 'BOOK', unitPriceMinor: 1_050, taxClass: 'REDUCED' }),
    ]);
    expect(await quote(cart)).toMatchObject({
      cartVersion: 3,
      country: 'GB',
      subtotal: gbp(2_250),
      shippingTotal: gbp(0),
      taxTotal: gbp(250),
      total: gbp(2_250),
      lines: [
        {
          sku: 'LAMP',
          total: gbp(1_200),
          tax: { ratePercent: '20', basisPoints: 2_000, amount: gbp(200), isIncluded: true },
          net: gbp(1_000),
          gross: gbp(1_200),
          charged: gbp(1_200),
        },
        { sku: 'BOOK', tax: { ratePercent: '5', amount: gbp(50) } },
      ],
      shippingMethod: null,
      shippingMethods: [],
      problems: [],
    });
  });

  it('of what is sent names the ways to send it, cheapest first, and takes the cheapest', async () => {
    const shippingAddressId = desk.addAddress('GB');
    const cart = desk.fillCart();
    expect(await quote(cart, { shippingAddressId })).toMatchObject({
      country: 'GB',
      subtotal: gbp(2_600),
      shippingTotal: gbp(840),
      total: gbp(3_440),
      shopOrders: [
        {
          shipping: { name: 'Standard', price: gbp(445), tax: { amount: gbp(74) }, charged: gbp(445) },
          total: gbp(2_045),
        },
        { shipping: { price: gbp(395) }, total: gbp(1_395) },
      ],
      shippingMethod: { code: 'STANDARD' },
      shippingMethods: [
        { method: { id: STANDARD, code: 'STANDARD' }, price: gbp(840), charged: gbp(840) },
        { method: { id: EXPRESS, code: 'EXPRESS' }, price: gbp(2_090), charged: gbp(2_090) },
      ],
    });
    const express = await quote(cart, { shippingAddressId, shippingMethodId: EXPRESS });
    expect(express).toMatchObject({ shippingMethod: { code: 'EXPRESS' }, total: gbp(4_690) });
  });

  it('has the taxes of where it is sent to', async () => {
    const cart = desk.fillCart([cartLine({ unitPriceMinor: 1_190, currency: 'EUR' })]);
    expect(await quote(cart, { shippingAddressId: desk.addAddress('DE') })).toMatchObject({
      country: 'DE',
      lines: [{ tax: { ratePercent: '19', amount: { minorUnits: '190', currency: 'EUR' } } }],
    });
  });

  it('has what the voucher takes off, shipping with it', async () => {
    const voucher = { id: newId('vch'), code: 'TEN', isFreeShipping: true };
    const lines = [cartLine({ unitPriceMinor: 1_200, discountMinor: 120 })];
    const cart = desk.fillCart(lines, undefined, voucher);
    expect(await quote(cart, { shippingAddressId: desk.addAddress('GB') })).toMatchObject({
      voucherCode: 'TEN',
      subtotal: gbp(1_200),
      discountTotal: gbp(515),
      shippingTotal: gbp(0),
      taxTotal: gbp(180),
      total: gbp(1_080),
    });
  });

  it('relies on no discount of more than its line: the price has changed meanwhile', async () => {
    const voucher = { id: newId('vch'), code: 'TEN' };
    const cart = desk.fillCart([cartLine({ unitPriceMinor: 500, discountMinor: 501 })], undefined, voucher);
    await expect(quote(cart)).rejects.toMatchObject({ extensions: { code: 'SUBGRAPH_UNAVAILABLE' } });
  });

  it('says everything that stands in the way', async () => {
    const voucher = { id: newId('vch'), code: 'TEN', problem: 'ENDED' };
    const lines = [cartLine({ sku: 'GONE', isSoldElsewhereOnly: true, quantity: 2, available: 1 })];
    expect(await quote(desk.fillCart(lines, undefined, voucher))).toMatchObject({
      problems: [
        { __typename: 'NotForSaleError', skus: ['GONE'] },
        { __typename: 'VoucherRefusedError', reason: 'ENDED' },
        { __typename: 'OutOfStockError' },
      ],
    });
  });

  it.each([
    ['an address of nobody', () => newId('adr'), 'AddressNotFoundError'],
    ['an address of somebody else', () => desk.addAddress('GB', stranger.subject), 'AddressNotFoundError'],
    ['a country to which nothing is sent', () => desk.addAddress('KW'), 'ShippingUnavailableError'],
    ['a country whose taxes are not known', () => desk.addAddress('AQ'), 'ShippingUnavailableError'],
  ])('to %s has no total', async (_what, addressOf, problem) => {
    const quoted = await quote(desk.fillCart(), { shippingAddressId: addressOf() });
    expect(quoted).toMatchObject({ total: null, lines: [], problems: [{ __typename: problem }] });
  });

  it('by a way that does not go there has no total', async () => {
    const input = { shippingAddressId: desk.addAddress('ES'), shippingMethodId: EXPRESS };
    expect(await quote(desk.fillCart(), input)).toMatchObject({
      total: null,
      shippingMethods: [{ method: { code: 'STANDARD' } }],
      problems: [{ __typename: 'ShippingUnavailableError' }],
    });
  });

  it('of an empty cart has nothing in it', async () => {
    expect(await quote(desk.fillCart([]), { shippingAddressId: desk.addAddress('GB') })).toMatchObject({
      total: null,
      problems: [{ __typename: 'CartEmptyError' }],
    });
  });

  it('names the order that stands for the cart already, as `checkout` does, until it is cancelled', async () => {
    const cart = desk.fillCart();
    const orderId = await desk.place(cart);
    const ordered = { __typename: 'CartAlreadyOrderedError', order: { id: orderId } };
    expect((await desk.checkout(cart)).userErrors).toMatchObject([ordered]);
    expect((await quote(cart)).problems).toEqual([{ ...ordered, path: null }]);
    const sold = { ...cart, lines: cart.lines.map((line) => ({ ...line, available: 0 })) };
    desk.lane.put(sold);
    expect(await quote(sold)).toMatchObject({ problems: [ordered, { __typename: 'OutOfStockError' }] });

    desk.lane.put({ ...cart, version: cart.version + 1 });
    expect(await quote(cart)).toMatchObject({ problems: [] });

    desk.lane.put(cart);
    await desk.reply(orderId, { type: 'inventory.rejected' });
    await desk.untilStep(orderId, 'cancelled');
    expect(await quote(cart)).toMatchObject({ problems: [] });
  });

  it.each([
    ['a foreign cart', 'NOT_FOUND', stranger],
    ['a caller who may not order', 'FORBIDDEN', viewer({ subject: String(customer.subject), scopes: ['orders:read'] })],
  ])('of %s is refused', async (_what, code, as) => {
    await expect(quote(desk.fillCart(), {}, as)).rejects.toMatchObject({ extensions: { code } });
  });

  it('with a method and no address is bad input', async () => {
    await expect(quote(desk.fillCart(), { shippingMethodId: STANDARD })).rejects.toMatchObject({
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });
});

describe('an order', () => {
  it('is what was quoted, line by line and part by part', async () => {
    const addressId = desk.addAddress('GB');
    const cart = desk.fillCart(
      [
        cartLine({ sku: 'LAMP', quantity: 3, unitPriceMinor: 999, discountMinor: 301 }),
        cartLine({ sku: 'BOOK', unitPriceMinor: 1_050, taxClass: 'REDUCED' }),
      ],
      undefined,
      { id: newId('vch'), code: 'TEN', isFreeShipping: true },
    );
    const input = { shippingAddressId: addressId, shippingMethodId: EXPRESS };
    const { lines, shopOrders, total, subtotal, discountTotal, shippingTotal, taxTotal } = await quote(cart, input);
    const orderId = await desk.place(cart, { expectedTotal: total, shipping: { addressId, methodId: EXPRESS } });
    const { data } = await desk.subgraph.ask(customer, ORDER, { id: orderId });
    expect(data?.order).toMatchObject({
      ...{ lines, total, subtotal, discountTotal, shippingTotal, taxTotal },
      country: 'GB',
      voucherCode: 'TEN',
      paymentMethod: 'CARD',
      shippingAddress: { city: 'London', country: 'GB' },
      shopOrders: (shopOrders as object[]).map((each) => ({
        ...each,
        fulfilmentStatus: 'UNFULFILLED',
        version: 1,
        order: { id: orderId },
      })),
    });
  });

  it('is refused for another total than the quoted one', async () => {
    const addressId = desk.addAddress('GB');
    const cart = desk.fillCart();
    const { userErrors } = await desk.checkout(cart, { shipping: { addressId, methodId: STANDARD } });
    expect(userErrors).toMatchObject([{ __typename: 'PriceChangedError', currentTotal: gbp(3_440) }]);
  });

  it.each([
    ['VoucherRefusedError', {}, { id: newId('vch'), code: 'TEN', problem: 'MINIMUM_SPEND' }],
    ['AddressNotFoundError', { shipping: { addressId: newId('adr'), methodId: STANDARD } }, undefined],
    ['PaymentRequiredError', { payment: null }, undefined],
    ['PaymentRequiredError', { payment: { kind: 'FREE' } }, undefined],
  ])('is refused with %s', async (refusal, input, voucher) => {
    const cart = desk.fillCart([cartLine()], undefined, voucher);
    expect((await desk.checkout(cart, input)).userErrors).toMatchObject([{ __typename: refusal }]);
  });

  it('needs a token where a provider takes the money', async () => {
    await expect(desk.checkout(desk.fillCart(), { payment: { kind: 'CARD' } })).rejects.toMatchObject({
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });

  it('has parts that are found by reference, for its customer alone, 50 in one statement', async () => {
    const placed = await Promise.all(Array.from({ length: 25 }, () => desk.place()));
    const rows = await desk.rows('select id from shop_order where order_id = any($1)', [placed]);
    const representations = rows.map(({ id }) => ({ __typename: 'ShopOrder', id }));
    expect(representations).toHaveLength(50);
    const document = `query ($representations: [_Any!]!) {
      _entities(representations: $representations) { ... on ShopOrder { id order { id } lines { sku } } }
    }`;
    const operations = await desk.subgraph.countStoreOperations(async () => {
      const { data } = await desk.subgraph.ask(customer, document, { representations });
      expect(data?._entities).toMatchObject(rows.map(({ id }) => ({ id, lines: [{}] })));
    });
    // The job that looks for late checkouts may run meanwhile.
    expect(operations).toBeLessThanOrEqual(2);
    const { data } = await desk.subgraph.ask(stranger, document, { representations });
    expect(data?._entities).toEqual(rows.map(() => null));
  });
});
