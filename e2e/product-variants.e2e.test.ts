import { newId } from '@agora/subgraph-kit/ids';
import { eventually } from '@agora/testkit/eventually';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { change } from './support/change.ts';
import { gbp } from './support/priced-shop.ts';
import { openShop, type OpenShop } from './support/shop.ts';
import { checkOut, fillCart, lookUp, order, untilSettled } from './support/shopping.ts';
import { openSystem, type Person, type SystemUnderTest } from './support/system.ts';

let system: SystemUnderTest;
let shop: OpenShop;
beforeAll(async () => {
  system = await openSystem();
  shop = await openShop(system);
}, 180_000);
afterAll(() => system.stop(), 60_000);

interface Created {
  readonly id: string;
  readonly version: number;
  readonly variants: readonly { readonly id: string; readonly sku: string }[];
}
const PRODUCT = 'product { id version variants { id sku } }';
const sized = (prefix: string, size: string) => ({
  sku: `${prefix}-${size}`,
  options: [{ name: 'size', value: size }],
  price: gbp(2_000),
});

async function create(prefix: string, input: object = {}): Promise<Created> {
  const { product } = await change<{ product: Created }>(
    shop.owner,
    'createProduct',
    { shopId: shop.id, title: `Shirt ${prefix}`, variants: [sized(prefix, 'S')], ...input },
    PRODUCT,
  );
  return product;
}

async function addMedium(prefix: string, productId: string): Promise<Created & { readonly added: string }> {
  const { product, variants } = await change<{ product: Created; variants: readonly { readonly id: string }[] }>(
    shop.owner,
    'addProductVariants',
    { productId, variants: [sized(prefix, 'M')], idempotencyKey: newId('evt') },
    `${PRODUCT} variants { id }`,
  );
  return { ...product, added: variants[0]?.id ?? '' };
}

async function stock(variantId: string, sku: string, quantity: number): Promise<void> {
  await eventually(() => shop.receive(variantId, sku, quantity));
  await eventually(async () => {
    expect(await lookUp(shop.owner, sku)).toMatchObject({ isPurchasable: true, availability: { available: quantity } });
  });
}

/** What somebody comes across on every way to the product that a storefront has. */
async function sees(person: Pick<Person, 'ask'>, { id, variants }: Created): Promise<unknown> {
  return person.ask(
    `query Look($id: ID!, $skus: [String!]!, $variantIds: [ID!]!, $category: String!) {
      product(id: $id) { status }
      productVariants(ids: $variantIds) { sku }
      productVariantsBySku(skus: $skus) { sku }
      categoryByPath(path: $category) { products { nodes { id } } }
    }`,
    {
      id,
      skus: variants.map(({ sku }) => sku),
      variantIds: variants.map((each) => each.id),
      category: 'Spring > Shirts',
    },
  );
}

describe('a draft', () => {
  it('is seen by nobody but its shop until it is published', async () => {
    const draft = await create('DRAFT', { status: 'DRAFT', category: 'Spring > Shirts' });
    const [customer, other] = [await system.newCustomer(), await openShop(system)];
    const strangers = [system.endpoint, customer, other.owner];
    for (const stranger of strangers) {
      expect(await sees(stranger, draft)).toEqual({
        product: null,
        productVariants: [null],
        productVariantsBySku: [],
        categoryByPath: null,
      });
    }
    expect(await sees(shop.owner, draft)).toMatchObject({
      product: { status: 'DRAFT' },
      productVariantsBySku: [{ sku: 'DRAFT-S' }],
    });

    await change(shop.owner, 'publishProduct', { productId: draft.id, expectedVersion: draft.version });
    for (const stranger of strangers) {
      expect(await sees(stranger, draft)).toEqual({
        product: { status: 'ACTIVE' },
        productVariants: [{ sku: 'DRAFT-S' }],
        productVariantsBySku: [{ sku: 'DRAFT-S' }],
        categoryByPath: { products: { nodes: [{ id: draft.id }] } },
      });
    }
  });
});

describe('a variant', () => {
  it('is added and sold; archived, it is a problem of the carts that hold it, and is ordered by nobody', async () => {
    const { id: productId, variants } = await create('SHIRT');
    await stock(variants[0]?.id ?? '', 'SHIRT-S', 5);
    const { added, version: expectedVersion } = await addMedium('SHIRT', productId);
    await stock(added, 'SHIRT-M', 5);
    const buyer = await system.newCustomer();
    const bought = await order(buyer, { 'SHIRT-M': 1 });
    expect(await untilSettled(buyer, bought)).toMatchObject({ status: 'CONFIRMED', total: { minorUnits: '2000' } });

    const late = await system.newCustomer();
    const cart = await fillCart(late, { 'SHIRT-M': 1, 'SHIRT-S': 1 });
    await change(shop.owner, 'archiveProductVariant', { variantId: added, expectedVersion });
    expect(
      await late.ask('query Problems { cart { problems { __typename variant { sku isArchived isPurchasable } } } }'),
    ).toEqual({
      cart: {
        problems: [
          {
            __typename: 'NotForSaleProblem',
            variant: { sku: 'SHIRT-M', isArchived: true, isPurchasable: false },
          },
        ],
      },
    });
    expect(await checkOut(late, cart)).toMatchObject({
      order: null,
      userErrors: [{ __typename: 'NotForSaleError' }],
    });
    expect(await lookUp(late, 'SHIRT-M')).toMatchObject({ availability: { available: 4 } });

    const other = await order(await system.newCustomer(), { 'SHIRT-S': 1 });
    expect(other).toMatch(/^ord_/);
    // Who has bought it still sees what it was.
    expect(
      await buyer.ask('query Bought($id: ID!) { order(id: $id) { lines { sku title variant { isArchived } } } }', {
        id: bought,
      }),
    ).toEqual({ order: { lines: [{ sku: 'SHIRT-M', title: expect.any(String), variant: { isArchived: true } }] } });
  });

  it('that is archived is not said to run low', async () => {
    const { id: productId, variants } = await create('TOWEL');
    const { added, version: expectedVersion } = await addMedium('TOWEL', productId);
    const both = [variants[0]?.id ?? '', added];
    await Promise.all(both.map((variantId, index) => stock(variantId, `TOWEL-${index === 0 ? 'S' : 'M'}`, 2)));
    for (const variantId of both) await change(shop.owner, 'setLowStockThreshold', { variantId, threshold: 10 });
    const low = async (): Promise<string[]> => {
      const { shop: own } = await shop.owner.ask<{ shop: { lowStock: { nodes: { sku: string }[] } } }>(
        'query Low($id: ID!) { shop(id: $id) { lowStock { nodes { sku } } } }',
        { id: shop.id },
      );
      return own.lowStock.nodes.map(({ sku }) => sku);
    };
    expect((await low()).toSorted()).toEqual(['TOWEL-M', 'TOWEL-S']);
    await change(shop.owner, 'archiveProductVariant', { variantId: added, expectedVersion });
    await eventually(async () => {
      expect(await low()).toEqual(['TOWEL-S']);
    });
  });
});
