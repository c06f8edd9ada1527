import type { Session } from '@agora/clients/session';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buySent, follow, fulfil, typesOf, type Part } from './support/fulfilment.ts';
import { openShop, type OpenShop } from './support/shop.ts';
import { openSystem, type SystemUnderTest } from './support/system.ts';

let system: SystemUnderTest;
let admin: Session;
let pottery: OpenShop;
let forge: OpenShop;
beforeAll(async () => {
  system = await openSystem();
  admin = await system.signInAs('admin');
  pottery = await openShop(system);
  forge = await openShop(system);
  await pottery.sell({ sku: 'BOWL', priceMinor: 1_000, stock: 20 });
  await forge.sell({ sku: 'KNIFE', priceMinor: 2_500, stock: 20 });
}, 180_000);
afterAll(() => system.stop(), 60_000);

const partOf = (parts: readonly Part[], shop: OpenShop): Part => {
  const part = parts.find((each) => each.shop.id === shop.id);
  if (part === undefined) throw new Error('the shop has no part of the order');
  return part;
};

describe('an order of two shops, sent and with a voucher', () => {
  it('is sent by each shop by itself, and completed when both parts have arrived', async () => {
    await admin.ask(
      'mutation Create($input: CreateVoucherInput!) { createVoucher(input: $input) { voucher { id } } }',
      {
        input: { code: 'TWO-SHOPS', value: { kind: 'PERCENT', basisPoints: 1_000 }, usageLimit: 10 },
      },
    );
    const customer = await system.newCustomer();
    const id = await buySent(customer, { BOWL: 2, KNIFE: 1 }, { code: 'TWO-SHOPS' });
    const placed = await follow(customer, id);
    // 20.00 and 25.00 less a tenth, and two parcels: 3.95 + 0.50, and 3.95.
    expect(placed).toMatchObject({
      fulfilmentStatus: 'UNFULFILLED',
      total: { minorUnits: '4890' },
      nextActions: ['CANCEL'],
    });
    expect(partOf(placed.shopOrders, pottery).total).toEqual({ minorUnits: '2245' });
    expect(partOf(placed.shopOrders, forge).total).toEqual({ minorUnits: '2645' });

    for (const shop of [pottery, forge]) {
      const { shop: seen } = await shop.owner.ask<{ shop: { orders: { nodes: object[] } } }>(
        `query Orders($id: ID!) { shop(id: $id) { orders {
          nodes { id number order { id } lines { sku } shippingAddress { city } nextActions }
        } } }`,
        { id: shop.id },
      );
      expect(seen.orders.nodes).toEqual([
        {
          id: partOf(placed.shopOrders, shop).id,
          number: expect.any(String),
          order: null,
          lines: [{ sku: shop === pottery ? 'BOWL' : 'KNIFE' }],
          shippingAddress: { city: 'London' },
          nextActions: ['CANCEL', 'SHIP'],
        },
      ]);
      expect(await shop.owner.ask('query Whole($id: ID!) { order(id: $id) { id } }', { id })).toEqual({ order: null });
    }

    const [bowls, knife] = [partOf(placed.shopOrders, pottery), partOf(placed.shopOrders, forge)];
    await expect(fulfil(forge.owner, 'shipShopOrder', bowls)).rejects.toThrow();
    expect((await fulfil(pottery.owner, 'shipShopOrder', bowls)).userErrors).toEqual([]);
    expect(await follow(customer, id)).toMatchObject({
      fulfilmentStatus: 'PARTIALLY_FULFILLED',
      nextActions: [],
    });
    await fulfil(pottery.owner, 'deliverShopOrder', { ...bowls, version: bowls.version + 1 });
    await fulfil(forge.owner, 'shipShopOrder', knife);
    expect(await follow(customer, id)).toMatchObject({ status: 'CONFIRMED', fulfilmentStatus: 'FULFILLED' });
    await fulfil(forge.owner, 'deliverShopOrder', { ...knife, version: knife.version + 1 });
    const completed = await follow(customer, id);
    expect(completed).toMatchObject({
      status: 'COMPLETED',
      fulfilmentStatus: 'DELIVERED',
      nextActions: ['REQUEST_RETURN'],
    });
    expect(typesOf(completed).slice(-5)).toEqual(['SHIPPED', 'DELIVERED', 'SHIPPED', 'DELIVERED', 'COMPLETED']);
  }, 90_000);
});
