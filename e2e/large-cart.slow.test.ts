import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Session } from '@agora/clients/session';
import { addToCart, checkOut, sell, untilSettled, type Article } from './support/shopping.ts';
import { openSystem, type SystemUnderTest } from './support/system.ts';

const LINES = 2_000;
// Some 3 s on an idle machine with two cores; the rest is room for a busy one.
const MAX_MS = 30_000;
const SKUS_A_QUESTION = 500;

const ARTICLES: readonly Article[] = Array.from({ length: LINES }, (_each, index) => ({
  sku: `PART-${index}`,
  title: `Part ${index}`,
  priceMinor: 100 + (index % 7),
  stock: 10,
}));

let system: SystemUnderTest;
beforeAll(async () => {
  system = await openSystem();
  await sell(await system.signInAs('admin'), ARTICLES);
}, 180_000);
afterAll(() => system.stop(), 60_000);

describe(`a cart of ${LINES} articles`, () => {
  it('is filled, ordered and confirmed within its time', async () => {
    const customer = await system.newCustomer();
    const lines = (await variantIds(customer)).map((variantId, index) => ({ variantId, quantity: 1 + (index % 3) }));

    const startedAt = performance.now();
    const { cart, userErrors } = await addToCart(customer, lines);
    expect(userErrors).toEqual([]);
    if (cart === null) throw new Error('nothing was put into the cart');
    expect(cart.lines).toHaveLength(LINES);
    const placed = await checkOut(customer, cart);
    expect(placed).toMatchObject({ order: { status: 'PENDING' }, userErrors: [] });
    const order = await untilSettled(customer, placed.order?.id ?? '', MAX_MS);
    const confirmedAfterMs = performance.now() - startedAt;

    expect(order).toMatchObject({
      status: 'CONFIRMED',
      total: cart.subtotal && { minorUnits: cart.subtotal.minorUnits },
    });
    expect(confirmedAfterMs).toBeLessThan(MAX_MS);
  }, 60_000);
});

async function variantIds(customer: Session): Promise<string[]> {
  const ids: string[] = [];
  for (let start = 0; start < LINES; start += SKUS_A_QUESTION) {
    const skus = ARTICLES.slice(start, start + SKUS_A_QUESTION).map(({ sku }) => sku);
    const { productVariantsBySku } = await customer.ask<{ productVariantsBySku: readonly { id: string }[] }>(
      'query Variants($skus: [String!]!) { productVariantsBySku(skus: $skus) { id } }',
      { skus },
    );
    ids.push(...productVariantsBySku.map(({ id }) => id));
  }
  return ids;
}
