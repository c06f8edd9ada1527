import type { AnsweredError } from '@agora/clients/endpoint';
import { eventually } from '@agora/testkit/eventually';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Answer } from './support/answer.ts';
import { during } from './support/outage.ts';
import { ORDER_PAGE, PRODUCT_PAGE } from './support/pages.ts';
import { addAddress, askQuote } from './support/priced-shop.ts';
import { openShop, type OpenShop } from './support/shop.ts';
import { addToCart, checkOut, untilSettled, type Cart } from './support/shopping.ts';
import { openSystem, type NewCustomer, type SystemUnderTest } from './support/system.ts';

interface Page {
  readonly document: string;
  readonly id: string;
  readonly whole: Answer;
}

// A page waits for a subgraph that says nothing as long as one fetch may take, and no longer.
const FETCH_MS = 5_000;
const GONE_MS = 5_000;

let system: SystemUnderTest;
let shop: OpenShop;
let customer: NewCustomer;
let pages: Readonly<Record<'product' | 'order', Page>>;

beforeAll(async () => {
  system = await openSystem();
  shop = await openShop(system);
  customer = await system.newCustomer();
  const kettle = await shop.sell({ sku: 'OUTAGE-KETTLE', priceMinor: 2_000, stock: 50 });
  await shop.owner.ask(
    'mutation Create($input: CreateVoucherInput!) { createVoucher(input: $input) { voucher { id } } }',
    { input: { code: 'OUTAGE-TEN', shopId: shop.id, value: { kind: 'PERCENT', basisPoints: 1_000 }, usageLimit: 10 } },
  );
  const orderId = await buyWithVoucher(kettle);
  const productId = await review(orderId);
  // The next cart, as it stands beside both pages.
  await applyVoucher(await fill(kettle));
  await eventually(async () => {
    const { data } = await ask({ document: ORDER_PAGE, id: orderId });
    expect(data).toMatchObject({ me: { unreadNotificationCount: expect.any(Number), cart: { totalQuantity: 2 } } });
    expect((data?.me as { notifications: { nodes: unknown[] } }).notifications.nodes).not.toEqual([]);
  });
  pages = {
    product: await settled({ document: PRODUCT_PAGE, id: productId }),
    order: await settled({ document: ORDER_PAGE, id: orderId }),
  };
}, 180_000);
afterAll(() => system.stop(), 60_000);

const ask = ({ document, id }: Pick<Page, 'document' | 'id'>): Promise<Answer> => customer.answer(document, { id });

/** The page once it says the same twice: what is told on the bus has arrived by then. */
const settled = (page: Pick<Page, 'document' | 'id'>): Promise<Page> =>
  eventually(async () => {
    const [first, second] = [await ask(page), await ask(page)];
    expect(second).toEqual(first);
    expect(second.errors).toBeUndefined();
    return { ...page, whole: second };
  });

async function fill(variantId: string): Promise<Cart> {
  const { cart } = await addToCart(customer, [{ variantId, quantity: 2 }]);
  if (cart === null) throw new Error('nothing was put into the cart');
  return cart;
}

const applyVoucher = (cart: Cart): Promise<unknown> =>
  customer.ask('mutation Apply($input: ApplyVoucherInput!) { applyVoucher(input: $input) { cart { id } } }', {
    input: { cartId: cart.id, code: 'OUTAGE-TEN' },
  });

async function buyWithVoucher(variantId: string): Promise<string> {
  const cart = await fill(variantId);
  await applyVoucher(cart);
  const shippingAddressId = await addAddress(customer, {
    recipientName: 'Ada Lovelace',
    lines: ['12 St James Square'],
    city: 'London',
    postalCode: 'SW1Y 4JH',
    country: 'GB',
  });
  const quote = await askQuote(customer, { cartId: cart.id, shippingAddressId });
  const { order } = await checkOut(customer, cart, {
    expectedVersion: quote.cartVersion,
    expectedTotal: quote.total,
    shipping: { addressId: shippingAddressId, methodId: quote.shippingMethod?.id },
  });
  const { id, status } = await untilSettled(customer, order?.id ?? '');
  expect(status).toBe('CONFIRMED');
  return id;
}

/** Reviews what was bought; answers the product once the review stands on its page. */
async function review(orderId: string): Promise<string> {
  const { order } = await customer.ask<{ order: { lines: { variant: { product: { id: string } } }[] } }>(
    'query Bought($id: ID!) { order(id: $id) { lines { variant { product { id } } } } }',
    { id: orderId },
  );
  const productId = order.lines[0]?.variant.product.id ?? '';
  const posted = await eventually(async () => {
    const { postReview } = await customer.ask<{ postReview: { review: { id: string; version: number } | null } }>(
      'mutation Post($input: PostReviewInput!) { postReview(input: $input) { review { id version } } }',
      { input: { productId, rating: 4, title: 'Boils fast', text: 'Two minutes.' } },
    );
    if (postReview.review === null) throw new Error('reviews have not heard of the purchase');
    return postReview.review;
  });
  const support = await system.signInAs('support');
  await support.ask(
    'mutation Publish($input: ModerateReviewInput!) { moderateReview(input: $input) { review { id } } }',
    {
      input: { reviewId: posted.id, expectedVersion: posted.version, decision: 'PUBLISH' },
    },
  );
  return productId;
}

/** What is missing on a page without a subgraph, `*` for each item of a list. */
const MISSING: Readonly<Record<string, Readonly<Record<keyof typeof pages, readonly string[]>>>> = {
  reviews: {
    product: ['product.rating', 'product.reviews', 'product.shop.products.nodes.*.rating'],
    order: ['me.reviews', 'order.lines.*.variant.product.rating'],
  },
  inventory: {
    product: ['me.cart.lines.*.variant.availability', 'product.variants.*.availability'],
    order: ['me.cart.lines.*.variant.availability', 'order.lines.*.variant.availability'],
  },
  notifications: {
    product: ['me.unreadNotificationCount'],
    order: ['me.unreadNotificationCount', 'me.notifications'],
  },
  settings: { product: ['featureFlags', 'me.settings', 'systemSettings'], order: ['me.settings'] },
  vouchers: { product: ['me.cart.discount'], order: ['me.cart.discount'] },
};

type Place = readonly (string | number)[];

/** Where in an answer the pattern's fields are. */
function placesOf(pattern: string, data: unknown): Place[] {
  return pattern.split('.').reduce<Place[]>(
    (places, key) =>
      places.flatMap((place): Place[] => {
        if (key !== '*') return [[...place, key]];
        return (at(data, place) as readonly unknown[]).map((_item, index) => [...place, index]);
      }),
    [[]],
  );
}

const at = (data: unknown, place: Place): unknown =>
  place.reduce<unknown>((value, key) => (value as Record<string | number, unknown>)[key], data);

function without({ data }: Answer, places: readonly Place[]): unknown {
  const copy = structuredClone(data);
  for (const place of places) {
    const parent = at(copy, place.slice(0, -1)) as Record<string | number, unknown>;
    parent[place.at(-1) ?? ''] = null;
  }
  return copy;
}

const inOrder = (errors: readonly AnsweredError[]): readonly AnsweredError[] =>
  errors.toSorted((one, other) => String(one.path).localeCompare(String(other.path)));

/** The page is whole but for those fields, and says of each why. */
function expectAllBut(missing: readonly string[], { whole }: Page, answer: Answer): void {
  const places = missing.flatMap((pattern) => placesOf(pattern, whole.data));
  // Else the page would show nothing of the subgraph anyway.
  for (const place of places) expect({ place, value: at(whole.data, place) }).not.toMatchObject({ value: null });
  expect(answer.data).toEqual(without(whole, places));
  expect(inOrder(answer.errors ?? [])).toEqual(
    inOrder(places.map((path) => ({ message: 'A part of the graph is not available.', path }))).map((error) => ({
      ...error,
      extensions: { code: 'SUBGRAPH_UNAVAILABLE', traceId: expect.any(String) },
    })),
  );
}

describe.each(Object.entries(MISSING))('without %s', (subgraph, missing) => {
  it.each(['product', 'order'] as const)('the page of the %s has all else', async (name) => {
    const page = pages[name];
    const asked = performance.now();
    const answer = await during('gone', system, subgraph, () => ask(page));
    expect(performance.now() - asked).toBeLessThan(GONE_MS);
    expectAllBut(missing[name], page, answer);
    expect(await ask(page)).toEqual(page.whole);
  });
});

describe('with a subgraph that takes requests and never answers', () => {
  it('pages come in the time of a fetch, with all else', async () => {
    const asked = performance.now();
    const [product, order] = await during('silent', system, 'reviews', () =>
      Promise.all([ask(pages.product), ask(pages.order)]),
    );
    expect(performance.now() - asked).toBeLessThan(FETCH_MS + GONE_MS);
    expectAllBut(MISSING.reviews?.product ?? [], pages.product, product);
    expectAllBut(MISSING.reviews?.order ?? [], pages.order, order);
  }, 30_000);
});
