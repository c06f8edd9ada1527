import { newId } from '@agora/subgraph-kit/ids';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { customer, line, startCarts, type CartsUnderTest } from './carts-under-test.ts';

const CHANGE = `mutation ($input: ChangeCartLineInput!) {
  changeCartLine(input: $input) {
    cart { version totalQuantity }
    userErrors {
      __typename
      ... on ConflictError { currentVersion }
      ... on CartLineLimitError { maxQuantity path }
      ... on CartLineNotFoundError { variantId }
    }
  }
}`;
const REMOVE = `mutation ($input: RemoveCartLineInput!) {
  removeCartLine(input: $input) { cart { version totalQuantity } userErrors { __typename } }
}`;
const CLEAR = `mutation ($input: ClearCartInput!) {
  clearCart(input: $input) { cart { version lines { quantity } } userErrors { __typename } }
}`;
const PRICED = `{
  cart {
    version
    subtotal { amount currency }
    lines { quantity unitPrice { amount } total { minorUnits } }
    problems { __typename message variant { id } ... on OutOfStockProblem { requested available } }
  }
}`;

let carts: CartsUnderTest;
beforeAll(async () => {
  carts = await startCarts({ CART_MAX_QUANTITY_PER_LINE: '1000', CART_MAX_LINES: '2000' });
});
afterAll(() => carts.stop());
beforeEach(() => {
  carts.supergraph.queries.length = 0;
});

describe('a cart', () => {
  it('is there once something was put into it', async () => {
    const ada = customer();
    expect(await carts.cart(ada)).toBeNull();
    const tea = line(2);
    const { cart, userErrors, replayed } = await carts.add(ada, [tea, line(1), { ...tea, quantity: 3 }]);
    expect(cart).toMatchObject({
      version: 1,
      lines: [{ quantity: 5, variant: { id: tea.variantId } }, { quantity: 1 }],
    });
    expect({ userErrors, replayed }).toEqual({ userErrors: [], replayed: false });
    expect(await carts.cart(ada)).toMatchObject({ id: cart?.id, version: 1, totalQuantity: 6 });
  });

  it('is changed, and its version grows with each change', async () => {
    const ada = customer();
    const [tea, cup] = [line(2), line(1)];
    await carts.add(ada, [tea, cup]);
    const changed = await carts.answer(ada, CHANGE, {
      input: { variantId: tea.variantId, quantity: 7, expectedVersion: 1 },
    });
    expect(changed).toEqual({ changeCartLine: { cart: { version: 2, totalQuantity: 8 }, userErrors: [] } });
    const removed = await carts.answer(ada, REMOVE, { input: { variantId: cup.variantId } });
    expect(removed).toEqual({ removeCartLine: { cart: { version: 3, totalQuantity: 7 }, userErrors: [] } });
    const cleared = await carts.answer(ada, CLEAR, { input: {} });
    expect(cleared).toEqual({ clearCart: { cart: { version: 4, lines: [] }, userErrors: [] } });
  });

  it('is not changed by who has seen another version', async () => {
    const ada = customer();
    const tea = line();
    await carts.add(ada, [tea]);
    const variables = { input: { variantId: tea.variantId, quantity: 7, expectedVersion: 9 } };
    expect(await carts.answer(ada, CHANGE, variables)).toMatchObject({
      changeCartLine: { cart: null, userErrors: [{ __typename: 'ConflictError', currentVersion: 1 }] },
    });
    expect((await carts.add(ada, [tea], { expectedVersion: 0 })).userErrors).toMatchObject([{ currentVersion: 1 }]);
    expect(await carts.cart(ada)).toMatchObject({ version: 1, totalQuantity: 1 });
  });

  it('is the same through its customer and by reference', async () => {
    const ada = customer();
    const { cart } = await carts.add(ada, [line()]);
    const document = `query ($references: [_Any!]!) {
      _entities(representations: $references) { ... on Cart { id version } ... on User { cart { version } } }
    }`;
    const references = [
      { __typename: 'Cart', id: cart?.id },
      { __typename: 'User', id: ada.subject },
    ];
    expect(await carts.answer(ada, document, { references })).toEqual({
      _entities: [{ id: cart?.id, version: 1 }, { cart: { version: 1 } }],
    });
  });
});

describe('what a cart costs', () => {
  it('is priced now, line by line and in all, and names what stands in the way', async () => {
    const ada = customer();
    const [tea, cup, hat] = [line(3), line(2), line(1)];
    await carts.add(ada, [tea, cup, hat]);
    carts.supergraph.minorUnits.set(tea.variantId, 250);
    carts.supergraph.available.set(cup.variantId, 1);
    carts.supergraph.withdrawn.add(hat.variantId);
    expect(await carts.answer(ada, PRICED)).toMatchObject({
      cart: {
        subtotal: { amount: '10.50', currency: 'GBP' },
        lines: [{ unitPrice: { amount: '2.50' }, total: { minorUnits: '750' } }, {}, {}],
        problems: [
          { __typename: 'PriceChangedProblem', variant: { id: tea.variantId } },
          { __typename: 'OutOfStockProblem', variant: { id: cup.variantId }, requested: 2, available: 1 },
          { __typename: 'NotForSaleProblem', variant: { id: hat.variantId } },
        ],
      },
    });
  });

  it('is null for an empty cart', async () => {
    const ada = customer();
    await carts.add(ada, [line()]);
    await carts.answer(ada, CLEAR, { input: {} });
    expect(await carts.answer(ada, PRICED)).toEqual({ cart: { version: 2, subtotal: null, lines: [], problems: [] } });
  });

  it('is asked of the catalogue once for 2,000 lines, in pages of 500, and not at all for their quantities', async () => {
    const ada = customer();
    await carts.add(
      ada,
      Array.from({ length: 2_000 }, () => line()),
    );
    expect(carts.supergraph.queries).toEqual([500, 500, 500, 500]);
    const { cart } = await carts.answer<{ cart: { subtotal: unknown; lines: unknown[] } }>(ada, PRICED);
    expect(cart).toMatchObject({ subtotal: { amount: '2000.00' }, problems: [] });
    expect(cart.lines).toHaveLength(2_000);
    expect(carts.supergraph.queries).toHaveLength(8);
    expect((await carts.cart(ada))?.lines).toHaveLength(2_000);
    expect(carts.supergraph.queries).toHaveLength(8);
  });
});

describe('the limits', () => {
  it('are typed, and beyond them nothing changes', async () => {
    const ada = customer();
    const full = Array.from({ length: 2_000 }, () => line());
    await carts.add(ada, full);
    const tooLong = await carts.add(ada, [{ variantId: full[0]?.variantId ?? newId('var'), quantity: 1_000 }]);
    expect(tooLong).toEqual({
      cart: null,
      replayed: false,
      userErrors: [{ __typename: 'CartLineLimitError', maxQuantity: 1_000, path: ['input', 'lines'] }],
    });
    expect((await carts.add(ada, [line()])).userErrors).toEqual([
      { __typename: 'CartTooManyLinesError', maxLines: 2_000, path: ['input', 'lines'] },
    ]);
    const variables = { input: { variantId: full[0]?.variantId, quantity: 1_000_000_000 } };
    expect(await carts.answer(ada, CHANGE, variables)).toMatchObject({
      changeCartLine: { cart: null, userErrors: [{ __typename: 'CartLineLimitError', path: ['input', 'quantity'] }] },
    });
    expect(await carts.cart(ada)).toMatchObject({ version: 1, totalQuantity: 2_000 });
  });

  it.each([0, -1, 1.5, 3_000_000_000])('refuse a quantity of %d', async (quantity) => {
    const ada = customer();
    const tea = line();
    await carts.add(ada, [tea]);
    const refused = { code: 'BAD_USER_INPUT' };
    await expect(carts.add(ada, [{ ...tea, quantity }])).rejects.toMatchObject(refused);
    await expect(carts.answer(ada, CHANGE, { input: { ...tea, quantity } })).rejects.toMatchObject(refused);
    expect(await carts.cart(ada)).toMatchObject({ version: 1, totalQuantity: 1 });
  });

  it('refuse no lines, 2,001 lines and ids of another kind', async () => {
    const ada = customer();
    const strange = [{ variantId: newId('prd') as unknown as ReturnType<typeof line>['variantId'], quantity: 1 }];
    for (const lines of [[], Array.from({ length: 2_001 }, () => line()), strange]) {
      await expect(carts.add(ada, lines)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    }
    expect(await carts.cart(ada)).toBeNull();
  });

  it('keep out variants that nobody sells, together with all that came with them', async () => {
    const ada = customer();
    const [known, unknown] = [line(), line()];
    carts.supergraph.unknown.add(unknown.variantId);
    expect((await carts.add(ada, [known, unknown])).userErrors).toMatchObject([
      { __typename: 'UnknownVariantError', variantIds: [unknown.variantId] },
    ]);
    expect(await carts.cart(ada)).toBeNull();
  });

  it('let nobody change a line that is not there', async () => {
    const ada = customer();
    const tea = line(5);
    expect(await carts.answer(ada, CHANGE, { input: tea })).toEqual({
      changeCartLine: {
        cart: null,
        userErrors: [{ __typename: 'CartLineNotFoundError', variantId: tea.variantId }],
      },
    });
  });
});
