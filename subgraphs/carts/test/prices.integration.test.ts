import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Viewer } from '@agora/subgraph-kit/identity/viewer';
import { customer, line, startCarts, type CartsUnderTest } from './carts-under-test.ts';

const PROBLEMS = `{
  cart {
    version
    problems {
      __typename variant { id }
      ... on PriceChangedProblem { previous { amount currency } current { amount currency } message }
    }
  }
}`;
const ACKNOWLEDGE = `mutation ($input: AcknowledgeCartPricesInput!) {
  acknowledgeCartPrices(input: $input) {
    cart { version problems { __typename } }
    userErrors { __typename ... on ConflictError { currentVersion } }
  }
}`;
const IN_CURRENCY =
  'mutation ($input: ChangeCartCurrencyInput!) { changeCartCurrency(input: $input) { cart { version } } }';

let carts: CartsUnderTest;
beforeAll(async () => {
  carts = await startCarts();
});
afterAll(() => carts.stop());

const problems = async (by: Viewer): Promise<unknown> =>
  (await carts.answer<{ cart: { problems: unknown } }>(by, PROBLEMS)).cart.problems;

describe('a price that has changed since the customer saw it', () => {
  it('is told at every read, until it is acknowledged', async () => {
    const ada = customer();
    const [tea, cup] = [line(3), line(1)];
    await carts.add(ada, [tea, cup]);
    expect(await problems(ada)).toEqual([]);
    carts.supergraph.minorUnits.set(tea.variantId, 250);
    const changed = {
      __typename: 'PriceChangedProblem',
      variant: { id: tea.variantId },
      previous: { amount: '1.00', currency: 'GBP' },
      current: { amount: '2.50', currency: 'GBP' },
      message: 'A unit cost 1.00 GBP and now costs 2.50 GBP.',
    };
    expect(await problems(ada)).toEqual([changed]);
    expect(await problems(ada)).toEqual([changed]);
    expect(await carts.answer(ada, ACKNOWLEDGE, { input: { expectedVersion: 0 } })).toMatchObject({
      acknowledgeCartPrices: { cart: null, userErrors: [{ __typename: 'ConflictError', currentVersion: 1 }] },
    });
    expect(await carts.answer(ada, ACKNOWLEDGE, { input: { expectedVersion: 1 } })).toEqual({
      acknowledgeCartPrices: { cart: { version: 2, problems: [] }, userErrors: [] },
    });
    expect(await problems(ada)).toEqual([]);
  });

  it('is as good as acknowledged when more is put in', async () => {
    const ada = customer();
    const tea = line(1);
    await carts.add(ada, [tea]);
    carts.supergraph.minorUnits.set(tea.variantId, 250);
    await carts.add(ada, [tea]);
    expect(await problems(ada)).toEqual([]);
  });

  it('is no other price because the cart has another currency', async () => {
    const ada = customer();
    const tea = line(1);
    await carts.add(ada, [tea]);
    await carts.answer(ada, IN_CURRENCY, { input: { currency: 'EUR' } });
    expect(await problems(ada)).toEqual([]);
    carts.supergraph.minorUnits.set(tea.variantId, 300);
    expect(await problems(ada)).toMatchObject([
      { previous: { amount: '1.00', currency: 'EUR' }, current: { amount: '3.00', currency: 'EUR' } },
    ]);
  });

  it('changes nothing when there is nothing to acknowledge', async () => {
    expect(await carts.answer(customer(), ACKNOWLEDGE, { input: {} })).toEqual({
      acknowledgeCartPrices: { cart: null, userErrors: [] },
    });
  });
});
