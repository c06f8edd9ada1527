import { newId } from '@agora/subgraph-kit/ids';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { change, perform } from './support/change.ts';
import { addAddress, askQuote, eur, gbp, openPricedShop, type Quote } from './support/priced-shop.ts';
import { checkOut, fillCart, untilSettled, type Cart, type CheckoutAnswer } from './support/shopping.ts';
import { openSystem, type NewCustomer, type Person, type SystemUnderTest } from './support/system.ts';

let system: SystemUnderTest;
let admin: Person;
beforeAll(async () => {
  system = await openSystem();
  admin = await system.signInAs('admin');
  await openPricedShop(admin, 'bottle-shop', [{ sku: 'BOTTLE', prices: [gbp(1_000), eur(1_200)] }]);
}, 180_000);
afterAll(() => system.stop(), 60_000);

const CAMBRIDGE = {
  recipientName: 'Ada Lovelace',
  lines: ['1 Mill Lane'],
  city: 'Cambridge',
  postalCode: 'CB2 1RX',
  country: 'GB',
};

const BICYCLE = {
  name: 'By bicycle',
  countries: ['GB'],
  prices: [{ base: gbp(200), perAdditionalUnit: gbp(50), freeFrom: gbp(5_000) }],
};

interface Method {
  readonly id: string;
  readonly version: number;
}
const METHOD = 'method { id version }';

const create = async (code: string): Promise<Method> =>
  (
    await change<{ method: Method }>(
      admin,
      'createShippingMethod',
      { code, ...BICYCLE, idempotencyKey: newId('evt') },
      METHOD,
    )
  ).method;
const update = async ({ id: methodId, version: expectedVersion }: Method, terms: object): Promise<Method> =>
  (
    await change<{ method: Method }>(
      admin,
      'updateShippingMethod',
      { methodId, expectedVersion, taxClass: 'STANDARD', ...BICYCLE, ...terms },
      METHOD,
    )
  ).method;

interface Sending {
  readonly customer: NewCustomer;
  readonly cart: Cart;
  readonly addressId: string;
}
async function sending(bottles: number): Promise<Sending> {
  const customer = await system.newCustomer();
  const cart = await fillCart(customer, { BOTTLE: bottles });
  return { customer, cart, addressId: await addAddress(customer, CAMBRIDGE) };
}

const quoteFor = ({ customer, cart, addressId }: Sending, shippingMethodId?: string): Promise<Quote> =>
  askQuote(customer, { cartId: cart.id, shippingAddressId: addressId, shippingMethodId });
const offered = (quote: Quote, code: string): unknown =>
  quote.shippingMethods.find(({ method }) => method.code === code);

const orderAs = ({ customer, cart, addressId }: Sending, quote: Quote, methodId: string): Promise<CheckoutAnswer> =>
  checkOut(customer, cart, {
    expectedVersion: quote.cartVersion,
    expectedTotal: quote.total ?? gbp(0),
    shipping: { addressId, methodId },
  });

const shippingOf = async (customer: NewCustomer, id: string): Promise<unknown> =>
  (
    await customer.ask<{ order: { shippingTotal: unknown } }>(
      'query Shipping($id: ID!) { order(id: $id) { shippingTotal { minorUnits currency } } }',
      { id },
    )
  ).order.shippingTotal;

describe('a way to send things', () => {
  it('is offered where the administrator says, at the price of its rules', async () => {
    const { id } = await create('BICYCLE');
    const three = await sending(3);
    const quote = await quoteFor(three, id);
    expect(offered(quote, 'BICYCLE')).toMatchObject({ charged: gbp(300) });
    expect(quote).toMatchObject({ shippingMethod: { code: 'BICYCLE' }, shippingTotal: gbp(300), total: gbp(3_300) });
    expect(await quoteFor(await sending(5), id)).toMatchObject({ shippingTotal: gbp(0), total: gbp(5_000) });

    const placed = await orderAs(three, quote, id);
    expect(placed.userErrors).toEqual([]);
    const order = await untilSettled(three.customer, placed.order?.id ?? '');
    expect(order).toMatchObject({ status: 'CONFIRMED', total: { minorUnits: '3300' } });
    expect(await shippingOf(three.customer, order.id)).toEqual(gbp(300));

    const { shippingMethods } = await system.endpoint.ask<{ shippingMethods: { code: string }[] }>(
      '{ shippingMethods(country: "DE", currency: EUR) { code } }',
    );
    expect(shippingMethods.map(({ code }) => code)).not.toContain('BICYCLE');
  }, 60_000);

  it('costs something else from the moment of the change: who saw another price is asked again', async () => {
    const method = await create('BARGE');
    const earlier = await sending(1);
    const placed = await orderAs(earlier, await quoteFor(earlier, method.id), method.id);
    const waiting = await sending(1);
    const seen = await quoteFor(waiting, method.id);
    await update(method, { prices: [{ base: gbp(450), perAdditionalUnit: gbp(0) }] });

    const { userErrors } = await orderAs(waiting, seen, method.id);
    expect(userErrors).toMatchObject([{ __typename: 'PriceChangedError' }]);
    expect(await quoteFor(waiting, method.id)).toMatchObject({ shippingTotal: gbp(450), total: gbp(1_450) });
    expect(await shippingOf(earlier.customer, placed.order?.id ?? '')).toEqual(gbp(200));
  }, 60_000);

  it('that is archived is offered to nobody, and what was quoted with it is not ordered', async () => {
    const { id, version } = await create('BALLOON');
    const waiting = await sending(1);
    const seen = await quoteFor(waiting, id);
    await change(admin, 'archiveShippingMethod', { methodId: id, expectedVersion: version });
    const { userErrors } = await orderAs(waiting, seen, id);
    expect(userErrors).toMatchObject([{ __typename: 'ShippingUnavailableError' }]);
    expect(offered(await quoteFor(waiting), 'BALLOON')).toBeUndefined();
  }, 60_000);

  it('has a code of its own, a version, and terms that can be', async () => {
    const method = await create('CART');
    expect(await perform(admin, 'createShippingMethod', { code: 'CART', ...BICYCLE })).toEqual({
      userErrors: [{ __typename: 'ShippingCodeTakenError' }],
    });
    expect(await perform(admin, 'createShippingMethod', { code: 'NOWHERE', ...BICYCLE, prices: [] })).toEqual({
      userErrors: [{ __typename: 'ShippingTermsError' }],
    });
    await update(method, { name: 'By cart' });
    await expect(update(method, { name: 'By horse' })).rejects.toThrow('ConflictError');
  });

  it('is no business of customers and shops', async () => {
    const customer = await system.newCustomer();
    await expect(change(customer, 'createShippingMethod', { code: 'MINE', ...BICYCLE })).rejects.toThrow('FORBIDDEN');
  });
});
