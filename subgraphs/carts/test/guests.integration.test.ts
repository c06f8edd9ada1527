import { newId } from '@agora/subgraph-kit/ids';
import { GUEST, type Viewer } from '@agora/subgraph-kit/identity/viewer';
import { codesOf } from '@agora/testkit/codes-of';
import { eventually } from '@agora/testkit/eventually';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { customer, guest, line, startCarts, type CartAnswer, type CartsUnderTest } from './carts-under-test.ts';

const TOKEN = '{ cart { mergeToken } }';
const MERGE = `mutation ($input: MergeGuestCartInput!) {
  mergeGuestCart(input: $input) {
    cart { id version lines { quantity variant { id } } mergeToken }
    merged
    capped { variant { id } requested quantity }
    userErrors { __typename ... on UserError { path } }
    replayed
  }
}`;

interface MergeAnswer {
  readonly cart: CartAnswer | null;
  readonly merged: number;
  readonly capped: readonly unknown[];
  readonly userErrors: readonly unknown[];
  readonly replayed: boolean;
}

let carts: CartsUnderTest;
beforeAll(async () => {
  carts = await startCarts({ CART_MAX_QUANTITY_PER_LINE: '100', CART_MAX_LINES: '60' });
});
afterAll(() => carts.stop());

const tokenOf = async (by: Viewer): Promise<string | null> =>
  (await carts.answer<{ cart: { mergeToken: string | null } }>(by, TOKEN)).cart.mergeToken;
const merge = async (by: Viewer, input: object): Promise<MergeAnswer> =>
  (await carts.answer<{ mergeGuestCart: MergeAnswer }>(by, MERGE, { input })).mergeGuestCart;
const INVALID = { cart: null, userErrors: [{ __typename: 'InvalidMergeTokenError', path: ['input', 'token'] }] };

describe('a guest', () => {
  it('with a session has a cart, and reaches no other', async () => {
    const [ada, eve] = [guest(), guest()];
    const { cart } = await carts.add(ada, [line(2)]);
    expect(await carts.cart(ada, cart?.id)).toMatchObject({ version: 1, totalQuantity: 2 });
    expect(await carts.cart(eve, cart?.id)).toBeNull();
    expect(await carts.cart(customer(), cart?.id)).toBeNull();
    expect(codesOf(await carts.ask(GUEST, TOKEN))).toEqual(['UNAUTHENTICATED']);
  });

  it('has a token to take the cart along, a customer has none', async () => {
    const [ada, bob, eve] = [guest(), guest(), customer()];
    for (const each of [ada, bob, eve]) await carts.add(each, [line()]);
    const tokens = [await tokenOf(ada), await tokenOf(bob)];
    for (const token of tokens) expect(token).toMatch(/^gst_\w{26}\.[\w-]{43}$/);
    expect(new Set(tokens).size).toBe(2);
    expect(await tokenOf(ada)).toBe(tokens[0]);
    expect(await tokenOf(eve)).toBeNull();
  });

  it('finds the cart again, token and all, when Redis has lost it', async () => {
    const ada = guest();
    await carts.add(ada, [line(3)]);
    const token = await tokenOf(ada);
    await eventually(async () => {
      expect(await carts.backedUpVersion(ada)).toBe(1);
    });
    await carts.loseRedis();
    expect(await carts.cart(ada)).toMatchObject({ totalQuantity: 3 });
    expect(await tokenOf(ada)).toBe(token);
  });
});

describe("a guest's cart that a customer takes over", () => {
  it('adds to theirs, and is gone', async () => {
    const [anyone, ada] = [guest(), customer()];
    const [tea, cup] = [line(2), line(1)];
    await carts.add(anyone, [tea, cup]);
    await carts.add(ada, [tea]);
    const token = await tokenOf(anyone);
    expect(await merge(ada, { token })).toMatchObject({
      cart: {
        version: 2,
        lines: [
          { quantity: 4, variant: { id: tea.variantId } },
          { quantity: 1, variant: { id: cup.variantId } },
        ],
        mergeToken: null,
      },
      merged: 3,
      capped: [],
      userErrors: [],
      replayed: false,
    });
    expect(await carts.cart(anyone)).toMatchObject({ lines: [] });
    expect(await tokenOf(anyone)).not.toBe(token);
    await eventually(async () => {
      expect((await carts.backup(anyone))?.lines).toEqual([]);
    });
  });

  it('is told of: which cart has come into which', async () => {
    const [anyone, ada] = [guest(), customer()];
    const { cart: guests } = await carts.add(anyone, [line(2)]);
    const { cart } = await merge(ada, { token: await tokenOf(anyone) });
    await eventually(() => {
      expect(carts.published().filter(({ type, subject }) => type === 'cart.merged' && subject === cart?.id)).toEqual([
        expect.objectContaining({
          data: { cartId: cart?.id, customerId: ada.subject, guestCartId: guests?.id, guestId: anyone.guestId },
        }),
      ]);
    });
  });

  it('is taken over once, by whoever comes first', async () => {
    const [anyone, ada, eve] = [guest(), customer(), customer()];
    await carts.add(anyone, [line(2)]);
    const token = await tokenOf(anyone);
    await merge(ada, { token });
    const again = await merge(ada, { token });
    expect(again).toMatchObject({ cart: { version: 1 }, merged: 0, userErrors: [], replayed: true });
    expect(await merge(eve, { token })).toMatchObject(INVALID);
    expect(await carts.cart(eve)).toBeNull();
  });

  it('comes in up to the limits, and the rest is told', async () => {
    const [anyone, ada] = [guest(), customer()];
    const [tea, cup] = [line(70), line(1)];
    await carts.add(anyone, [tea, cup]);
    await carts.add(ada, [tea, ...Array.from({ length: 59 }, () => line())]);
    expect(await merge(ada, { token: await tokenOf(anyone) })).toMatchObject({
      merged: 30,
      capped: [
        { variant: { id: tea.variantId }, requested: 140, quantity: 100 },
        { variant: { id: cup.variantId }, requested: 1, quantity: 0 },
      ],
    });
  });

  it.each([
    ['of nobody', () => `${newId('gst')}.${'a'.repeat(43)}`],
    ['without a guest', () => 'a.b'],
    ['without a secret', () => `${newId('gst')}.`],
    ['of a customer', () => `${newId('usr')}.${'a'.repeat(43)}`],
    ['that is nothing', () => ''],
  ])('needs its token: one %s brings nothing', async (_what, token) => {
    const ada = customer();
    expect(await merge(ada, { token: token() })).toMatchObject(INVALID);
    expect(await carts.cart(ada)).toBeNull();
  });

  it('is not given for the right guest with another secret', async () => {
    const anyone = guest();
    await carts.add(anyone, [line()]);
    expect(await merge(customer(), { token: `${anyone.guestId}.${'a'.repeat(43)}` })).toMatchObject(INVALID);
    expect(await carts.cart(anyone)).toMatchObject({ totalQuantity: 1 });
  });

  it('is taken over by customers only', async () => {
    const [anyone, other] = [guest(), guest()];
    await carts.add(anyone, [line()]);
    const input = { token: await tokenOf(anyone) };
    expect(codesOf(await carts.ask(other, MERGE, { input }))).toEqual(['UNAUTHENTICATED']);
  });

  it('is taken over once for a key, which another token cannot use', async () => {
    const [first, second, ada] = [guest(), guest(), customer()];
    await carts.add(first, [line(2)]);
    await carts.add(second, [line(5)]);
    const input = { token: await tokenOf(first), idempotencyKey: 'sign-in' };
    const answers = await Promise.all(Array.from({ length: 5 }, () => merge(ada, input)));
    expect(answers.filter(({ replayed }) => !replayed)).toHaveLength(1);
    const other = { token: await tokenOf(second), idempotencyKey: 'sign-in' };
    await expect(merge(ada, other)).rejects.toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' });
    expect(await carts.cart(ada)).toMatchObject({ totalQuantity: 2 });
  });

  it('loses no unit to whatever is put into either cart meanwhile, and brings none twice', async () => {
    const [anyone, ada] = [guest(), customer()];
    const [tea, cup] = [line(1), line(1)];
    await carts.add(anyone, [tea]);
    const token = await tokenOf(anyone);
    const results = await Promise.all([
      ...Array.from({ length: 20 }, () => carts.add(anyone, [tea])),
      ...Array.from({ length: 5 }, () => merge(ada, { token })),
      ...Array.from({ length: 20 }, () => carts.add(ada, [cup])),
    ]);
    expect(results.flatMap(({ userErrors }) => userErrors)).toEqual([]);
    const unitsOf = async (by: Viewer, variantId: string): Promise<number> =>
      (await carts.cart(by))?.lines.find(({ variant }) => variant.id === variantId)?.quantity ?? 0;
    expect((await unitsOf(ada, tea.variantId)) + (await unitsOf(anyone, tea.variantId))).toBe(21);
    expect(await unitsOf(ada, cup.variantId)).toBe(20);
  });
});
