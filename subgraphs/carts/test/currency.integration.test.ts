import { eventually } from '@agora/testkit/eventually';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { customer, line, startCarts, type CartsUnderTest } from './carts-under-test.ts';

const CHANGE = `mutation ($input: ChangeCartCurrencyInput!) {
  changeCartCurrency(input: $input) {
    cart { version currency subtotal { amount currency } }
    userErrors { __typename ... on ConflictError { currentVersion } }
  }
}`;
const PRICED = `{
  cart {
    currency
    subtotal { amount currency }
    lines { unitPrice { amount currency } total { amount } }
    problems { __typename variant { id } ... on NotSoldInCurrencyProblem { currency } }
  }
}`;

let carts: CartsUnderTest;
beforeAll(async () => {
  carts = await startCarts();
});
afterAll(() => carts.stop());

describe('the currency of a cart', () => {
  it('prices it, and none is base prices', async () => {
    const ada = customer();
    await carts.add(ada, [line(2)]);
    expect(await carts.answer(ada, PRICED)).toMatchObject({
      cart: { currency: null, subtotal: { amount: '2.00', currency: 'GBP' } },
    });
    expect(await carts.answer(ada, CHANGE, { input: { currency: 'EUR', expectedVersion: 1 } })).toEqual({
      changeCartCurrency: {
        cart: { version: 2, currency: 'EUR', subtotal: { amount: '2.00', currency: 'EUR' } },
        userErrors: [],
      },
    });
    expect(await carts.answer(ada, CHANGE, { input: { currency: null } })).toMatchObject({
      changeCartCurrency: { cart: { version: 3, currency: null, subtotal: { currency: 'GBP' } } },
    });
  });

  it('is a problem of what has no price in it', async () => {
    const ada = customer();
    const [tea, cup] = [line(1), line(1)];
    carts.supergraph.poundsOnly.add(cup.variantId);
    await carts.answer(ada, CHANGE, { input: { currency: 'EUR' } });
    await carts.add(ada, [tea, cup]);
    expect(await carts.answer(ada, PRICED)).toEqual({
      cart: {
        currency: 'EUR',
        subtotal: null,
        lines: [
          { unitPrice: { amount: '1.00', currency: 'EUR' }, total: { amount: '1.00' } },
          { unitPrice: null, total: null },
        ],
        problems: [{ __typename: 'NotSoldInCurrencyProblem', variant: { id: cup.variantId }, currency: 'EUR' }],
      },
    });
  });

  it('is not changed by who has seen another version', async () => {
    const ada = customer();
    await carts.add(ada, [line()]);
    expect(await carts.answer(ada, CHANGE, { input: { currency: 'EUR', expectedVersion: 5 } })).toEqual({
      changeCartCurrency: { cart: null, userErrors: [{ __typename: 'ConflictError', currentVersion: 1 }] },
    });
  });

  it('comes back with a cart that Redis has lost', async () => {
    const ada = customer();
    await carts.answer(ada, CHANGE, { input: { currency: 'EUR' } });
    await eventually(async () => {
      expect(await carts.backedUpVersion(ada)).toBe(1);
    });
    await carts.loseRedis();
    expect(await carts.answer(ada, PRICED)).toMatchObject({ cart: { currency: 'EUR' } });
  });
});
