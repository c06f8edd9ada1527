import { sum } from '@agora/subgraph-kit/money';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { CartId, CustomerId, Order, OrderId, ShippingMethodId, ShopId, ShopOrderId, VariantId } from './order.ts';
import { priceOf, type Quote } from './place-order.ts';
import type { TaxRule } from './tax.ts';
import {
  everythingOf,
  requestRefund,
  settleRefund,
  undoRefund,
  type Refund,
  type RefundId,
  type RefundRequest,
} from './refund.ts';

const gbp = (minorUnits: bigint) => ({ minorUnits, currency: 'GBP' });

const UNITS = { lines: [], shopOrderIds: [] };

const british: TaxRule = { country: 'GB', isIncluded: true, standard: 2_000, reduced: 500 };

/** Things of 0.99 each, with 0.10 off the second line. */
function paidOrder(...quantities: number[]): Order {
  return ordered({
    cartId: 'crt_1' as CartId,
    cartVersion: 1,
    lines: quantities.map((quantity, index) => ({
      ...thing(1),
      sku: `SKU-${index}`,
      quantity,
      ...(index === 1 && { discount: gbp(10n) }),
    })),
    delivery: { kind: 'collected', tax: british },
  });
}

/** Seven mugs of each of two shops at 0.99, sent for 3.95 each, with 1.00 off the second shop's. */
const twoShops = (): Order =>
  ordered({
    cartId: 'crt_1' as CartId,
    cartVersion: 1,
    lines: [
      { ...thing(1), sku: 'MUG', quantity: 7 },
      { ...thing(2), sku: 'MUG', quantity: 7, discount: gbp(100n) },
    ],
    delivery: {
      kind: 'shipped',
      tax: british,
      address: { recipientName: 'Ann', lines: ['1 Main St'], city: 'Leeds', country: 'GB' },
      method: {
        id: 'shm_1' as ShippingMethodId,
        code: 'STANDARD',
        name: 'Standard',
        countries: ['GB'],
        prices: [{ base: gbp(395n), perAdditionalUnit: gbp(0n) }],
        taxClass: 'standard',
        isArchived: false,
        version: 1,
      },
    },
  });

const thing = (shop: number) => ({
  variantId: `var_${shop}` as VariantId,
  shopId: `shp_${shop}` as ShopId,
  title: 'Thing',
  unitPrice: gbp(99n),
  taxClass: 'standard' as const,
  isPurchasable: true,
});

function ordered(quote: Quote): Order {
  const priced = priceOf(quote);
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
    shopOrders: shops.map((shop, index) => ({
      ...shop,
      id: `sor_${index + 1}` as ShopOrderId,
      fulfilment: 'unfulfilled',
      version: 1,
    })),
    version: 1,
    placedAt: new Date(0),
  };
}

const refundOf = (amount: bigint, lines: Refund['lines'], shipping: Refund['shipping'] = []): Refund => ({
  id: 'ref_1' as RefundId,
  orderId: 'ord_1' as OrderId,
  reference: 'C1',
  reason: 'broken',
  amount: gbp(amount),
  status: 'requested',
  lines,
  shipping,
  requestedAt: new Date(0),
});

describe('a refund', () => {
  it('gives back the price that was paid for each unit', () => {
    expect(requestRefund(paidOrder(3), { ...UNITS, lines: [{ sku: 'SKU-0', quantity: 2 }] })).toMatchObject({
      kind: 'accepted',
      amount: gbp(198n),
      lines: [{ position: 1, sku: 'SKU-0', quantity: 2, amount: gbp(198n) }],
    });
  });

  it('refuses more units than are left, and says how many are', () => {
    const first = requestRefund(paidOrder(3), { ...UNITS, lines: [{ sku: 'SKU-0', quantity: 2 }] });
    if (first.kind !== 'accepted') throw new Error(first.kind);
    expect(requestRefund(first.order, { ...UNITS, lines: [{ sku: 'SKU-0', quantity: 2 }] })).toEqual({
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
    expect(requestRefund(paidOrder(3), { ...UNITS, lines }).kind).toBe('exceedsRemaining');
  });

  it('refuses a SKU that was not ordered and an order that was not paid', () => {
    expect(requestRefund(paidOrder(1), { ...UNITS, lines: [{ sku: 'OTHER', quantity: 1 }] })).toEqual({
      kind: 'unknownLine',
      sku: 'OTHER',
    });
    const unpaid: Order = { ...paidOrder(1), paymentStatus: 'failed' };
    expect(requestRefund(unpaid, { ...UNITS, lines: [{ sku: 'SKU-0', quantity: 1 }] })).toEqual({ kind: 'notPaid' });
  });

  it('makes the units available again when the provider refuses', () => {
    const order = paidOrder(3);
    const decision = requestRefund(order, { ...UNITS, lines: [{ sku: 'SKU-0', quantity: 3 }] });
    if (decision.kind !== 'accepted') throw new Error(decision.kind);
    expect(undoRefund(decision.order, refundOf(297n, decision.lines)).lines).toEqual(order.lines);
  });

  it('gives back what is left of the shipping of a part, once, and says from whom', () => {
    const order = twoShops();
    const request = { lines: [{ sku: 'MUG', quantity: 1 }], shopOrderIds: ['sor_2' as ShopOrderId] };
    const decision = requestRefund(order, request);
    if (decision.kind !== 'accepted') throw new Error(decision.kind);
    expect(decision).toMatchObject({
      shipping: [{ shopOrderId: 'sor_2', amount: gbp(395n) }],
      amount: gbp(494n),
      shops: [
        { shopId: 'shp_1', amount: gbp(99n) },
        { shopId: 'shp_2', amount: gbp(395n) },
      ],
    });
    const again = requestRefund(decision.order, { lines: [], shopOrderIds: ['sor_2' as ShopOrderId] });
    expect(again).toEqual({ kind: 'noShippingLeft', shopOrderId: 'sor_2' });
    const refused = refundOf(494n, decision.lines, decision.shipping);
    expect(undoRefund(decision.order, refused).shopOrders[1]?.shipping).toEqual(order.shopOrders[1]?.shipping);
  });

  it('finds the line of the named part where two shops use one SKU', () => {
    const lines = [{ sku: 'MUG', quantity: 1, shopOrderId: 'sor_2' as ShopOrderId }];
    expect(requestRefund(twoShops(), { lines, shopOrderIds: [] })).toMatchObject({ lines: [{ position: 2 }] });
    const elsewhere = [{ sku: 'MUG', quantity: 1, shopOrderId: 'sor_9' as ShopOrderId }];
    expect(requestRefund(twoShops(), { lines: elsewhere, shopOrderIds: [] }).kind).toBe('unknownShopOrder');
  });

  it('of nothing leaves the order as paid as it was', () => {
    const order = paidOrder(1);
    expect(settleRefund(order, refundOf(0n, []))).toMatchObject({ paymentStatus: 'paid', refunded: gbp(0n) });
  });

  it('by units, by shipping and of all that is left adds up to what was captured, line by line and shop by shop', () => {
    const steps = fc.array(
      fc.record({
        line: fc.nat(1),
        units: fc.integer({ min: 1, max: 4 }),
        shipping: fc.boolean(),
        fails: fc.boolean(),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(steps, (given) => {
        const before = twoShops();
        let order = before;
        const givenBack = new Map<ShopId, bigint>();
        const settle = (request: RefundRequest, fails: boolean): void => {
          const decision = requestRefund(order, request);
          if (decision.kind !== 'accepted') return;
          const { amount, lines, shipping, shops } = decision;
          expect(
            sum(
              shops.map((shop) => shop.amount),
              'GBP',
            ),
          ).toEqual(amount);
          const refund = refundOf(amount.minorUnits, lines, shipping);
          order = fails ? undoRefund(decision.order, refund) : settleRefund(decision.order, refund);
          if (fails) return;
          for (const shop of shops) {
            givenBack.set(shop.shopId, (givenBack.get(shop.shopId) ?? 0n) + shop.amount.minorUnits);
          }
          expect(order.refunded.minorUnits).toBeLessThanOrEqual(order.total.minorUnits);
        };
        for (const { line, units, shipping, fails } of given) {
          const shopOrderId = `sor_${line + 1}` as ShopOrderId;
          settle(
            { lines: [{ sku: 'MUG', quantity: units, shopOrderId }], shopOrderIds: shipping ? [shopOrderId] : [] },
            fails,
          );
        }
        settle(everythingOf(order, order.shopOrders), false);
        expect(order).toMatchObject({ paymentStatus: 'refunded', refunded: before.total });
        for (const { charged, refunded } of order.lines) expect(refunded).toEqual(charged);
        for (const { shopId, total, shipping } of order.shopOrders) {
          expect(shipping?.refunded).toEqual(shipping?.charged);
          expect(givenBack.get(shopId)).toBe(total.minorUnits);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('is full when everything was given back, whatever the parts', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 5 }), (quantities) => {
        let order = paidOrder(...quantities);
        for (const [index, quantity] of quantities.entries()) {
          for (let unit = 0; unit < quantity; unit++) {
            const decision = requestRefund(order, { ...UNITS, lines: [{ sku: `SKU-${index}`, quantity: 1 }] });
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
