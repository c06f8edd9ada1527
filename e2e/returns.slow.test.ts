import type { Session } from '@agora/clients/session';
import { newId } from '@agora/subgraph-kit/ids';
import { eventually } from '@agora/testkit/eventually';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { perform } from './support/change.ts';
import { buySent, follow, fulfil, typesOf, untilAvailable } from './support/fulfilment.ts';
import { openShop, type OpenShop } from './support/shop.ts';
import { openSystem, type SystemUnderTest } from './support/system.ts';

let system: SystemUnderTest;
let admin: Session;
let shop: OpenShop;
beforeAll(async () => {
  system = await openSystem();
  admin = await system.signInAs('admin');
  shop = await openShop(system);
  await shop.sell({ sku: 'VASE', priceMinor: 1_999, stock: 50 });
}, 180_000);
afterAll(() => system.stop(), 60_000);

describe('a unit that a customer sends back', () => {
  it('is given the money back for, and can be sold again', async () => {
    const customer = await system.newCustomer();
    const orderId = await buySent(customer, { VASE: 3 });
    const [part] = (await follow(customer, orderId)).shopOrders;
    if (part === undefined) throw new Error('the order has a part');
    await fulfil(shop.owner, 'shipShopOrder', part);
    await fulfil(shop.owner, 'deliverShopOrder', { ...part, version: part.version + 1 });
    await untilAvailable(customer, 'VASE', 47);

    const { returns } = await perform<{ returns: { id: string; version: number }[] }>(
      customer,
      'requestReturn',
      { orderId, lines: [{ sku: 'VASE', quantity: 1 }], reason: 'Chipped', idempotencyKey: newId('evt') },
      'returns { id version status } userErrors { __typename }',
    );
    const [asked] = returns;
    const returnId = asked?.id ?? '';
    await perform(shop.owner, 'approveReturn', { returnId, expectedVersion: 1 });
    const received = await perform<{ return: object }>(
      shop.owner,
      'receiveReturn',
      { returnId, restock: true, expectedVersion: 2, idempotencyKey: newId('evt') },
      'return { status refund { amount { minorUnits } } } userErrors { __typename }',
    );
    expect(received.return).toEqual({ status: 'RECEIVED', refund: { amount: { minorUnits: '1999' } } });
    await eventually(async () => {
      const order = await follow(customer, orderId);
      expect(order).toMatchObject({
        status: 'COMPLETED',
        paymentStatus: 'PARTIALLY_REFUNDED',
        refundedTotal: { minorUnits: '1999' },
        payment: { refundedAmount: { minorUnits: '1999' } },
      });
      expect(typesOf(order).slice(-4)).toEqual(['RETURN_REQUESTED', 'RETURN_APPROVED', 'RETURN_RECEIVED', 'REFUNDED']);
    });
    await untilAvailable(customer, 'VASE', 48);
  }, 90_000);
});

describe('refunds in portions', () => {
  it('of units and shipping, over and over, give back what was paid and never more', async () => {
    await admin.ask(
      'mutation Create($input: CreateVoucherInput!) { createVoucher(input: $input) { voucher { id } } }',
      {
        input: { code: 'A-THIRD', value: { kind: 'PERCENT', basisPoints: 3_333 }, usageLimit: 10 },
      },
    );
    const customer = await system.newCustomer();
    const orderId = await buySent(customer, { VASE: 2 }, { code: 'A-THIRD' });
    const { total, shopOrders } = await follow(customer, orderId);
    const refund = (quantity: number, shopOrderIds: readonly unknown[] = []) =>
      perform<{ userErrors: { __typename: string }[] }>(admin, 'refundOrder', {
        orderId,
        lines: quantity === 0 ? [] : [{ sku: 'VASE', quantity }],
        shopOrderIds,
        reason: 'Apology',
        idempotencyKey: newId('evt'),
      });
    expect((await refund(1)).userErrors).toEqual([]);
    expect((await refund(0, [shopOrders[0]?.id])).userErrors).toEqual([]);
    expect((await refund(0, [shopOrders[0]?.id])).userErrors).toEqual([{ __typename: 'NoShippingLeftError' }]);
    expect((await refund(2)).userErrors).toEqual([{ __typename: 'RefundExceedsRemainingError' }]);
    expect((await refund(1)).userErrors).toEqual([]);
    await eventually(async () => {
      expect(await follow(customer, orderId)).toMatchObject({
        paymentStatus: 'REFUNDED',
        refundedTotal: total,
        payment: { refundedAmount: total },
      });
    });
    expect((await refund(1)).userErrors).toEqual([{ __typename: 'OrderNotPaidError' }]);
    const { paymentReconciliation } = await admin.ask<{ paymentReconciliation: { mismatches: object[] } }>(
      '{ paymentReconciliation { mismatches { orderId what } } }',
    );
    expect(paymentReconciliation.mismatches).toEqual([]);
  }, 90_000);
});
