import { predictableId } from '@agora/testkit/predictable-ids';
import { describe, expect, it } from '@jest/globals';
import {
  archiveProduct,
  changePrice,
  changeProduct,
  newProduct,
  publishProduct,
  removePrice,
  type Product,
  type Variant,
} from './product.ts';

const CREATED = new Date('2026-01-01T00:00:00.000Z');
const LATER = new Date('2026-01-02T00:00:00.000Z');
const gbp = (minorUnits: bigint) => ({ minorUnits, currency: 'GBP' });
const eur = (minorUnits: bigint) => ({ minorUnits, currency: 'EUR' });
const LAMP = predictableId('var', 1);

const variant = (given: Partial<Variant> = {}): Variant => ({
  id: LAMP,
  sku: 'LAMP',
  options: [],
  prices: [gbp(1_000n)],
  isArchived: false,
  ...given,
});

const DRAFT = {
  id: predictableId('prd', 1),
  shopId: predictableId('shp', 1),
  title: 'Lamp',
  description: '',
  taxClass: 'STANDARD',
  createdAt: CREATED,
  variants: [variant()],
} as const;

const lamp = (given: Partial<Parameters<typeof newProduct>[0]> = {}): Product =>
  newProduct({ ...DRAFT, publishedAt: CREATED, ...given });

describe('a new product', () => {
  it('is on sale in its first version, and never changed', () => {
    expect(lamp()).toMatchObject({ status: 'active', version: 1, createdAt: CREATED, updatedAt: CREATED });
  });

  it.each([
    ['Lamp', /^lamp-[0-9a-z]{8}$/],
    ['  Crème brûlée, 2 pieces! ', /^cre-me-bru-le-e-2-pieces-[0-9a-z]{8}$/],
    ['灯', /^product-[0-9a-z]{8}$/],
    ['x'.repeat(200), /^x{80}-[0-9a-z]{8}$/],
  ])('called %j has the slug %s', (title, slug) => {
    expect(lamp({ title }).slug).toMatch(slug);
  });

  it('is a draft until it is published, once', () => {
    const draft = newProduct(DRAFT);
    expect(draft).toMatchObject({ status: 'draft' });
    expect(publishProduct(draft, { expectedVersion: 7, now: LATER })).toEqual({ kind: 'conflict', currentVersion: 1 });
    const published = publishProduct(draft, { expectedVersion: 1, now: LATER });
    expect(published).toMatchObject({ product: { status: 'active', publishedAt: LATER, version: 2 } });
    const { product } = published as { product: Product };
    expect(publishProduct(product, { expectedVersion: 1, now: LATER })).toEqual({ kind: 'changed', product });
  });

  it('that was archived as a draft is not published', () => {
    const gone = archiveProduct(newProduct(DRAFT), { expectedVersion: 1, now: LATER });
    expect(gone).toMatchObject({ product: { status: 'archived' } });
    expect(gone).not.toHaveProperty('product.publishedAt');
    const { product } = gone as { product: Product };
    expect(publishProduct(product, { expectedVersion: 2, now: LATER })).toEqual({ kind: 'archived' });
  });

  it('has its title without blanks around it', () => {
    expect(lamp({ title: '  Lamp ' }).title).toBe('Lamp');
  });

  it.each([
    ['without a title', { title: '  ' }],
    ['with a title beyond 200 characters', { title: 'x'.repeat(201) }],
    ['with a description beyond 10,000 characters', { description: 'x'.repeat(10_001) }],
    ['without variants', { variants: [] }],
    ['with 101 variants', { variants: Array.from({ length: 101 }, (_each, index) => variant({ sku: `S${index}` })) }],
    ['with a SKU twice', { variants: [variant(), variant()] }],
    ['with a SKU that has a blank', { variants: [variant({ sku: 'A B' })] }],
    ['with an empty SKU', { variants: [variant({ sku: '' })] }],
    ['with a price below nothing', { variants: [variant({ prices: [gbp(-1n)] })] }],
    ['with a price beyond all measure', { variants: [variant({ prices: [gbp(10n ** 12n + 1n)] })] }],
    [
      'with base prices in two currencies',
      { variants: [variant(), variant({ sku: 'B', prices: [eur(1n), gbp(1n)] })] },
    ],
    ['with two prices in a currency', { variants: [variant({ prices: [gbp(1n), eur(1n), eur(2n)] })] }],
  ])('%s is refused', (_what, given) => {
    expect(() => lamp(given)).toThrow(expect.objectContaining({ code: 'BAD_USER_INPUT' }));
  });
});

describe('a change', () => {
  it('takes what it says and keeps the rest, in the next version', () => {
    const decision = changeProduct(lamp({ description: 'Bright.' }), {
      expectedVersion: 1,
      change: { title: ' Desk lamp ' },
      now: LATER,
    });
    expect(decision).toMatchObject({
      kind: 'changed',
      product: { title: 'Desk lamp', description: 'Bright.', version: 2, createdAt: CREATED, updatedAt: LATER },
    });
  });

  it('of another version than the current one is a conflict', () => {
    expect(changeProduct(lamp(), { expectedVersion: 2, change: {}, now: LATER })).toEqual({
      kind: 'conflict',
      currentVersion: 1,
    });
  });

  it('of an archived product is refused, whichever version was seen', () => {
    const archived: Product = { ...lamp(), status: 'archived' };
    expect(changeProduct(archived, { expectedVersion: 7, change: {}, now: LATER })).toEqual({ kind: 'archived' });
  });
});

describe('archiving', () => {
  it('ends the sale, in the next version', () => {
    expect(archiveProduct(lamp(), { expectedVersion: 1, now: LATER })).toMatchObject({
      kind: 'changed',
      product: { status: 'archived', version: 2, updatedAt: LATER },
    });
  });

  it('once more changes nothing', () => {
    const archived: Product = { ...lamp(), status: 'archived', version: 2 };
    const decision = archiveProduct(archived, { expectedVersion: 1, now: LATER });
    expect(decision.kind === 'changed' && decision.product).toBe(archived);
  });

  it('of another version than the current one is a conflict', () => {
    expect(archiveProduct(lamp(), { expectedVersion: 3, now: LATER })).toEqual({ kind: 'conflict', currentVersion: 1 });
  });
});

describe('a price', () => {
  it('changes for its variant alone, and tells the one before', () => {
    const shade = variant({ id: predictableId('var', 2), sku: 'SHADE', prices: [gbp(500n)] });
    expect(changePrice(lamp({ variants: [variant(), shade] }), LAMP, gbp(1_100n), LATER)).toMatchObject({
      kind: 'changed',
      previous: gbp(1_000n),
      product: { version: 2, variants: [{ prices: [gbp(1_100n)] }, { prices: [gbp(500n)] }] },
    });
  });

  it('that is the same already changes nothing', () => {
    expect(changePrice(lamp(), LAMP, gbp(1_000n), LATER)).toEqual({ kind: 'unchanged' });
  });

  it('of an archived product does not change', () => {
    expect(changePrice({ ...lamp(), status: 'archived' }, LAMP, gbp(1n), LATER)).toEqual({ kind: 'archived' });
  });

  it('in a currency in which the variant was not sold begins to hold', () => {
    const decision = changePrice(lamp(), LAMP, eur(1_200n), LATER);
    expect(decision).toMatchObject({ product: { version: 2, variants: [{ prices: [gbp(1_000n), eur(1_200n)] }] } });
    expect(decision).not.toHaveProperty('previous');
  });

  it('changes in its currency alone, wherever it stands', () => {
    const shade = lamp({ variants: [variant({ prices: [gbp(1n), eur(2n), { minorUnits: 3n, currency: 'USD' }] })] });
    expect(changePrice(shade, LAMP, eur(9n), LATER)).toMatchObject({
      previous: eur(2n),
      product: { variants: [{ prices: [gbp(1n), eur(9n), { minorUnits: 3n, currency: 'USD' }] }] },
    });
  });

  it.each([gbp(-1n), eur(10n ** 12n + 1n)])('of %j is refused', (price) => {
    expect(() => changePrice(lamp(), LAMP, price, LATER)).toThrow(expect.objectContaining({ code: 'BAD_USER_INPUT' }));
  });

  it('is removed, in any currency but that of the base price', () => {
    const sold = lamp({ variants: [variant({ prices: [gbp(1n), eur(2n)] })] });
    expect(removePrice(sold, LAMP, 'EUR', LATER)).toMatchObject({
      kind: 'changed',
      product: { version: 2, updatedAt: LATER, variants: [{ prices: [gbp(1n)] }] },
    });
    expect(removePrice(sold, LAMP, 'GBP', LATER)).toEqual({ kind: 'basePrice' });
    expect(removePrice(sold, LAMP, 'USD', LATER)).toEqual({ kind: 'unchanged' });
    expect(removePrice({ ...sold, status: 'archived' }, LAMP, 'EUR', LATER)).toEqual({ kind: 'archived' });
  });
});
