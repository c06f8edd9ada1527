import { GUEST } from '@agora/subgraph-kit/identity/viewer';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eur, gbp, startProducts, type ProductsUnderTest } from './products-under-test.ts';

// As many SKUs as the UCI Online Retail catalogue has, with words that are as frequent as theirs.
const SKUS = 3_791;
const BATCH = 250;
const WORDS = 'heart lantern mug red white vintage set bag box christmas paper glass rose tin light'.split(' ');
const QUERIES = 400;
const WARM_UP = 40;

let catalogue: ProductsUnderTest;

beforeAll(async () => {
  catalogue = await startProducts();
  await catalogue.open();
  const rows = Array.from({ length: SKUS }, (_each, index) => ({
    row: index + 1,
    sku: `SKU-${index}`,
    title: `${wordAt(index)} ${wordAt(index * 7 + 3)} ${wordAt(index * 13 + 5)} no. ${index}`,
    description: 'What customers should know about it, in a sentence or two.',
    category: `Home > Room ${index % 20}`,
    price: gbp(100 + ((index * 37) % 9_000)),
    prices: [eur(120 + ((index * 41) % 9_000))],
  }));
  for (let from = 0; from < rows.length; from += BATCH) await catalogue.importRows(rows.slice(from, from + BATCH));
  await catalogue.gatherTitleWords();
}, 120_000);
afterAll(() => catalogue.stop(), 60_000);

// The square makes the first words far more frequent than the last ones.
const wordAt = (index: number): string => WORDS[Math.floor(((index % 97) / 97) ** 2 * WORDS.length)] ?? 'thing';

const SEARCH = `query ($where: ProductWhere, $orderBy: ProductOrder) { products(where: $where, orderBy: $orderBy, first: 20) {
  totalCount
  nodes { id title variants { sku price { amount } priceIn(currency: "EUR") { amount } } }
  facets {
    categories { category { name } count } shops { shop { id } count } ratings { minRating count } inStock outOfStock
    priceRanges { min { amount } max { amount } count }
  }
} }`;

const WHERE = [
  (word: string) => ({ search: word, currency: 'EUR' }),
  (word: string) => ({ search: `${word} set`, currency: 'GBP' }),
  () => ({ currency: 'EUR' }),
  () => ({ minPrice: gbp(500), maxPrice: gbp(4_000) }),
  (word: string) => ({ search: word, inStock: false }),
  // As it is typed, and as it is mistyped: a letter is missing.
  (word: string) => ({ search: `set ${word.slice(0, -1)}`, currency: 'EUR' }),
  (word: string) => ({ search: `${word.slice(0, 2)}${word.slice(3)}x`, currency: 'EUR' }),
];
const ORDERS = [undefined, { field: 'PRICE', direction: 'ASC' }, { field: 'TITLE', direction: 'ASC' }];

const percentile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

describe(`a search with facets among ${SKUS} products`, () => {
  it('takes less than 50 ms for 95 of 100', async () => {
    const took: number[] = [];
    for (let count = 0; count < QUERIES + WARM_UP; count++) {
      const where = WHERE[count % WHERE.length]?.(WORDS[count % WORDS.length] ?? '');
      const startedAt = performance.now();
      const { data, errors } = await catalogue.subgraph.ask(GUEST, SEARCH, {
        where,
        orderBy: ORDERS[count % ORDERS.length],
      });
      if (count >= WARM_UP) took.push(performance.now() - startedAt);
      expect(errors).toBeUndefined();
      expect(data?.products).toMatchObject({ nodes: expect.any(Array), facets: { shops: expect.any(Array) } });
    }
    const sorted = took.toSorted((a, b) => a - b);
    const figures = { p50: percentile(sorted, 0.5), p95: percentile(sorted, 0.95) };
    process.stdout.write(`${JSON.stringify(figures)}\n`);
    expect(figures.p95).toBeLessThan(50);
  }, 120_000);
});
