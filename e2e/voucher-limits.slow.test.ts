import { EndpointError } from '@agora/clients/endpoint';
import type { Session } from '@agora/clients/session';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addToCart, checkOut, lookUp, sell, untilSettled, type Cart } from './support/shopping.ts';
import { openSystem, type SystemUnderTest } from './support/system.ts';

let system: SystemUnderTest;
let admin: Session;
beforeAll(async () => {
  system = await openSystem();
  admin = await system.signInAs('admin');
  await sell(admin, [
    { sku: 'LAMP', title: 'Lamp', priceMinor: 1_999, stock: 1_000 },
    { sku: 'VASE', title: 'Vase', priceMinor: 900, stock: 1_000 },
  ]);
}, 180_000);
afterAll(() => system.stop(), 60_000);

const DISCOUNT = `discount {
  code problem isFreeShipping total { minorUnits currency }
  lines { variant { sku } amount { minorUnits } } voucher { code timesUsed }
}`;

interface Applied {
  readonly cart: { readonly id: string; readonly discount: unknown } | null;
  readonly userErrors: readonly { readonly __typename: string }[];
}

async function createVoucher(input: object): Promise<string> {
  const { createVoucher: answer } = await admin.ask<{ createVoucher: { voucher: { id: string } | null } }>(
    'mutation Create($input: CreateVoucherInput!) { createVoucher(input: $input) { voucher { id } } }',
    { input },
  );
  if (answer.voucher === null) throw new Error('the voucher was refused');
  return answer.voucher.id;
}

async function fill(session: Pick<Session, 'ask'>): Promise<Cart> {
  const lines = await Promise.all(
    ['LAMP', 'VASE'].map(async (sku) => ({ variantId: (await lookUp(session, sku)).id, quantity: 1 })),
  );
  const { cart } = await addToCart(session, lines);
  if (cart === null) throw new Error('nothing was put into the cart');
  return cart;
}

const apply = async (session: Pick<Session, 'ask'>, cartId: string, code: string): Promise<Applied> =>
  (
    await session.ask<{ applyVoucher: Applied }>(
      `mutation Apply($input: ApplyVoucherInput!) {
        applyVoucher(input: $input) { cart { id ${DISCOUNT} } userErrors { __typename } }
      }`,
      { input: { cartId, code } },
    )
  ).applyVoucher;

const readDiscount = async (session: Pick<Session, 'ask'>): Promise<unknown> =>
  (await session.ask<{ cart: { discount: unknown } | null }>(`query Read { cart { ${DISCOUNT} } }`)).cart?.discount;

const tenPercent = (code: string) => ({
  code,
  problem: null,
  isFreeShipping: false,
  total: { minorUnits: '290', currency: 'GBP' },
  lines: [
    { variant: { sku: 'LAMP' }, amount: { minorUnits: '200' } },
    { variant: { sku: 'VASE' }, amount: { minorUnits: '90' } },
  ],
  voucher: { code, timesUsed: null },
});

/** Orders a lamp and a vase at 10 % off, and waits for the end of it. */
async function orderAtTenPercentOff(
  customer: Session & { readonly cart: Cart },
): Promise<{ readonly status: string; readonly why: string | null }> {
  const expectedTotal = { minorUnits: String(1_999 + 900 - 290), currency: 'GBP' };
  const { order, userErrors } = await checkOut(customer, customer.cart, { expectedTotal });
  if (order === null) return { status: 'REFUSED', why: userErrors[0]?.__typename ?? null };
  const { status, cancelReason } = await untilSettled(customer, order.id, 60_000);
  return { status, why: cancelReason };
}

describe('a voucher with 10 uses', () => {
  const CUSTOMERS = 20;

  it(`is shown on the carts of ${CUSTOMERS} customers, and used by 10 of them when all order at once`, async () => {
    const code = 'TEN-OF-MANY';
    const voucherId = await createVoucher({ code, value: { kind: 'PERCENT', basisPoints: 1_000 }, usageLimit: 10 });
    const customers: (Session & { readonly cart: Cart })[] = [];
    for (let count = 0; count < CUSTOMERS; count++) {
      const customer = await system.newCustomer();
      customers.push({ ...customer, cart: await fill(customer) });
    }
    const answers = await Promise.all(customers.map((customer) => apply(customer, customer.cart.id, code)));
    expect(answers).toEqual(
      customers.map(({ cart }) => ({ cart: { id: cart.id, discount: tenPercent(code) }, userErrors: [] })),
    );
    expect(await Promise.all(customers.map(readDiscount))).toEqual(customers.map(() => tenPercent(code)));
    expect(
      await admin.ask('query Used($id: ID!) { voucher(id: $id) { timesUsed usageLimit } }', { id: voucherId }),
    ).toEqual({ voucher: { timesUsed: 0, usageLimit: 10 } });

    const orders = await Promise.all(customers.map((customer) => orderAtTenPercentOff(customer)));
    expect(orders.filter(({ status }) => status === 'CONFIRMED')).toHaveLength(10);
    // Who came too late has either not been let in, or has got nothing and paid nothing.
    const others = orders.filter(({ status }) => status !== 'CONFIRMED');
    expect(new Set(others.map(({ status, why }) => `${status} ${why}`))).toEqual(
      new Set(
        others.map(({ status }) =>
          status === 'REFUSED' ? 'REFUSED VoucherRefusedError' : 'CANCELLED VOUCHER_REJECTED',
        ),
      ),
    );
    expect(
      await admin.ask('query Used($id: ID!) { voucher(id: $id) { timesUsed usageLimit } }', { id: voucherId }),
    ).toEqual({ voucher: { timesUsed: 10, usageLimit: 10 } });
    const { available } = (await lookUp(admin, 'LAMP')).availability ?? {};
    expect(available).toBe(1_000 - 10);
  }, 180_000);
});

describe('a voucher for a category', () => {
  it('is for what is in it or below it, and says so where there is none', async () => {
    const customer = await system.newCustomer();
    const cart = await fill(customer);
    const value = { kind: 'FIXED', amounts: [{ minorUnits: '500', currency: 'GBP' }] };
    await createVoucher({ code: 'HOME-5', value, scope: { categories: ['Home'] } });
    await createVoucher({ code: 'LAMPS-5', value, scope: { categories: ['Home > Lamps'] } });
    expect(await apply(customer, cart.id, 'home-5')).toMatchObject({
      cart: { discount: { code: 'HOME-5', total: { minorUnits: '500' } } },
    });
    expect(await apply(customer, cart.id, 'lamps-5')).toEqual({
      cart: null,
      userErrors: [{ __typename: 'VoucherNotForTheseProductsError' }],
    });
    expect(await readDiscount(customer)).toMatchObject({ code: 'HOME-5' });
  }, 60_000);
});

describe("another's cart", () => {
  it('takes no voucher, and is as good as none', async () => {
    const [owner, stranger] = [await system.newCustomer(), await system.newCustomer()];
    const cart = await fill(owner);
    const code = 'NOT-YOURS';
    await createVoucher({ code, value: { kind: 'FREE_SHIPPING' } });
    const refusal: unknown = await apply(stranger, cart.id, code).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(EndpointError);
    expect((refusal as EndpointError).has('NOT_FOUND')).toBe(true);
    expect(await readDiscount(owner)).toBeNull();
    expect(await readDiscount(stranger)).toBeUndefined();
  }, 60_000);
});

describe('a guest', () => {
  it('uses a voucher as anybody does', async () => {
    const { beginGuestSession } = await system.endpoint.ask<{
      beginGuestSession: { session: { accessToken: string } | null };
    }>('mutation Begin { beginGuestSession { session { accessToken } } }');
    const token = beginGuestSession.session?.accessToken ?? '';
    const guest: Pick<Session, 'ask'> = {
      ask: (document, variables) => system.endpoint.ask(document, variables, token),
    };
    const cart = await fill(guest);
    const code = 'FOR-GUESTS';
    await createVoucher({ code, value: { kind: 'PERCENT', basisPoints: 1_000 } });
    expect(await apply(guest, cart.id, code)).toEqual({
      cart: { id: cart.id, discount: tenPercent(code) },
      userErrors: [],
    });
    expect(await apply(guest, cart.id, 'NOBODYS')).toEqual({
      cart: null,
      userErrors: [{ __typename: 'UnknownVoucherError' }],
    });
  }, 60_000);
});
