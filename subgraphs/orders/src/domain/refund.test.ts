import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { CartId, CustomerId, Order, OrderId, ShopId, ShopOrderId, VariantId } from './order.ts';
import { priceOf } from './place-order.ts';
import type { TaxRule } from './tax.ts';
import { requestRefund, settleRefund, undoRefund, type Refund, type RefundId } from './refund.ts';

const gbp = (minorUnits: bigint) => ({ minorUnits, currency: 'GBP' });

const british: TaxRule = { country: 'GB', isIncluded: true, standard: 2_000, reduced: 500 };

/** Things of 0.99 each, with 0.10 off the second line. */
function paidOrder(...quantities: number[]): Order {
  const priced = priceOf({
    cartId: 'crt_1' as CartId,
    cartVersion: 1,
    lines: quantities.map((quantity, index) => ({
      variantId: `var_${index}` as VariantId,
      shopId: 'shp_1' as ShopId,
      sku: `SKU-${index}`,
      title: 'Thing',
      unitPrice: gbp(99n),
      quantity,
      taxClass: 'standard',
      ...(index === 1 && { discount: gbp(10n) }),
      isPurchasable: true,
    })),
    delivery: { kind: 'collected', tax: british },
  });
  if (priced === undefined) throw new Error('it cannot be priced');
  const { shops, ...order } = priced;
  return {
    ...order,
    id: 'ord_1' as OrderId,
    number: '100001',
    customerId: 'usr_1' as CustomerId,
    cart: { id: 'crt_1' as CartId, version: 1 },
    paymentMethod: { kind: 'card', token: 'tok_visa' },
    status: 'confirmed',
    paymentStatus: 'paid',
    refunded: gbp(0n),
    shopOrders: shops.map((shop) => ({ ...shop, id: 'sor_1' as ShopOrderId, fulfilment: 'unfulfilled', version: 1 })),
    version: 1,
    placedAt: new Date(0),
  };
}

const refundOf = (amount: bigint, lines: Refund['lines']): Refund => ({
  id: 'ref_1' as RefundId,
  orderId: 'ord_1' as OrderId,
  reference: 'C1',
  reason: 'broken',
  amount: gbp(amount),
  status: 'requested',
  lines,
  requestedAt: new Date(0),
});

describe('a refund', () => {
  it('gives back the price that was paid for each unit', () => {
    expect(requestRefund(paidOrder(3), { lines: [{ sku: 'SKU-0', quantity: 2 }] })).toMatchObject({
      kind: 'accepted',
      amount: gbp(198n),
      lines: [{ position: 1, sku: 'SKU-0', quantity: 2, amount: gbp(198n) }],
    });
  });

  it('refuses more units than are left, and says how many are', () => {
    const first = requestRefund(paidOrder(3), { lines: [{ sku: 'SKU-0', quantity: 2 }] });
    if (first.kind !== 'accepted') throw new Error(first.kind);
    expect(requestRefund(first.order, { lines: [{ sku: 'SKU-0', quantity: 2 }] })).toEqual({
      kind: 'exceedsRemaining',
      sku: 'SKU-0',
      remaining: 1,
    });
  });

  it('counts two lines of one SKU in one request together', () => {
    const lines = [
      { sku: 'SKU-0', quantity: 2 },
      { sku: 'SKU-0', quantity: 2 },
    ];
    expect(requestRefund(paidOrder(3), { lines }).kind).toBe('exceedsRemaining');
  });

  it('refuses a SKU that was not ordered and an order that was not paid', () => {
    expect(requestRefund(paidOrder(1), { lines: [{ sku: 'OTHER', quantity: 1 }] })).toEqual({
      kind: 'unknownLine',
      sku: 'OTHER',
    });
    const unpaid: Order = { ...paidOrder(1), paymentStatus: 'failed' };
    expect(requestRefund(unpaid, { lines: [{ sku: 'SKU-0', quantity: 1 }] })).toEqual({ kind: 'notPaid' });
  });

  it('makes the units available again when the provider refuses', () => {
    const order = paidOrder(3);
    const decision = requestRefund(order, { lines: [{ sku: 'SKU-0', quantity: 3 }] });
    if (decision.kind !== 'accepted') throw new Error(decision.kind);
    expect(undoRefund(decision.order, refundOf(297n, decision.lines)).lines).toEqual(order.lines);
  });

  it('is full when everything was given back, whatever the parts', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 5 }), (quantities) => {
        let order = paidOrder(...quantities);
        for (const [index, quantity] of quantities.entries()) {
          for (let unit = 0; unit < quantity; unit++) {
            const decision = requestRefund(order, { lines: [{ sku: `SKU-${index}`, quantity: 1 }] });
            if (decision.kind !== 'accepted') throw new Error(decision.kind);
            order = settleRefund(decision.order, refundOf(decision.amount.minorUnits, decision.lines));
          }
        }
        expect(order).toMatchObject({ paymentStatus: 'refunded', refunded: order.total });
      }),
      { numRuns: 30 },
    );
  });
});
