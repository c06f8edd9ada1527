import { newId } from '@agora/subgraph-kit/ids';
import { eventually } from '@agora/testkit/eventually';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { perform } from './support/change.ts';
import { buySent, follow, fulfil, typesOf } from './support/fulfilment.ts';
import { gbp, openPricedShop } from './support/priced-shop.ts';
import { openSystem, type SystemUnderTest } from './support/system.ts';

let system: SystemUnderTest;
beforeAll(async () => {
  system = await openSystem();
  await openPricedShop(await system.signInAs('admin'), 'cash-shop', [{ sku: 'STOOL', prices: [gbp(2_000)] }]);
}, 180_000);
afterAll(() => system.stop(), 60_000);

describe('an order that is paid for on receipt', () => {
  it('is sent and arrives before the money is there, and is completed with it', async () => {
    const customer = await system.newCustomer();
    const support = await system.signInAs('support');
    const orderId = await buySent(customer, { STOOL: 1 }, { payment: { kind: 'CASH_ON_DELIVERY' } });
    const [part] = (await follow(customer, orderId)).shopOrders;
    if (part === undefined) throw new Error('the order has a part');
    expect((await fulfil(support, 'shipShopOrder', part)).userErrors).toEqual([]);
    expect((await fulfil(support, 'shipShopOrder', part)).userErrors).toEqual([{ __typename: 'ConflictError' }]);
    await fulfil(support, 'deliverShopOrder', { ...part, version: part.version + 1 });
    expect(await follow(customer, orderId)).toMatchObject({
      status: 'CONFIRMED',
      paymentStatus: 'PENDING',
      fulfilmentStatus: 'DELIVERED',
      nextActions: [],
    });
    const recorded = await perform(support, 'recordPayment', {
      orderId,
      reference: 'driver 7',
      idempotencyKey: newId('evt'),
    });
    expect(recorded.userErrors).toEqual([]);
    await eventually(async () => {
      const order = await follow(customer, orderId);
      expect(order).toMatchObject({ status: 'COMPLETED', paymentStatus: 'PAID', nextActions: ['REQUEST_RETURN'] });
      expect(typesOf(order)).toEqual(['PLACED', 'CONFIRMED', 'SHIPPED', 'DELIVERED', 'PAID', 'COMPLETED']);
    });
    const { orders } = await support.ask<{ orders: { nodes: { id: string }[] } }>(
      'query Done($where: OrderFilter) { orders(where: $where) { nodes { id } } }',
      { where: { status: 'COMPLETED', fulfilmentStatus: 'DELIVERED', customerId: customer.userId } },
    );
    expect(orders.nodes).toEqual([{ id: orderId }]);
  }, 90_000);
});
