import { newId } from '@agora/subgraph-kit/ids';
import { GUEST } from '@agora/subgraph-kit/identity/viewer';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { admin, eur, gbp, member, startProducts, stranger, type ProductsUnderTest } from './products-under-test.ts';

let catalogue: ProductsUnderTest;
beforeAll(async () => {
  catalogue = await startProducts();
  await catalogue.open();
}, 60_000);
afterAll(() => catalogue.stop(), 60_000);

const ADD = `mutation ($input: AddProductVariantsInput!) { addProductVariants(input: $input) {
  product { version } variants { id sku } replayed
  userErrors { __typename ... on SkuTakenError { sku } ... on OptionsTakenError { sku } ... on OptionsMismatchError { names } }
} }`;
const UPDATE = `mutation ($input: UpdateProductVariantInput!) { updateProductVariant(input: $input) {
  variant { sku title options { name value } product { version } }
  userErrors { __typename ... on SkuTakenError { sku path } ... on ConflictError { currentVersion } }
} }`;
const ARCHIVE = `mutation ($input: ArchiveProductVariantInput!) { archiveProductVariant(input: $input) {
  variant { isArchived isPurchasable product { version } } userErrors { __typename }
} }`;
const PRICE = `mutation ($input: ChangePriceInput!) { changePrice(input: $input) { userErrors { __typename } } }`;
const READ = `query ($id: ID!) { product(id: $id) {
  variants { sku } all: variants(includeArchived: true) { id sku title isArchived isPurchasable }
} }`;
const FOUND = `query ($where: ProductWhere) { products(where: $where) { nodes { id } facets { inStock } } }`;

const size = (value: string) => [{ name: 'size', value }];
let shirts = 0;
async function shirt() {
  const prefix = `SHIRT-${++shirts}`;
  const { product } = await catalogue.create({
    title: `Shirt ${shirts}`,
    variants: [
      { sku: `${prefix}-SMALL`, options: size('S'), price: gbp(1_000), prices: [eur(1_200)] },
      { sku: `${prefix}-LARGE`, options: size('L'), price: gbp(2_000) },
    ],
  });
  const [small, large] = product?.variants ?? [];
  return { id: product?.id ?? '', prefix, small: small?.id ?? '', large: large?.id ?? '' };
}

async function read(id: string): Promise<{
  readonly variants: readonly unknown[];
  readonly all: readonly { readonly id: string; readonly sku: string }[];
}> {
  const { data } = await catalogue.subgraph.ask(GUEST, READ, { id });
  return data?.product as Awaited<ReturnType<typeof read>>;
}

async function found(where: Readonly<Record<string, unknown>>): Promise<string[]> {
  const { data } = await catalogue.subgraph.ask(GUEST, FOUND, { where });
  return (data?.products as { nodes: { id: string }[] }).nodes.map(({ id }) => id);
}

/** What followers were told last of a product. */
const lastTold = async (id: string): Promise<unknown> =>
  (
    await catalogue.rows<{ data: unknown }>(
      `select envelope -> 'data' as data from outbox where subject = $1 order by position desc limit 1`,
      [id],
    )
  )[0]?.data;

describe('variants that are added', () => {
  it('stand behind the others, are found by SKU and price, and are told of with all variants', async () => {
    const { id, prefix } = await shirt();
    const input = {
      productId: id,
      variants: [
        { sku: `${prefix}-M`, options: size('M'), price: gbp(1_500), prices: [{ minorUnits: '77', currency: 'USD' }] },
        { sku: `${prefix}-XL`, options: size('XL'), price: gbp(2_500) },
      ],
      idempotencyKey: newId('evt'),
    };
    const answer = await catalogue.mutate(ADD, input);
    expect(answer).toMatchObject({
      product: { version: 2 },
      variants: [{ sku: `${prefix}-M` }, { sku: `${prefix}-XL` }],
      userErrors: [],
      replayed: false,
    });
    expect(await catalogue.mutate(ADD, input)).toEqual({ ...answer, replayed: true });
    const { all } = await read(id);
    expect(all.map(({ sku }) => sku)).toEqual(['SMALL', 'LARGE', 'M', 'XL'].map((each) => `${prefix}-${each}`));
    expect(await found({ search: `${prefix}-XL` })).toEqual([id]);
    expect(await found({ minPrice: { minorUnits: '77', currency: 'USD' } })).toEqual([id]);
    expect(await catalogue.told(id)).toEqual(['product.created', 'product.updated']);
    const variants = all.map(({ id: variantId, sku }) => ({ variantId, sku }));
    expect(await lastTold(id)).toMatchObject({ productId: id, variants });
    const history = await catalogue.rows('select price_minor from price_change where variant_id = $1', [all[2]?.id]);
    expect(history.map(({ price_minor: price }) => price).toSorted()).toEqual(['1500', '77']);
  });

  it('are refused for a SKU of another product, and nothing is added', async () => {
    const { id } = await shirt();
    const { prefix } = await shirt();
    const variants = [
      { sku: newId('var'), options: size('M'), price: gbp(1) },
      { sku: `${prefix}-SMALL`, options: size('XL'), price: gbp(1) },
    ];
    expect(await catalogue.mutate(ADD, { productId: id, variants })).toMatchObject({
      product: null,
      variants: null,
      userErrors: [{ __typename: 'SkuTakenError', sku: `${prefix}-SMALL` }],
    });
    expect((await read(id)).all).toHaveLength(2);
  });

  it.each([
    ['options of another', size('L'), { __typename: 'OptionsTakenError', sku: expect.stringMatching(/-LARGE$/) }],
    ['other options', [{ name: 'hue', value: 'red' }], { __typename: 'OptionsMismatchError', names: ['size'] }],
  ])('are refused for %s', async (_what, options, error) => {
    const { id } = await shirt();
    const variants = [{ sku: newId('var'), options, price: gbp(1) }];
    expect(await catalogue.mutate(ADD, { productId: id, variants })).toMatchObject({ userErrors: [error] });
  });

  it('are at most 100 with those that are there', async () => {
    const { id } = await shirt();
    const variants = Array.from({ length: 99 }, (_each, index) => ({
      sku: `${newId('var').slice(-8)}-${index}`,
      options: size(`${index}`),
      price: gbp(1),
    }));
    expect(await catalogue.mutate(ADD, { productId: id, variants })).toMatchObject({
      userErrors: [{ __typename: 'TooManyVariantsError' }],
    });
    expect(await catalogue.mutate(ADD, { productId: id, variants: variants.slice(1) })).toMatchObject({
      userErrors: [],
    });
  });

  it('by ten at once under one SKU are added once', async () => {
    const places = await Promise.all(Array.from({ length: 10 }, shirt));
    const variants = [{ sku: newId('var'), options: size('M'), price: gbp(1) }];
    const answers = await Promise.all(places.map(({ id }) => catalogue.mutate(ADD, { productId: id, variants })));
    expect(answers.filter(({ userErrors }) => userErrors.length === 0)).toHaveLength(1);
  });
});

describe('a variant that changes', () => {
  it('has its new SKU, title and options everywhere', async () => {
    const { id, prefix, small } = await shirt();
    const change = { variantId: small, expectedVersion: 1, sku: `${prefix}-XS`, title: 'tiny', options: size('XS') };
    expect(await catalogue.mutate(UPDATE, change)).toMatchObject({
      variant: { sku: `${prefix}-XS`, title: `Shirt ${shirts} - tiny`, options: size('XS'), product: { version: 2 } },
    });
    expect(await found({ search: `${prefix}-XS` })).toEqual([id]);
    expect(await lastTold(id)).toMatchObject({ variants: [{ sku: `${prefix}-XS` }, { sku: `${prefix}-LARGE` }] });
    expect(await catalogue.mutate(UPDATE, change)).toMatchObject({
      userErrors: [{ __typename: 'ConflictError', currentVersion: 2 }],
    });
  });

  it('is refused a SKU of another product', async () => {
    const { small } = await shirt();
    const { prefix } = await shirt();
    expect(await catalogue.mutate(UPDATE, { variantId: small, expectedVersion: 1, sku: `${prefix}-SMALL` })).toEqual({
      variant: null,
      userErrors: [{ __typename: 'SkuTakenError', sku: `${prefix}-SMALL`, path: ['input', 'sku'] }],
    });
  });
});

describe('a variant that is archived', () => {
  it('is not for sale and not searched, and stays readable', async () => {
    const { id, prefix, small, large } = await shirt();
    expect(await found({ currency: 'EUR', search: `"${prefix}-SMALL"` })).toEqual([id]);
    const input = { variantId: small, expectedVersion: 1 };
    const archived = { variant: { isArchived: true, isPurchasable: false, product: { version: 2 } }, userErrors: [] };
    expect(await catalogue.mutate(ARCHIVE, input)).toEqual(archived);
    expect(await catalogue.mutate(ARCHIVE, input)).toEqual(archived);
    expect(await read(id)).toMatchObject({
      variants: [{ sku: `${prefix}-LARGE` }],
      all: [
        { sku: `${prefix}-SMALL`, isArchived: true, isPurchasable: false },
        { sku: `${prefix}-LARGE`, isArchived: false, isPurchasable: true },
      ],
    });
    // It alone was sold in euros, and for less than 20.00 GBP.
    expect(await found({ currency: 'EUR' })).not.toContain(id);
    expect(await found({ maxPrice: gbp(1_999), shopId: null })).not.toContain(id);
    expect(await found({ search: `"${prefix}-SMALL"` })).toEqual([]);
    expect(await catalogue.mutate(PRICE, { variantId: small, price: gbp(1) })).toMatchObject({
      userErrors: [{ __typename: 'VariantArchivedError' }],
    });
    expect(await catalogue.mutate(ARCHIVE, { variantId: large, expectedVersion: 2 })).toMatchObject({
      userErrors: [{ __typename: 'LastVariantError' }],
    });
    expect(await catalogue.told(id)).toEqual(['product.created', 'product.updated']);
  });

  it('is refused by an import', async () => {
    const { prefix, small } = await shirt();
    await catalogue.mutate(ARCHIVE, { variantId: small, expectedVersion: 1 });
    const { errors } = await catalogue.importRows([{ row: 1, sku: `${prefix}-SMALL`, title: 'Shirt', price: gbp(5) }]);
    expect(errors.nodes).toEqual([{ row: 1, reason: `SKU ${prefix}-SMALL belongs to an archived variant.` }]);
  });
});

describe('variants', () => {
  it('of another shop are not there', async () => {
    const { id, small } = await shirt();
    const notFound = { extensions: { code: 'NOT_FOUND' } };
    const variants = [{ sku: 'X', options: size('X'), price: gbp(1) }];
    await expect(catalogue.mutate(ADD, { productId: id, variants }, stranger)).rejects.toMatchObject(notFound);
    const named = { variantId: small, expectedVersion: 1 };
    await expect(catalogue.mutate(UPDATE, named, stranger)).rejects.toMatchObject(notFound);
    await expect(catalogue.mutate(ARCHIVE, named, stranger)).rejects.toMatchObject(notFound);
  });

  it('that an administrator changes leave a trace, and those of the shop none', async () => {
    const { id, small } = await shirt();
    await catalogue.mutate(UPDATE, { variantId: small, expectedVersion: 1, title: 'tiny' }, member);
    expect(await catalogue.audited(id)).toEqual([]);
    const variants = [{ sku: newId('var'), options: size('M'), price: gbp(1) }];
    await catalogue.mutate(ADD, { productId: id, variants }, admin);
    await catalogue.mutate(UPDATE, { variantId: small, expectedVersion: 3, title: 'small' }, admin);
    await catalogue.mutate(PRICE, { variantId: small, price: gbp(5) }, admin);
    await catalogue.mutate(ARCHIVE, { variantId: small, expectedVersion: 5 }, admin);
    const entry = (action: string, details = {}) => ({ action, by_subject: admin.subject, details });
    expect(await catalogue.audited(id)).toEqual([
      entry('addProductVariants'),
      entry('updateProductVariant'),
      entry('changePrice', { variantId: small, minorUnits: '5', currency: 'GBP' }),
      entry('archiveProductVariant'),
    ]);
  });
});
