import type { Session } from '@agora/clients/session';
import { eventually } from '@agora/testkit/eventually';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addToCart, checkOut, importLines, lookUp, untilSettled } from './support/shopping.ts';
import { openSystem, type SystemUnderTest } from './support/system.ts';

let system: SystemUnderTest;
let admin: Session;
beforeAll(async () => {
  system = await openSystem();
  admin = await system.signInAs('admin');
  await importLines(admin, [
    'POT-1,Clay pot,Garden > Pots,potting-shed,900,GBP,1',
    'POT-2,Glazed pot,Garden > Pots,potting-shed,2500,GBP,4',
    'POT-3,Tea pot,Kitchen,hearth,3200,GBP,0',
    'PAN-1,Iron pan,Kitchen,hearth,5200,GBP,3',
  ]);
}, 120_000);
afterAll(() => system.stop(), 60_000);

interface Found {
  readonly totalCount: number;
  readonly nodes: readonly { readonly title: string }[];
  readonly facets: {
    readonly categories: readonly { readonly category: { readonly path: string }; readonly count: number }[];
    readonly shops: readonly { readonly shop: { readonly name: string } | null; readonly count: number }[];
    readonly priceRanges: readonly { readonly min: { readonly amount: string }; readonly count: number }[] | null;
    readonly inStock: number;
    readonly outOfStock: number;
  };
}

async function find(where: Readonly<Record<string, unknown>>): Promise<Found> {
  const { products } = await system.endpoint.ask<{ products: Found }>(
    `query Find($where: ProductWhere) { products(where: $where) {
      totalCount nodes { title }
      facets {
        categories { category { path } count } shops { shop { name } count } priceRanges { min { amount } count }
        inStock outOfStock
      }
    } }`,
    { where },
  );
  return products;
}

describe('who looks for something', () => {
  it('is told what there is of it, and what another choice would give', async () => {
    await eventually(async () => {
      expect(await find({ search: 'pot', currency: 'GBP' })).toMatchObject({
        totalCount: 3,
        facets: { inStock: 2, outOfStock: 1 },
      });
    });
    const { facets } = await find({ search: 'pot', currency: 'GBP', inStock: true });
    expect(facets).toEqual({
      categories: [
        { category: { path: 'Garden' }, count: 2 },
        { category: { path: 'Garden > Pots' }, count: 2 },
      ],
      shops: [{ shop: { name: 'Potting Shed' }, count: 2 }],
      priceRanges: [
        { min: { amount: '5.00' }, count: 1 },
        { min: { amount: '20.00' }, count: 1 },
      ],
      inStock: 2,
      outOfStock: 1,
    });
  });

  it('no longer finds in stock what somebody has bought the last one of', async () => {
    const customer = await system.newCustomer();
    const { id: variantId } = await lookUp(customer, 'POT-1');
    const { cart } = await addToCart(customer, [{ variantId, quantity: 1 }]);
    if (cart === null) throw new Error('the cart was refused');
    const { order } = await checkOut(customer, cart);
    expect(await untilSettled(customer, order?.id ?? '')).toMatchObject({ status: 'CONFIRMED' });
    await eventually(async () => {
      expect((await find({ search: 'pot', inStock: true })).nodes).toEqual([{ title: 'Glazed pot' }]);
    });
  });

  it('no longer finds what a suspended shop sells', async () => {
    const { shopBySlug } = await admin.ask<{ shopBySlug: { id: string } }>('{ shopBySlug(slug: "hearth") { id } }');
    await admin.ask('mutation Suspend($input: SuspendShopInput!) { suspendShop(input: $input) { shop { status } } }', {
      input: { shopId: shopBySlug.id, reason: 'It does not answer.' },
    });
    await eventually(async () => {
      expect((await find({})).totalCount).toBe(2);
    });
  });
});
