import { eventually } from '@agora/testkit/eventually';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { listenTo, type Listening } from './support/bus.ts';
import { openShop, type OpenShop } from './support/shop.ts';
import { addToCart, checkOut, lookUp, untilSettled } from './support/shopping.ts';
import { openSystem, type SystemUnderTest } from './support/system.ts';

let system: SystemUnderTest;
let shop: OpenShop;
let bus: Listening;
beforeAll(async () => {
  system = await openSystem();
  bus = listenTo(system, ['inventory.low']);
  shop = await openShop(system);
}, 180_000);
afterAll(async () => {
  await bus.stop();
  await system.stop();
}, 60_000);

const LOW = `query Low($shopId: ID!) {
  shop(id: $shopId) { lowStock { nodes { available lowStockThreshold variant { sku title } } totalCount } }
}`;

const lowStock = () => shop.owner.ask(LOW, { shopId: shop.id });

async function buy(variantId: string, quantity: number): Promise<string> {
  const customer = await system.newCustomer();
  const { cart } = await addToCart(customer, [{ variantId, quantity }]);
  const { order } = cart === null ? { order: null } : await checkOut(customer, cart);
  return (await untilSettled(customer, order?.id ?? '')).status;
}

describe('a shop that wants to know when little is left', () => {
  it('is told when orders take it below the threshold, once, and again after a delivery', async () => {
    const variantId = await shop.sell({ sku: 'TEAPOT', priceMinor: 1_250, stock: 5 });
    await shop.owner.ask(
      `mutation SetThreshold($input: SetLowStockThresholdInput!) {
        setLowStockThreshold(input: $input) { stockLevel { isLow } userErrors { __typename } }
      }`,
      { input: { variantId, threshold: 3 } },
    );
    expect(await buy(variantId, 2)).toBe('CONFIRMED');
    expect(await lowStock()).toEqual({ shop: { lowStock: { nodes: [], totalCount: 0 } } });

    expect(await buy(variantId, 1)).toBe('CONFIRMED');
    expect(await buy(variantId, 1)).toBe('CONFIRMED');
    expect(await lowStock()).toEqual({
      shop: {
        lowStock: {
          nodes: [{ available: 1, lowStockThreshold: 3, variant: { sku: 'TEAPOT', title: 'TEAPOT' } }],
          totalCount: 1,
        },
      },
    });
    await shop.receive(variantId, 'TEAPOT', 5);
    expect(await lowStock()).toMatchObject({ shop: { lowStock: { totalCount: 0 } } });
    expect(await buy(variantId, 4)).toBe('CONFIRMED');

    await eventually(() => {
      expect(bus.heard().map(({ data }) => data)).toEqual([
        { variantId, sku: 'TEAPOT', shopId: shop.id, available: 2, threshold: 3 },
        { variantId, sku: 'TEAPOT', shopId: shop.id, available: 2, threshold: 3 },
      ]);
    });
  }, 60_000);

  it('shows nobody else', async () => {
    const customer = await system.newCustomer();
    await expect(customer.ask(LOW, { shopId: shop.id })).rejects.toThrow('FORBIDDEN');
    const other = await openShop(system);
    expect(await other.owner.ask(LOW, { shopId: shop.id })).toEqual({ shop: { lowStock: null } });
  }, 60_000);

  it('tells customers that there is none, and some again', async () => {
    const variantId = await shop.sell({ sku: 'CUP', priceMinor: 400, stock: 1 });
    expect(await buy(variantId, 1)).toBe('CONFIRMED');
    expect(await lookUp(shop.owner, 'CUP')).toMatchObject({ availability: { available: 0, isInStock: false } });
    await shop.receive(variantId, 'CUP', 2);
    expect(await lookUp(shop.owner, 'CUP')).toMatchObject({ availability: { available: 2, isInStock: true } });
  }, 60_000);
});
