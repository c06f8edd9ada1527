import { eventually } from '@agora/testkit/eventually';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { change } from './support/change.ts';
import { importLines } from './support/shopping.ts';
import { openSystem, type Person, type SystemUnderTest } from './support/system.ts';

let system: SystemUnderTest;
let admin: Person;
beforeAll(async () => {
  system = await openSystem();
  admin = await system.signInAs('admin');
  await importLines(admin, [
    'BULB-1,Warm bulb,Home > Lamps > Bulbs,lamp-shop,300,GBP,9',
    'LAMP-1,Desk lamp,Home > Lamps,lamp-shop,2500,GBP,9',
    'LAMP-2,Floor lamp,Home > Lamps,lamp-shop,6500,GBP,9',
    'RAKE-1,Rake,Garden,lamp-shop,1500,GBP,9',
  ]);
  await eventually(async () => {
    expect(await browse('Garden')).toMatchObject({ products: { totalCount: 1 } });
  });
}, 120_000);
afterAll(() => system.stop(), 60_000);

interface Shelf {
  readonly name: string;
  readonly parent: { readonly path: string } | null;
  readonly children: readonly { readonly name: string }[];
  readonly products: { readonly totalCount: number; readonly nodes: readonly { readonly title: string }[] };
}

/** As somebody who only looks around. */
const browse = async (path: string): Promise<Shelf | null> =>
  (
    await system.endpoint.ask<{ categoryByPath: Shelf | null }>(
      `query Browse($path: String!) {
        categoryByPath(path: $path) {
          name parent { path } children { name }
          products(orderBy: { field: PRICE, direction: ASC }) { totalCount nodes { title } }
        }
      }`,
      { path },
    )
  ).categoryByPath;
const titlesOf = (shelf: Shelf | null) => shelf?.products.nodes.map(({ title }) => title);

describe('who looks around', () => {
  it('goes from the top down to what is there, and back up', async () => {
    const { categories } = await system.endpoint.ask<{ categories: readonly { path: string }[] }>(
      '{ categories { path } }',
    );
    expect(categories.map(({ path }) => path)).toEqual(expect.arrayContaining(['Garden', 'Home']));
    expect(await browse('Home')).toMatchObject({ name: 'Home', parent: null, children: [{ name: 'Lamps' }] });
    expect(await browse('Home > Lamps')).toEqual({
      name: 'Lamps',
      parent: { path: 'Home' },
      children: [{ name: 'Bulbs' }],
      // What stands below it is in it, too.
      products: { totalCount: 3, nodes: [{ title: 'Warm bulb' }, { title: 'Desk lamp' }, { title: 'Floor lamp' }] },
    });
    expect(titlesOf(await browse('Home > Lamps > Bulbs'))).toEqual(['Warm bulb']);
    expect(await browse('Home > Sofas')).toBeNull();
  });

  it('finds a product where its shop has put it, and none that is no longer sold', async () => {
    const { productVariantsBySku } = await admin.ask<{
      productVariantsBySku: readonly { product: { id: string; version: number; category: { path: string } } }[];
    }>('{ productVariantsBySku(skus: ["LAMP-1", "LAMP-2"]) { product { id version category { path } } } }');
    const [desk, floor] = productVariantsBySku.map(({ product }) => product);
    expect(desk?.category.path).toBe('Home > Lamps');
    await eventually(async () => {
      // The administrator has opened the shop, and is a member from a new sign-in on.
      const vendor = await system.signInAs('admin');
      await change(vendor, 'updateProduct', {
        productId: desk?.id,
        expectedVersion: desk?.version,
        category: 'Office > Lamps',
      });
    });
    await change(admin, 'archiveProduct', { productId: floor?.id, expectedVersion: floor?.version });
    expect(titlesOf(await browse('Office'))).toEqual(['Desk lamp']);
    expect(titlesOf(await browse('Home > Lamps'))).toEqual(['Warm bulb']);
  });
});
