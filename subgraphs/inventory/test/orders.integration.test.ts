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
const confirmed = (orderId: string, variantId: string, quantity: number) => ({
  type: 'order.confirmed' as const,
  subject: orderId,
  data: {
    orderId,
    number: 'A-1',
    customerId: customer.subject ?? '',
    total: money,
    cart: { cartId: 'crt_1', cartVersion: 1 },
    lines: [{ variantId, quantity }],
  },
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
    await inventory.publish(confirmed(orderId, variantId, 3));
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

  it('that is paid later takes its units when it is confirmed; what comes back from it comes back once', async () => {
    const variantId = await inventory.freshVariant(10);
    const orderId = predictableId('ord', 4);
    await inventory.publish(reserve(orderId, variantId, 3));
    await inventory.publish({ type: 'inventory.hold', subject: orderId, data: { orderId } });
    await eventually(() => {
      expect(told(orderId)).toEqual(['inventory.reserved']);
    });
    await inventory.publish(confirmed(orderId, variantId, 3));
    await eventually(() => {
      expect(told(orderId)).toEqual(['inventory.reserved', 'inventory.committed']);
    });
    expect(await inventory.stockOf(variantId)).toMatchObject({ onHand: 7, reserved: 0 });

    const back = await inventory.publish({
      type: 'inventory.restock',
      subject: orderId,
      data: { orderId, reference: 'ret_1', lines: [{ variantId, quantity: 2 }] },
    });
    await inventory.redeliver(back);
    await eventually(() => {
      expect(inventory.published()).toContainEqual(
        expect.objectContaining({
          type: 'inventory.adjusted',
          data: { variantId, onHand: 9, available: 9, reason: 'RETURN' },
        }),
      );
    });
    const { data } = await inventory.ask(
      member,
      'query ($id: ID!) { stockMovements(variantId: $id) { nodes { quantity reason reference movedBy } } }',
      { id: variantId },
    );
    expect(data?.stockMovements).toEqual({
      nodes: [
        { quantity: 2, reason: 'RETURN', reference: 'ret_1', movedBy: null },
        { quantity: -3, reason: 'SALE', reference: orderId, movedBy: null },
        { quantity: 10, reason: 'RECEIPT', reference: expect.any(String), movedBy: admin.subject },
      ],
    });
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
