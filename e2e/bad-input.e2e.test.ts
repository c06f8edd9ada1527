import { EndpointError } from '@agora/clients/endpoint';
import type { Session } from '@agora/clients/session';
import { newId } from '@agora/subgraph-kit/ids';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addToCart, checkOut, importLines, lookUp, readCart, sell } from './support/shopping.ts';
import { openSystem, type SystemUnderTest } from './support/system.ts';

let system: SystemUnderTest;
let admin: Session;
beforeAll(async () => {
  system = await openSystem();
  admin = await system.signInAs('admin');
  await sell(admin, [{ sku: 'BOWL', title: 'Bowl', priceMinor: 300, stock: 100 }]);
}, 120_000);
afterAll(() => system.stop(), 60_000);

const codeOf = async (answer: Promise<unknown>): Promise<unknown> => {
  const error: unknown = await answer.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return error instanceof EndpointError ? error.errors[0]?.extensions?.code : error;
};

describe('a cart is left as it was by', () => {
  it.each([
    ['a variant that nobody sells', () => ({ variantId: newId('var'), quantity: 1 }), 'UnknownVariantError'],
    ['more units than a line may hold', (variantId: string) => ({ variantId, quantity: 1e9 }), 'CartLineLimitError'],
  ])('%s', async (_what, line, refusal) => {
    const customer = await system.newCustomer();
    const { id } = await lookUp(customer, 'BOWL');
    const { cart } = await addToCart(customer, [{ variantId: id, quantity: 2 }]);
    expect(await addToCart(customer, [line(id)])).toMatchObject({ userErrors: [{ __typename: refusal }] });
    expect(await readCart(customer)).toEqual(cart);
  });

  it.each([
    ['no units', (variantId: string) => ({ variantId, quantity: 0 })],
    ['fewer units than none', (variantId: string) => ({ variantId, quantity: -1 })],
    ['an id of something else', () => ({ variantId: newId('shp'), quantity: 1 })],
    ['an id that is none', () => ({ variantId: "' or 1=1 --", quantity: 1 })],
    ['half a unit', (variantId: string) => ({ variantId, quantity: 0.5 })],
    ['more units than an Int has room for', (variantId: string) => ({ variantId, quantity: 1e12 })],
  ])('%s', async (_what, line) => {
    const customer = await system.newCustomer();
    const { id } = await lookUp(customer, 'BOWL');
    const { cart } = await addToCart(customer, [{ variantId: id, quantity: 2 }]);
    expect(await codeOf(addToCart(customer, [line(id)]))).toBe('BAD_USER_INPUT');
    expect(await readCart(customer)).toEqual(cart);
  });
});

describe('a checkout', () => {
  it('of a cart that is not there is NOT_FOUND', async () => {
    const customer = await system.newCustomer();
    const cart = { id: newId('crt'), version: 1, subtotal: null, lines: [] };
    expect(await codeOf(checkOut(customer, cart))).toBe('NOT_FOUND');
  });

  it('at a price that is not the one of now orders nothing', async () => {
    const customer = await system.newCustomer();
    const { id } = await lookUp(customer, 'BOWL');
    const { cart } = await addToCart(customer, [{ variantId: id, quantity: 2 }]);
    if (cart === null) throw new Error('nothing was put into the cart');
    const cheap = { expectedTotal: { minorUnits: '1', currency: 'GBP' } };
    expect(await checkOut(customer, cart, cheap)).toMatchObject({
      order: null,
      userErrors: [{ __typename: 'PriceChangedError' }],
    });
    expect(await readCart(customer)).toEqual(cart);
    expect(await lookUp(customer, 'BOWL')).toMatchObject({ availability: { available: 100 } });
  });
});

describe('a SKU that nobody sells', () => {
  it('has no entry in the answer', async () => {
    expect(await system.endpoint.ask('{ productVariantsBySku(skus: ["NOBODY-SELLS-IT"]) { id } }')).toEqual({
      productVariantsBySku: [],
    });
  });
});

describe('a catalogue file with bad rows', () => {
  const line = (sku: string, price = '100', title = 'Thing'): string =>
    `${sku},${title},Home,journey-shop,${price},GBP,1`;
  const isSold = async (sku: string): Promise<boolean> =>
    lookUp(admin, sku).then(
      () => true,
      () => false,
    );
  const reasons = [
    { row: 3, reason: expect.stringContaining('sku') },
    { row: 4, reason: expect.stringContaining('price_minor') },
    { row: 5, reason: expect.stringContaining('stock is missing') },
    { row: 6, reason: expect.stringMatching(/quote/i) },
  ];
  const bad = [line('not a sku'), line('MINUS', '-1'), 'SHORT,Thing,Home,journey-shop,1,GBP', '"OPEN,Thing,Home'];

  it('is imported but for those, which are named with their row and the reason', async () => {
    const report = await importLines(admin, [line('GOOD-1'), ...bad, line('GOOD-2')], 'reject-failed-rows');
    expect(report).toMatchObject({ rows: 6, created: 2, stocked: 2, rejected: reasons });
    expect(await isSold('GOOD-1')).toBe(true);
    expect(await isSold('GOOD-2')).toBe(true);
    expect(await isSold('MINUS')).toBe(false);
  });

  it('is not imported at all where every row must be good', async () => {
    const report = await importLines(admin, [line('ALL-1'), ...bad, line('ALL-2')], 'reject-all');
    expect(report).toMatchObject({ created: 0, stocked: 0, rejected: reasons });
    expect(await isSold('ALL-1')).toBe(false);
  });

  it('imported once more changes nothing', async () => {
    const report = await importLines(admin, [line('GOOD-1'), line('GOOD-2')]);
    expect(report).toMatchObject({ created: 0, updated: 0, unchanged: 2, stocked: 0, rejected: [] });
  });
});
