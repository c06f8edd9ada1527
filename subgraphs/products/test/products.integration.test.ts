import { newId } from '@agora/subgraph-kit/ids';
import { GUEST } from '@agora/subgraph-kit/identity/viewer';
import { eventually } from '@agora/testkit/eventually';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  admin,
  customer,
  eur,
  gbp,
  member,
  startProducts,
  SHOP,
  stranger,
  type ProductsUnderTest,
} from './products-under-test.ts';

let catalogue: ProductsUnderTest;
beforeAll(async () => {
  catalogue = await startProducts();
}, 60_000);
afterAll(() => catalogue.stop(), 60_000);

const UPDATE = `mutation ($input: UpdateProductInput!) { updateProduct(input: $input) {
  product { title description version category { path } }
  userErrors { __typename ... on ConflictError { currentVersion } }
} }`;
const ARCHIVE = `mutation ($input: ArchiveProductInput!) { archiveProduct(input: $input) {
  product { status version } userErrors { __typename ... on ConflictError { currentVersion } }
} }`;
const PRICE = `mutation ($input: ChangePriceInput!) { changePrice(input: $input) {
  variant { price { minorUnits } } userErrors { __typename } replayed
} }`;
const REMOVE_PRICE = `mutation ($input: RemovePriceInput!) { removePrice(input: $input) {
  variant { prices { currency } } userErrors { __typename } replayed
} }`;
const READ = `query ($id: ID!) { product(id: $id) {
  title status version variants { sku price { minorUnits } priceHistory { price { minorUnits } } }
} }`;

describe('a product', () => {
  it('is added with its variants and its place, and told of', async () => {
    const answer = await catalogue.create({
      title: 'Desk lamp',
      category: 'Home > Lighting',
      variants: [
        { sku: 'DESK-S', title: 'small', options: [{ name: 'size', value: 'S' }], price: gbp(900) },
        { sku: 'DESK-L', options: [{ name: 'size', value: 'L' }], price: gbp(1_500) },
      ],
    });
    expect(answer).toMatchObject({ userErrors: [], replayed: false });
    expect(await catalogue.told(answer.product?.id ?? '')).toEqual(['product.created']);
    const { data } = await catalogue.subgraph.ask(
      GUEST,
      `query ($id: ID!) { product(id: $id) {
        title category { path parent { path } } shop { id }
        variants { sku title options { name value } price { amount currency } }
      } }`,
      { id: answer.product?.id },
    );
    expect(data?.product).toEqual({
      title: 'Desk lamp',
      category: { path: 'Home > Lighting', parent: { path: 'Home' } },
      shop: { id: SHOP },
      variants: [
        {
          sku: 'DESK-S',
          title: 'Desk lamp - small',
          options: [{ name: 'size', value: 'S' }],
          price: { amount: '9.00', currency: 'GBP' },
        },
        {
          sku: 'DESK-L',
          title: 'Desk lamp',
          options: [{ name: 'size', value: 'L' }],
          price: { amount: '15.00', currency: 'GBP' },
        },
      ],
    });
  });

  it('is added once per key', async () => {
    const input = { ...catalogue.newProduct(), idempotencyKey: newId('evt') };
    const first = await catalogue.create(input);
    expect(await catalogue.create(input)).toEqual({ ...first, replayed: true });
    await expect(catalogue.create({ ...input, title: 'Other' })).rejects.toMatchObject({
      extensions: { code: 'IDEMPOTENCY_KEY_REUSED' },
    });
  });

  it('is refused under a SKU that the shop sells already, and nothing is added', async () => {
    const sku = `TAKEN-${newId('var').slice(-8)}`;
    await catalogue.create({ variants: [{ sku, price: gbp(1) }] });
    const before = await catalogue.countOf('product');
    const variants = [
      { sku: `FREE-${sku}`, price: gbp(1) },
      { sku, price: gbp(1) },
    ];
    expect(await catalogue.create({ variants })).toMatchObject({
      product: null,
      userErrors: [{ __typename: 'SkuTakenError', sku }],
    });
    expect(await catalogue.countOf('product')).toBe(before);
  });

  it('changes for those who have seen its version', async () => {
    const { id } = await catalogue.place();
    const change = { productId: id, expectedVersion: 1, title: 'Better lamp', category: 'Home > Office' };
    expect(await catalogue.mutate(UPDATE, change)).toMatchObject({
      product: { title: 'Better lamp', version: 2, category: { path: 'Home > Office' } },
      userErrors: [],
    });
    expect(await catalogue.mutate(UPDATE, { ...change, title: 'Worse lamp' })).toEqual({
      product: null,
      userErrors: [{ __typename: 'ConflictError', currentVersion: 2 }],
    });
    expect(await catalogue.told(id)).toEqual(['product.created', 'product.updated']);
  });

  it('changed by twenty at once takes one change', async () => {
    const { id } = await catalogue.place();
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_each, index) =>
        catalogue.mutate(UPDATE, { productId: id, expectedVersion: 1, title: `Lamp ${index}` }),
      ),
    );
    expect(answers.filter(({ userErrors }) => userErrors.length === 0)).toHaveLength(1);
  });

  it('is archived once, and changes no more', async () => {
    const { id, variantId } = await catalogue.place();
    const input = { productId: id, expectedVersion: 1 };
    expect(await catalogue.mutate(ARCHIVE, { ...input, expectedVersion: 5 })).toMatchObject({
      userErrors: [{ __typename: 'ConflictError', currentVersion: 1 }],
    });
    expect(await catalogue.mutate(ARCHIVE, input)).toMatchObject({ product: { status: 'ARCHIVED', version: 2 } });
    expect(await catalogue.mutate(ARCHIVE, input)).toMatchObject({ product: { status: 'ARCHIVED', version: 2 } });
    expect(await catalogue.mutate(UPDATE, { ...input, title: 'Other' })).toMatchObject({
      userErrors: [{ __typename: 'ProductArchivedError' }],
    });
    expect(await catalogue.mutate(PRICE, { variantId, price: gbp(1) })).toMatchObject({
      userErrors: [{ __typename: 'ProductArchivedError' }],
    });
    expect(await catalogue.told(id)).toEqual(['product.created', 'product.archived']);
  });

  it('has a price that changes once per key, and a history for its shop alone', async () => {
    const { id, variantId } = await catalogue.place();
    const input = { variantId, price: gbp(1_200), idempotencyKey: newId('evt') };
    expect(await catalogue.mutate(PRICE, input)).toMatchObject({
      variant: { price: { minorUnits: '1200' } },
      replayed: false,
    });
    expect(await catalogue.mutate(PRICE, input)).toMatchObject({ replayed: true });
    expect(await catalogue.told(id)).toEqual(['product.created', 'product.price-changed']);

    const history = async (reader: typeof member): Promise<unknown> => {
      const { data } = await catalogue.subgraph.ask(reader, READ, { id });
      return (data as { product: { variants: [{ priceHistory: unknown }] } }).product.variants[0].priceHistory;
    };
    const both = [{ price: { minorUnits: '1200' } }, { price: { minorUnits: '1000' } }];
    expect(await history(member)).toEqual(both);
    expect(await history(admin)).toEqual(both);
    expect(await history(stranger)).toEqual([]);
    const asGuest = await catalogue.subgraph.ask(GUEST, READ, { id });
    expect(asGuest.errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
    expect(asGuest.data).toMatchObject({ product: { title: 'Lamp', variants: [{ priceHistory: null }] } });
  });

  it('keeps the prices of all its variants when they change at the same moment', async () => {
    const variants = Array.from({ length: 10 }, (_each, index) => ({
      sku: `${newId('var').slice(-8)}-${index}`,
      price: gbp(1),
    }));
    const { product } = await catalogue.create({ variants });
    await Promise.all(
      (product?.variants ?? []).map(({ id: variantId }, index) =>
        catalogue.mutate(PRICE, { variantId, price: gbp(100 + index) }),
      ),
    );
    const { data } = await catalogue.subgraph.ask(member, READ, { id: product?.id });
    const read = data?.product as { variants: { price: { minorUnits: string } }[]; version: number };
    expect(read.variants.map(({ price }) => price.minorUnits)).toEqual(
      variants.map((_each, index) => String(100 + index)),
    );
    expect(read.version).toBe(11);
  });
});

describe('a price list', () => {
  const PRICES = `query ($id: ID!) { product(id: $id) { variants {
    price { minorUnits currency } prices { minorUnits currency }
    euros: priceIn(currency: "EUR") { minorUnits } dollars: priceIn(currency: "USD") { minorUnits }
  } } }`;
  const HISTORY = `query ($id: ID!) { product(id: $id) { variants {
    euros: priceHistory(currency: "EUR") { price { minorUnits } isRemoval } all: priceHistory { price { currency } }
  } } }`;
  const ask = async (document: string, id: string): Promise<unknown> => {
    const { data, errors } = await catalogue.subgraph.ask(member, document, { id });
    expect(errors).toBeUndefined();
    return (data as { product: { variants: [unknown] } }).product.variants[0];
  };

  it('has a price in each currency, of which the first is the base price', async () => {
    const { id } = await catalogue.place({
      variants: [{ sku: newId('var'), price: gbp(1_000), prices: [eur(1_200)] }],
    });
    expect(await ask(PRICES, id)).toEqual({
      price: gbp(1_000),
      prices: [gbp(1_000), eur(1_200)],
      euros: { minorUnits: '1200' },
      dollars: null,
    });
  });

  it('gains, changes and loses a currency, and remembers all of it', async () => {
    const { id, variantId } = await catalogue.place();
    await catalogue.mutate(PRICE, { variantId, price: eur(1_200) });
    await catalogue.mutate(PRICE, { variantId, price: eur(1_100) });
    expect(await ask(PRICES, id)).toMatchObject({ price: gbp(1_000), prices: [gbp(1_000), eur(1_100)] });
    const removal = { variantId, currency: 'EUR', idempotencyKey: newId('evt') };
    expect(await catalogue.mutate(REMOVE_PRICE, removal)).toMatchObject({ userErrors: [], replayed: false });
    expect(await catalogue.mutate(REMOVE_PRICE, removal)).toMatchObject({ userErrors: [], replayed: true });
    expect(await ask(PRICES, id)).toMatchObject({ prices: [gbp(1_000)], euros: null });
    expect(await ask(HISTORY, id)).toEqual({
      euros: [
        { price: { minorUnits: '1100' }, isRemoval: true },
        { price: { minorUnits: '1100' }, isRemoval: false },
        { price: { minorUnits: '1200' }, isRemoval: false },
      ],
      all: ['EUR', 'EUR', 'EUR', 'GBP'].map((currency) => ({ price: { currency } })),
    });
    expect(await catalogue.told(id)).toEqual([
      'product.created',
      'product.updated',
      'product.price-changed',
      'product.updated',
    ]);
  });

  it('that an administrator takes away leaves a trace, and one that the shop does none', async () => {
    const prices = [eur(1_200), { minorUnits: '1300', currency: 'USD' }];
    const { id, variantId } = await catalogue.place({ variants: [{ sku: newId('var'), price: gbp(1_000), prices }] });
    await catalogue.mutate(REMOVE_PRICE, { variantId, currency: 'USD' });
    expect(await catalogue.audited(id)).toEqual([]);
    await catalogue.mutate(REMOVE_PRICE, { variantId, currency: 'EUR' }, admin);
    expect(await catalogue.audited(id)).toEqual([{ action: 'removePrice', by_subject: admin.subject, details: {} }]);
  });

  it('keeps its base price', async () => {
    const { variantId } = await catalogue.place();
    expect(await catalogue.mutate(REMOVE_PRICE, { variantId, currency: 'GBP' })).toMatchObject({
      variant: null,
      userErrors: [{ __typename: 'BasePriceError' }],
    });
  });

  it('with two prices in one currency is bad input', async () => {
    const variants = [{ sku: newId('var'), price: gbp(1), prices: [gbp(2)] }];
    await expect(catalogue.create({ variants })).rejects.toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
  });

  it('of 50 variants is one statement', async () => {
    const placed = await Promise.all(
      Array.from({ length: 50 }, () =>
        catalogue.place({ variants: [{ sku: newId('var'), price: gbp(1), prices: [eur(2)] }] }),
      ),
    );
    const query = `query ($ids: [ID!]!) {
      productVariants(ids: $ids) { price { amount } prices { amount } priceIn(currency: "EUR") { amount } }
    }`;
    const ids = placed.map(({ variantId }) => variantId);
    expect(await catalogue.subgraph.countStoreOperations(() => catalogue.subgraph.ask(GUEST, query, { ids }))).toBe(1);
  });
});

describe('a tax class', () => {
  const TAX = `mutation ($input: UpdateProductInput!) { updateProduct(input: $input) { product { taxClass } userErrors { __typename } } }`;

  it('is STANDARD unless the shop says otherwise, and changes', async () => {
    const { id } = await catalogue.place();
    const taxOf = async (productId: string) =>
      (await catalogue.subgraph.ask(GUEST, 'query ($id: ID!) { product(id: $id) { taxClass } }', { id: productId }))
        .data?.product;
    expect(await taxOf(id)).toEqual({ taxClass: 'STANDARD' });
    expect(await taxOf((await catalogue.place({ taxClass: 'ZERO' })).id)).toEqual({ taxClass: 'ZERO' });
    expect(await catalogue.mutate(TAX, { productId: id, expectedVersion: 1, taxClass: 'REDUCED' })).toMatchObject({
      product: { taxClass: 'REDUCED' },
    });
    expect(await taxOf(id)).toEqual({ taxClass: 'REDUCED' });
  });
});

describe('whoever is no member of the shop', () => {
  type Placed = Awaited<ReturnType<ProductsUnderTest['place']>>;

  it.each<[string, (placed: Placed) => Promise<unknown>]>([
    ['createProduct', () => catalogue.create({}, stranger)],
    [
      'updateProduct',
      ({ id }) => catalogue.mutate(UPDATE, { productId: id, expectedVersion: 1, title: 'Mine' }, stranger),
    ],
    ['archiveProduct', ({ id }) => catalogue.mutate(ARCHIVE, { productId: id, expectedVersion: 1 }, stranger)],
    ['changePrice', ({ variantId }) => catalogue.mutate(PRICE, { variantId, price: gbp(1) }, stranger)],
    ['removePrice', ({ variantId }) => catalogue.mutate(REMOVE_PRICE, { variantId, currency: 'GBP' }, stranger)],
    ['addImportRows', () => catalogue.importRows([{ row: 1, sku: 'X', title: 'X', price: gbp(1) }], {}, stranger)],
  ])('finds nothing to change with %s', async (_mutation, attempt) => {
    const placed = await catalogue.place();
    const [products, messages] = [await catalogue.countOf('product'), await catalogue.countOf('outbox')];
    await expect(attempt(placed)).rejects.toMatchObject({ extensions: { code: 'NOT_FOUND' } });
    expect([await catalogue.countOf('product'), await catalogue.countOf('outbox')]).toEqual([products, messages]);
    expect(await catalogue.rows('select version from product where id = $1', [placed.id])).toEqual([{ version: 1 }]);
  });

  it('and has no scope changes nothing', async () => {
    const before = await catalogue.countOf('outbox');
    await expect(catalogue.create({}, customer)).rejects.toMatchObject({ extensions: { code: 'FORBIDDEN' } });
    await expect(catalogue.create({}, GUEST)).rejects.toMatchObject({ extensions: { code: 'UNAUTHENTICATED' } });
    expect(await catalogue.countOf('outbox')).toBe(before);
  });

  it('sees archived products of their own shops only', async () => {
    const { id } = await catalogue.place();
    await catalogue.mutate(ARCHIVE, { productId: id, expectedVersion: 1 });
    const archived = async (reader: typeof member): Promise<string> =>
      JSON.stringify(
        await catalogue.subgraph.ask(reader, '{ products(where: { status: ARCHIVED }, first: 100) { nodes { id } } }'),
      );
    expect(await archived(member)).toContain(id);
    expect(await archived(stranger)).not.toContain(id);
    expect(await archived(GUEST)).not.toContain(id);
  });
});

describe('what may be bought', () => {
  const IS_PURCHASABLE = `query ($id: ID!) { product(id: $id) { isPurchasable variants { isPurchasable } } }`;
  const untilPurchasable = async (id: string, expected: boolean): Promise<void> => {
    await eventually(async () => {
      const { data } = await catalogue.subgraph.ask(GUEST, IS_PURCHASABLE, { id });
      expect(data?.product).toEqual({ isPurchasable: expected, variants: [{ isPurchasable: expected }] });
    });
  };

  it('follows what shops tells of the shop, each message once', async () => {
    const shopId = newId('shp');
    const owner = { ...member, shopIds: [shopId] };
    const { product } = await catalogue.create({ shopId }, owner);
    const id = product?.id ?? '';
    await untilPurchasable(id, false);
    const verified = await catalogue.subgraph.publish({ type: 'shop.verified', subject: shopId, data: { shopId } });
    await catalogue.subgraph.redeliver(verified);
    await untilPurchasable(id, true);
    await catalogue.subgraph.publish({ type: 'shop.suspended', subject: shopId, data: { shopId, reason: 'fraud' } });
    await untilPurchasable(id, false);

    // What was told before comes again: it must not open the shop.
    await catalogue.subgraph.redeliver(verified);
    const later = newId('shp');
    const { product: marker } = await catalogue.create({ shopId: later }, { ...member, shopIds: [later] });
    await catalogue.subgraph.publish({ type: 'shop.verified', subject: shopId, data: { shopId: later } });
    await untilPurchasable(marker?.id ?? '', true);
    await untilPurchasable(id, false);
  });

  it('does not go back to what shops told before, though it was parked and is heard only now', async () => {
    const shopId = newId('shp');
    const { product } = await catalogue.create({ shopId }, { ...member, shopIds: [shopId] });
    const id = product?.id ?? '';
    const about = { subject: shopId, data: { shopId } };
    await catalogue.subgraph.publish({ type: 'shop.verified', aggregateVersion: 2, ...about });
    await untilPurchasable(id, true);
    const data = { shopId, reason: 'fraud' };
    await catalogue.subgraph.publish({ type: 'shop.suspended', aggregateVersion: 5, ...about, data });
    await untilPurchasable(id, false);

    const { envelope } = await catalogue.subgraph.publish({ type: 'shop.verified', aggregateVersion: 4, ...about });
    await eventually(async () => {
      expect(await catalogue.rows('select from inbox where message_id = $1', [envelope.id])).toHaveLength(1);
    });
    await untilPurchasable(id, false);
    await catalogue.subgraph.publish({ type: 'shop.verified', aggregateVersion: 6, ...about });
    await untilPurchasable(id, true);
  });
});

describe('the door', () => {
  const ENTITIES = `query ($representations: [_Any!]!) {
    _entities(representations: $representations) { ... on ProductVariant { sku price { minorUnits } priceHistory { changedAt } } }
  }`;

  it('is closed without an identity', async () => {
    for (const query of [
      '{ categories { name } }',
      '{ _service { sdl } }',
      '{ __schema { types { name } } }',
      '{ _entities(representations: []) { __typename } }',
    ]) {
      await expect(catalogue.subgraph.askRaw(JSON.stringify({ query }), undefined)).rejects.toMatchObject({
        code: 'UNAUTHENTICATED',
      });
    }
  });

  it('holds the rules of a field behind _entities, too', async () => {
    const { variantId } = await catalogue.place();
    const representations = [{ __typename: 'ProductVariant', id: variantId }];
    const answer = await catalogue.subgraph.ask(GUEST, ENTITIES, { representations });
    expect(answer.errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
    expect(JSON.stringify(answer.data)).not.toContain('changedAt');
  });

  it('takes one statement for 50 references', async () => {
    const placed = await Promise.all(Array.from({ length: 50 }, () => catalogue.place()));
    const representations = placed.map(({ variantId: id }) => ({ __typename: 'ProductVariant', id }));
    const query = `query ($representations: [_Any!]!) {
      _entities(representations: $representations) { ... on ProductVariant { sku product { title } } }
    }`;
    const operations = await catalogue.subgraph.countStoreOperations(() =>
      catalogue.subgraph.ask(GUEST, query, { representations }),
    );
    expect(operations).toBe(1);
  });
});
