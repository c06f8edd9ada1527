import { predictableId } from '@agora/testkit/predictable-ids';
import { describe, expect, it } from '@jest/globals';
import { archiveProduct, newProduct, type Product, type Variant } from './product.ts';
import { addVariants, archiveVariant, changeVariant, type NewVariant } from './variants.ts';

const CREATED = new Date('2026-01-01T00:00:00.000Z');
const now = new Date('2026-01-02T00:00:00.000Z');
const size = (value: string) => [{ name: 'size', value }];
const SMALL = predictableId('var', 1);
const LARGE = predictableId('var', 2);

const variant = (given: Partial<NewVariant> = {}): NewVariant => ({
  id: SMALL,
  sku: 'S',
  options: size('S'),
  prices: [{ minorUnits: 100n, currency: 'GBP' }],
  ...given,
});

const shirt = (variants: readonly NewVariant[] = [variant(), variant({ id: LARGE, sku: 'L', options: size('L') })]) =>
  newProduct({
    id: predictableId('prd', 1),
    shopId: predictableId('shp', 1),
    title: 'Shirt',
    description: '',
    taxClass: 'STANDARD',
    createdAt: CREATED,
    publishedAt: CREATED,
    variants: variants.map((each): Variant => ({ ...each, isArchived: false })),
  });
const archived = (product: Product): Product => ({ ...product, status: 'archived' });
const medium = variant({ id: predictableId('var', 3), sku: 'M', options: size('M') });
const added = (given: Partial<NewVariant>, product = shirt()) => addVariants(product, [{ ...medium, ...given }], now);

describe('a variant that is added', () => {
  it('comes behind the others, in a new version', () => {
    expect(added({})).toMatchObject({
      kind: 'changed',
      product: { version: 2, updatedAt: now, variants: [{ sku: 'S' }, { sku: 'L' }, { sku: 'M', isArchived: false }] },
    });
  });

  it.each([
    ['a SKU of another', { sku: 'L' }, { kind: 'skuTaken', sku: 'L' }],
    ['the options of another', { options: size('L') }, { kind: 'optionsTaken', sku: 'L' }],
    ['other options', { options: [{ name: 'colour', value: 'red' }] }, { kind: 'optionsMismatch', names: ['size'] }],
    ['no options', { options: [] }, { kind: 'optionsMismatch', names: ['size'] }],
  ])('is refused with %s', (_what, given, refusal) => {
    expect(added(given)).toEqual(refusal);
  });

  it('is measured against those that are added with it, too', () => {
    const twice = [medium, { ...medium, id: predictableId('var', 4), sku: 'M2' }];
    expect(addVariants(shirt(), twice, now)).toEqual({ kind: 'optionsTaken', sku: 'M' });
  });

  it('has its options in whichever order', () => {
    const red = { name: 'colour', value: 'red' };
    const product = shirt([variant({ options: [...size('S'), red] })]);
    expect(added({ options: [red, ...size('S')] }, product)).toEqual({ kind: 'optionsTaken', sku: 'S' });
    expect(added({ options: [red, ...size('M')] }, product)).toMatchObject({ kind: 'changed' });
  });

  it('needs no options where the others have none', () => {
    expect(added({ options: [] }, shirt([variant({ options: [] })]))).toMatchObject({ kind: 'changed' });
  });

  it('is refused by an archived product, and one that is full', () => {
    expect(added({}, archived(shirt()))).toEqual({ kind: 'archived' });
    const full = shirt(
      Array.from({ length: 100 }, (_each, index) => variant({ sku: `S-${index}`, options: size(`${index}`) })),
    );
    expect(added({}, full)).toEqual({ kind: 'tooMany' });
  });

  it.each([
    ['a SKU that is none', { sku: 'not a sku' }],
    ['a base price in another currency', { prices: [{ minorUnits: 1n, currency: 'EUR' }] as const }],
    ['a price below none', { prices: [{ minorUnits: -1n, currency: 'GBP' }] as const }],
    ['a title beyond 200 characters', { title: 'x'.repeat(201) }],
    ['one option twice', { options: [...size('S'), ...size('M')] }],
    ['an option without a name', { options: [{ name: ' ', value: 'S' }] }],
    ['a value beyond 100 characters', { options: size('x'.repeat(101)) }],
    ['11 options', { options: Array.from({ length: 11 }, (_each, index) => ({ name: `${index}`, value: 'S' })) }],
  ])('with %s is bad input', (_what, given) => {
    expect(() => added(given)).toThrow(expect.objectContaining({ code: 'BAD_USER_INPUT' }));
  });
});

describe('a variant that changes', () => {
  const changed = (change: Parameters<typeof changeVariant>[1]['change'], product = shirt(), expectedVersion = 1) =>
    changeVariant(product, { variantId: SMALL, expectedVersion, change, now });

  it('takes what is given and keeps the rest', () => {
    const decision = changed({ sku: 'XS', title: 'tiny' });
    expect(decision).toMatchObject({
      kind: 'changed',
      product: { version: 2, variants: [{ id: SMALL, sku: 'XS', title: 'tiny', options: size('S') }, { sku: 'L' }] },
    });
  });

  it('loses its title by an empty one', () => {
    const decision = changed({ title: '' }, shirt([variant({ title: 'small' })]));
    expect(decision.kind === 'changed' && decision.product.variants[0]).not.toHaveProperty('title');
  });

  it('may have other options while it is alone', () => {
    expect(changed({ options: [{ name: 'colour', value: 'red' }] }, shirt([variant()]))).toMatchObject({
      kind: 'changed',
    });
    expect(changed({ options: [{ name: 'colour', value: 'red' }] })).toEqual({
      kind: 'optionsMismatch',
      names: ['size'],
    });
  });

  it('is refused what another has', () => {
    expect(changed({ sku: 'L' })).toEqual({ kind: 'skuTaken', sku: 'L' });
    expect(changed({ options: size('L') })).toEqual({ kind: 'optionsTaken', sku: 'L' });
  });

  it('is refused to who has seen another version, and where it is off sale', () => {
    expect(changed({ sku: 'XS' }, shirt(), 9)).toEqual({ kind: 'conflict', currentVersion: 1 });
    expect(changed({ sku: 'XS' }, archived(shirt()))).toEqual({ kind: 'archived' });
    expect(changed({ sku: 'XS' }, withoutSmall(), 2)).toEqual({ kind: 'variantArchived' });
  });
});

function withoutSmall(): Product {
  const decision = archiveVariant(shirt(), { variantId: SMALL, expectedVersion: 1, now });
  if (decision.kind !== 'changed') throw new Error(decision.kind);
  return decision.product;
}

describe('a variant that is archived', () => {
  const archive = (product: Product, variantId = SMALL, expectedVersion = product.version) =>
    archiveVariant(product, { variantId, expectedVersion, now });

  it('leaves its options to others, and keeps its SKU', () => {
    const product = withoutSmall();
    expect(product.variants).toMatchObject([{ isArchived: true }, { isArchived: false }]);
    expect(added({ options: size('S') }, product)).toMatchObject({ kind: 'changed' });
    expect(added({ sku: 'S' }, product)).toEqual({ kind: 'skuTaken', sku: 'S' });
  });

  it('is archived once, whatever version is named again', () => {
    const product = withoutSmall();
    expect(archive(product, SMALL, 1)).toEqual({ kind: 'unchanged', product });
  });

  it('is not the last one', () => {
    expect(archive(withoutSmall(), LARGE)).toEqual({ kind: 'lastVariant' });
  });

  it('is refused to who has seen another version, and of an archived product', () => {
    expect(archive(shirt(), SMALL, 9)).toEqual({ kind: 'conflict', currentVersion: 1 });
    const gone = archiveProduct(shirt(), { expectedVersion: 1, now });
    expect(gone.kind === 'changed' && archive(gone.product)).toEqual({ kind: 'archived' });
  });
});
