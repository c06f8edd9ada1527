import { codesOf } from '@agora/testkit/codes-of';
import { eventually } from '@agora/testkit/eventually';
import { predictableId } from '@agora/testkit/predictable-ids';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { admin, customer, member, startInventory, type InventoryUnderTest } from './inventory-under-test.ts';

let inventory: InventoryUnderTest;
beforeAll(async () => {
  inventory = await startInventory();
}, 60_000);
afterAll(() => inventory.stop(), 60_000);

const inAnHour = (): string => new Date(Date.now() + 3_600_000).toISOString();
const money = { minorUnits: '100', currency: 'EUR' };
const paid = (orderId: string) => ({
  type: 'order.paid' as const,
  subject: orderId,
  data: { orderId, number: 'A-1', customerId: customer.subject ?? '', total: money, lines: [], shops: [] },
});
const reserve = (orderId: string, variantId: string, quantity: number, expiresAt = inAnHour()) => ({
  type: 'inventory.reserve' as const,
  subject: orderId,
  data: { orderId, lines: [{ variantId, quantity }], expiresAt },
});
const told = (orderId: string): string[] =>
  inventory
    .published()
    .filter(({ subject }) => subject === orderId)
    .map(({ type }) => type);

describe('an order, through the bus', () => {
  it('reserves, pays and takes its units; every message may come twice', async () => {
    const variantId = await inventory.freshVariant(10);
    const orderId = predictableId('ord', 1);
    const request = await inventory.publish(reserve(orderId, variantId, 3));
    await inventory.redeliver(request);
    await eventually(async () => {
      expect(await inventory.stockOf(variantId)).toMatchObject({ onHand: 10, reserved: 3, available: 7 });
    });
    await inventory.publish({ type: 'inventory.hold', subject: orderId, data: { orderId } });
    const payment = await inventory.publish(paid(orderId));
    await inventory.redeliver(payment);
    await inventory.publish({
      type: 'order.confirmed',
      subject: orderId,
      data: {
        orderId,
        number: 'A-1',
        customerId: customer.subject ?? '',
        total: money,
        cart: { cartId: 'crt_1', cartVersion: 1 },
        lines: [{ variantId, quantity: 3 }],
      },
    });
    await eventually(() => {
      expect(told(orderId)).toEqual(['inventory.reserved', 'inventory.committed']);
    });
    expect(await inventory.stockOf(variantId)).toMatchObject({ onHand: 7, reserved: 0 });

    const committed = 'query ($ids: [ID!]!) { committedStock(orderIds: $ids) { orderId variantId quantity } }';
    expect((await inventory.ask(admin, committed, { ids: [orderId] })).data).toEqual({
      committedStock: [{ orderId, variantId, quantity: 3 }],
    });
    expect(codesOf(await inventory.ask(member, committed, { ids: [orderId] }))).toEqual(['FORBIDDEN']);
  }, 30_000);

  it('that pays nothing in time gives its units back by itself', async () => {
    const variantId = await inventory.freshVariant(10);
    const orderId = predictableId('ord', 2);
    await inventory.publish(reserve(orderId, variantId, 10, new Date().toISOString()));
    await eventually(() => {
      expect(told(orderId)).toEqual(['inventory.reserved', 'inventory.released']);
    });
    expect(await inventory.stockOf(variantId)).toMatchObject({ onHand: 10, reserved: 0 });
  }, 30_000);

  it('that wants too much is told what there is', async () => {
    const variantId = await inventory.freshVariant(2);
    const orderId = predictableId('ord', 3);
    await inventory.publish(reserve(orderId, variantId, 3));
    await eventually(() => {
      expect(inventory.published()).toContainEqual(
        expect.objectContaining({
          type: 'inventory.rejected',
          data: { orderId, shortages: [{ variantId, requested: 3, available: 2 }] },
        }),
      );
    });
  }, 30_000);
});
