import { newId } from '@agora/subgraph-kit/ids';
import { GUEST } from '@agora/subgraph-kit/identity/viewer';
import { viewer } from '@agora/testkit/viewer';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { cartLine, customer, startOrders, stranger, type OrdersUnderTest } from './orders-under-test.ts';

// Some 0.2 s on an idle machine; the rest is room for a busy one.
const MAX_PLACING_MS = 5_000;

let desk: OrdersUnderTest;
beforeAll(async () => {
  desk = await startOrders();
}, 60_000);
afterAll(() => desk.stop(), 60_000);

const ordersOfCart = async (cartId: string): Promise<number> =>
  (await desk.rows('select id from customer_order where cart_id = $1', [cartId])).length;

const twenty = <Result>(work: (index: number) => Promise<Result>): Promise<Result[]> =>
  Promise.all(Array.from({ length: 20 }, (_each, index) => work(index)));

describe('a checkout', () => {
  it('answers the pending order, asks for its stock and tells of it', async () => {
    const cart = desk.fillCart();
    const { order, userErrors, replayed } = await desk.checkout(cart);
    expect({ order, userErrors, replayed }).toMatchObject({
      order: { status: 'PENDING', number: expect.stringMatching(/^\d{6,}$/) },
      userErrors: [],
      replayed: false,
    });
    expect(await desk.told(order?.id ?? '')).toEqual(['order.placed', 'inventory.reserve']);
  });

  it('asks for the quote in the name of the customer, as orders', async () => {
    await desk.checkout(desk.fillCart());
    expect(desk.lane.askedFor.at(-1)).toMatchObject({ subject: customer.subject, actor: 'orders' });
  });

  it('keeps what was bought as it was, split by shop', async () => {
    const shopId = newId('shp');
    const cart = desk.fillCart([
      cartLine({ sku: 'LAMP', title: 'Lamp', quantity: 2, unitPriceMinor: 800, shopId }),
      cartLine({ sku: 'MUG', title: 'Mug', unitPriceMinor: 1_000 }),
      cartLine({ sku: 'SHADE', title: 'Shade', quantity: 3, unitPriceMinor: 1, shopId }),
    ]);
    const { order } = await desk.checkout(cart);
    const { data } = await desk.subgraph.ask(
      customer,
      `query ($id: ID!) { order(id: $id) {
        total { minorUnits } lines { position sku title quantity total { minorUnits } }
        shopOrders { shop { id } total { minorUnits } lines { sku } }
      } }`,
      { id: order?.id },
    );
    expect(data?.order).toMatchObject({
      total: { minorUnits: '2603' },
      lines: [
        { position: 1, sku: 'LAMP', title: 'Lamp', quantity: 2, total: { minorUnits: '1600' } },
        { position: 2, sku: 'MUG' },
        { position: 3, sku: 'SHADE' },
      ],
      shopOrders: [
        { shop: { id: shopId }, total: { minorUnits: '1603' }, lines: [{ sku: 'LAMP' }, { sku: 'SHADE' }] },
        { total: { minorUnits: '1000' } },
      ],
    });
  });

  it.each([
    ['CartEmptyError', [], {}, {}],
    ['CartChangedError', [cartLine()], { expectedVersion: 2 }, { currentVersion: 3 }],
    [
      'PriceChangedError',
      [cartLine({ unitPriceMinor: 501 })],
      { expectedTotal: { minorUnits: '500', currency: 'GBP' } },
      { currentTotal: { minorUnits: '501', currency: 'GBP' } },
    ],
    [
      'PriceChangedError',
      [cartLine({ unitPriceMinor: 500 })],
      { expectedTotal: { minorUnits: '500', currency: 'EUR' } },
      { currentTotal: { minorUnits: '500', currency: 'GBP' } },
    ],
    ['NotForSaleError', [cartLine({ sku: 'GONE', isPurchasable: false })], {}, { skus: ['GONE'] }],
    [
      'OutOfStockError',
      [cartLine({ sku: 'RARE', quantity: 3, available: 2 })],
      {},
      { shortages: [{ sku: 'RARE', requested: 3, available: 2 }] },
    ],
    ['MixedCurrenciesError', [cartLine(), cartLine({ currency: 'EUR' })], {}, {}],
  ] as const)('is refused with %s, and leaves nothing behind', async (refusal, lines, input, details) => {
    const cart = desk.fillCart(lines);
    const { order, userErrors } = await desk.checkout(cart, input);
    expect({ order, userErrors }).toMatchObject({ order: null, userErrors: [{ __typename: refusal, ...details }] });
    expect(await ordersOfCart(cart.id)).toBe(0);
  });

  it('leaves it to the reservation where inventory has not heard of a variant yet', async () => {
    expect(await desk.checkout(desk.fillCart([cartLine({ available: null })]))).toMatchObject({ userErrors: [] });
  });

  it.each([
    ['a key with a space', { idempotencyKey: 'two words' }],
    ['an empty key', { idempotencyKey: '' }],
    ['a key of 129 characters', { idempotencyKey: 'k'.repeat(129) }],
    ['a reference with a line break', { externalReference: 'A\n1' }],
    ['an id of something else', { cartId: 'shp_00000000000000000000000000' }],
    ['a payment token beyond all measure', { payment: { kind: 'CARD', token: 't'.repeat(256) } }],
    ['a card number instead of a token', { payment: { kind: 'CARD', token: '4242424242424242' } }],
    ['a payment token with a character that no store keeps', { payment: { kind: 'CARD', token: 'tok\u0000' } }],
  ])('with %s is bad input', async (_what, input) => {
    const cart = desk.fillCart();
    await expect(desk.checkout(cart, input)).rejects.toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
    expect(await ordersOfCart(cart.id)).toBe(0);
  });

  it('of a foreign cart is a checkout of no cart', async () => {
    const cart = desk.fillCart(undefined, stranger.subject);
    await expect(desk.checkout(cart)).rejects.toMatchObject({ extensions: { code: 'NOT_FOUND' } });
    expect(await ordersOfCart(cart.id)).toBe(0);
  });

  it('says that the graph is out of reach, and can be repeated when it is back', async () => {
    const cart = desk.fillCart();
    const input = { idempotencyKey: newId('evt') };
    desk.lane.breakDown(true);
    await expect(desk.checkout(cart, input)).rejects.toMatchObject({ extensions: { code: 'SUBGRAPH_UNAVAILABLE' } });
    desk.lane.breakDown(false);
    expect(await desk.checkout(cart, input)).toMatchObject({ userErrors: [], replayed: false });
  });

  it('without the scope changes nothing and asks nobody', async () => {
    const cart = desk.fillCart();
    const asked = desk.lane.askedFor.length;
    const reader = viewer({ subject: String(customer.subject), scopes: ['orders:read'] });
    await expect(desk.checkout(cart, {}, reader)).rejects.toMatchObject({ extensions: { code: 'FORBIDDEN' } });
    await expect(desk.checkout(cart, {}, GUEST)).rejects.toMatchObject({ extensions: { code: 'UNAUTHENTICATED' } });
    expect(await ordersOfCart(cart.id)).toBe(0);
    expect(desk.lane.askedFor).toHaveLength(asked);
  });
});

describe('one order per wish', () => {
  it('the same key twenty times at once: one order, twenty times the same answer', async () => {
    const cart = desk.fillCart();
    const input = { idempotencyKey: newId('evt') };
    const answers = await twenty(() => desk.checkout(cart, input));
    expect(new Set(answers.map(({ order }) => order?.id)).size).toBe(1);
    expect(answers.filter(({ replayed }) => !replayed)).toHaveLength(1);
    expect(await ordersOfCart(cart.id)).toBe(1);
  });

  it('twenty keys for one cart at once: one order, which the others are shown', async () => {
    const cart = desk.fillCart();
    const answers = await twenty(() => desk.checkout(cart));
    const placed = answers.flatMap(({ order }) => order ?? []);
    expect(placed).toHaveLength(1);
    const refusals = answers.flatMap(({ userErrors }) => userErrors);
    expect(refusals).toHaveLength(19);
    for (const refusal of refusals) {
      expect(refusal).toMatchObject({ __typename: 'CartAlreadyOrderedError', order: { id: placed[0]?.id } });
    }
    expect(await ordersOfCart(cart.id)).toBe(1);
  });

  it('a key answers its order for ever, also when the cart is empty by now', async () => {
    const cart = desk.fillCart();
    const input = { idempotencyKey: newId('evt'), expectedTotal: { minorUnits: '2600', currency: 'GBP' } };
    const first = await desk.checkout(cart, input);
    desk.lane.put({ ...cart, lines: [] });
    expect(await desk.checkout(cart, input)).toEqual({ ...first, replayed: true });
  });

  it.each([
    ['total', { expectedTotal: { minorUnits: '1', currency: 'GBP' } }],
    ['version', { expectedVersion: 4 }],
    ['payment', { payment: { kind: 'WALLET', token: 'tok_visa' } }],
    ['reference', { externalReference: 'PO-1' }],
  ])('a key with another %s is refused', async (_what, changed) => {
    const cart = desk.fillCart();
    const input = { idempotencyKey: newId('evt') };
    await desk.checkout(cart, input);
    await expect(desk.checkout(cart, { ...input, ...changed })).rejects.toMatchObject({
      extensions: { code: 'IDEMPOTENCY_KEY_REUSED' },
    });
  });

  it("a key is its owner's: a stranger with the same one orders something of their own", async () => {
    const input = { idempotencyKey: newId('evt') };
    const mine = await desk.checkout(desk.fillCart(), input);
    const theirs = await desk.checkout(desk.fillCart(undefined, stranger.subject), input, stranger);
    expect(theirs).toMatchObject({ userErrors: [], replayed: false });
    expect(theirs.order?.id).not.toBe(mine.order?.id);
  });

  it('a reference stands for one order of the customer, whatever the key', async () => {
    const externalReference = newId('evt');
    const answers = await twenty(() => desk.checkout(desk.fillCart(), { externalReference }));
    expect(new Set(answers.map(({ order }) => order?.id)).size).toBe(1);
    expect(
      await desk.rows('select id from customer_order where external_reference = $1', [externalReference]),
    ).toHaveLength(1);
  });

  it('a cart whose order was cancelled can be ordered again', async () => {
    const cart = desk.fillCart();
    const first = await desk.checkout(cart);
    const orderId = first.order?.id ?? '';
    await desk.reply(orderId, { type: 'inventory.rejected' });
    await desk.untilStep(orderId, 'cancelled');
    const second = await desk.checkout(cart);
    expect(second.order?.id).not.toBe(orderId);
  });
});

describe('an order of 2,000 lines', () => {
  it('is placed within its time and read whole', async () => {
    const lines = Array.from({ length: 2_000 }, (_each, index) => cartLine({ sku: `SKU-${index}`, quantity: 2 }));
    const cart = desk.fillCart(lines);
    const startedAt = performance.now();
    const { order } = await desk.checkout(cart);
    const placedAfterMs = performance.now() - startedAt;
    const { data } = await desk.subgraph.ask(
      customer,
      'query ($id: ID!) { order(id: $id) { total { minorUnits } lines { sku variant { id } } shopOrders { total { minorUnits } } } }',
      { id: order?.id },
    );
    expect(data?.order).toMatchObject({ total: { minorUnits: '2000000' } });
    expect((data?.order as { lines: unknown[]; shopOrders: unknown[] }).lines).toHaveLength(2_000);
    expect(placedAfterMs).toBeLessThan(MAX_PLACING_MS);
  });
});
