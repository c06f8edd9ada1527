import { eventually } from '@agora/testkit/eventually';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addToCart, checkOut, lookUp, readCart, sell, untilSettled } from './support/shopping.ts';
import { openSystem, type SystemUnderTest } from './support/system.ts';

let system: SystemUnderTest;
beforeAll(async () => {
  system = await openSystem();
  await sell(await system.signInAs('admin'), [
    { sku: 'TEAPOT', title: 'Brown teapot', priceMinor: 1_250, stock: 10 },
    { sku: 'CUP', title: 'Blue cup', priceMinor: 400, stock: 50 },
  ]);
}, 120_000);
afterAll(() => system.stop(), 60_000);

describe('a purchase', () => {
  it('goes from sign-up to a confirmed order, its stock, its money and its mail', async () => {
    const customer = await system.newCustomer();

    const { products } = await system.endpoint.ask<{
      products: { nodes: { title: string; variants: { id: string; sku: string }[] }[] };
    }>('query Search { products(where: { search: "teapot" }) { nodes { title variants { id sku } } } }');
    expect(products.nodes).toMatchObject([{ title: 'Brown teapot', variants: [{ sku: 'TEAPOT' }] }]);

    const cup = await lookUp(customer, 'CUP');
    const { cart, userErrors } = await addToCart(customer, [
      { variantId: products.nodes[0]?.variants[0]?.id ?? '', quantity: 2 },
      { variantId: cup.id, quantity: 3 },
    ]);
    expect({ cart, userErrors }).toMatchObject({ cart: { subtotal: { minorUnits: '3700' } }, userErrors: [] });
    if (cart === null) return;

    const placed = await checkOut(customer, cart);
    expect(placed).toMatchObject({ order: { status: 'PENDING' }, userErrors: [] });
    const order = await untilSettled(customer, placed.order?.id ?? '');
    expect(order).toMatchObject({
      status: 'CONFIRMED',
      paymentStatus: 'PAID',
      total: { minorUnits: '3700' },
      payment: { capturedAmount: { minorUnits: '3700' }, refundedAmount: { minorUnits: '0' } },
    });

    expect(await lookUp(customer, 'TEAPOT')).toMatchObject({ availability: { available: 8 } });
    expect(await lookUp(customer, 'CUP')).toMatchObject({ availability: { available: 47 } });
    const admin = await system.signInAs('admin');
    const { committedStock } = await admin.ask<{ committedStock: { quantity: number }[] }>(
      'query Committed($ids: [ID!]!) { committedStock(orderIds: $ids) { quantity } }',
      { ids: [order.id] },
    );
    expect(committedStock.map(({ quantity }) => quantity).toSorted()).toEqual([2, 3]);

    await eventually(async () => {
      expect((await readCart(customer))?.lines ?? []).toEqual([]);
      const told = system.mails.filter(({ to, raw }) => to.includes(customer.email) && raw.includes(order.number));
      expect(told).not.toEqual([]);
    });
  });

  it('of the last units is for one of those who try', async () => {
    const admin = await system.signInAs('admin');
    await sell(admin, [{ sku: 'LAST', title: 'Last of its kind', priceMinor: 100, stock: 3 }]);
    const { id: variantId } = await lookUp(admin, 'LAST');
    const settled = await Promise.all(
      Array.from({ length: 8 }, async () => {
        const customer = await system.newCustomer();
        const { cart } = await addToCart(customer, [{ variantId, quantity: 1 }]);
        const { order, userErrors } = cart === null ? { order: null, userErrors: [] } : await checkOut(customer, cart);
        // Told at once, or by the reservation a moment later.
        if (order === null) return userErrors[0]?.__typename;
        const { status, cancelReason, payment } = await untilSettled(customer, order.id);
        if (status === 'CANCELLED') expect(payment?.capturedAmount.minorUnits ?? '0').toBe('0');
        return cancelReason ?? status;
      }),
    );
    expect(settled.filter((end) => end === 'CONFIRMED')).toHaveLength(3);
    expect(settled.filter((end) => end === 'OUT_OF_STOCK' || end === 'OutOfStockError')).toHaveLength(5);
    expect(await lookUp(admin, 'LAST')).toMatchObject({ availability: { available: 0 } });
  });
});
