import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { actionsOn, actionsOnPart } from './actions.ts';
import { cancelOrder, cancelPart } from './cancel.ts';
import { deliver, ship } from './fulfilment.ts';
import {
  completedIfSo,
  type Fulfilment,
  type Order,
  type OrderId,
  type OrderStatus,
  type PaymentStatus,
} from './order.ts';
import type { CustomerId, CartId, ShippingMethodId, ShopId, ShopOrder, ShopOrderId, VariantId } from './order.ts';
import { everythingOf, requestRefund } from './refund.ts';
import { requestReturn } from './return.ts';
import type { SagaState } from './saga.ts';

const DAY_MS = 86_400_000;
const gbp = (minorUnits: bigint) => ({ minorUnits, currency: 'GBP' });
const windowMs = 30 * DAY_MS;

interface Shape {
  readonly status: OrderStatus;
  readonly paymentStatus: PaymentStatus;
  readonly parts: readonly PartShape[];
}

interface PartShape {
  readonly fulfilment: Fulfilment;
  readonly isSent: boolean;
  readonly refunded: number;
  readonly returning: number;
  readonly deliveredDaysAgo: number;
}

const now = new Date(100 * DAY_MS);

/** Parts of two units of 5.00 each, some with shipping of 1.00. */
function orderOf({ status, paymentStatus, parts }: Shape): Order {
  const nothing = gbp(0n);
  const charge = { discount: nothing, taxRate: 0, tax: nothing, isTaxIncluded: true };
  const totals = { subtotal: nothing, discountTotal: nothing, shippingTotal: nothing, taxTotal: nothing };
  const shopOrders = parts.map(({ fulfilment, isSent, deliveredDaysAgo }, index): ShopOrder => {
    const price = gbp(100n);
    const shipping = {
      ...charge,
      methodId: 'shm_1' as ShippingMethodId,
      name: 'Post',
      price,
      charged: price,
      refunded: nothing,
    };
    return {
      ...totals,
      id: `sor_${index}` as ShopOrderId,
      shopId: `shp_${index}` as ShopId,
      total: gbp(isSent ? 1_100n : 1_000n),
      ...(isSent && { shipping }),
      fulfilment,
      ...(fulfilment === 'delivered' && { deliveredAt: new Date(now.getTime() - deliveredDaysAgo * DAY_MS) }),
      version: 1,
    };
  });
  return {
    ...totals,
    total: gbp(1_000n),
    id: 'ord_1' as OrderId,
    number: '1',
    customerId: 'usr_1' as CustomerId,
    cart: { id: 'crt_1' as CartId, version: 1 },
    paymentMethod: { kind: 'card', token: 'tok' },
    status,
    paymentStatus,
    refunded: nothing,
    lines: parts.map(({ refunded, returning }, index) => ({
      ...charge,
      position: index + 1,
      variantId: `var_${index}` as VariantId,
      shopId: `shp_${index}` as ShopId,
      sku: `SKU-${index}`,
      title: 'Thing',
      unitPrice: gbp(500n),
      quantity: 2,
      total: gbp(1_000n),
      charged: gbp(1_000n),
      refundedQuantity: refunded,
      refunded: gbp(BigInt(refunded) * 500n),
      returningQuantity: returning,
    })),
    shopOrders,
    version: 1,
    placedAt: new Date(0),
  };
}

const part: fc.Arbitrary<PartShape> = fc.record({
  fulfilment: fc.constantFrom<Fulfilment>('unfulfilled', 'shipped', 'delivered', 'cancelled'),
  isSent: fc.boolean(),
  refunded: fc.nat(2),
  returning: fc.nat(1),
  deliveredDaysAgo: fc.constantFrom(0, 30, 31),
});
const order = fc
  .record({
    status: fc.constantFrom<OrderStatus>('pending', 'confirmed', 'completed', 'cancelled'),
    paymentStatus: fc.constantFrom<PaymentStatus>('pending', 'paid', 'partiallyRefunded', 'refunded'),
    parts: fc.array(part, { minLength: 1, maxLength: 3 }),
  })
  .map(orderOf);
const saga = fc.constantFrom<SagaState>(
  { kind: 'authorising' },
  { kind: 'awaitingCustomer', actionUrl: 'https://bank.example' },
  { kind: 'capturing' },
  { kind: 'awaitingMoney' },
  { kind: 'committing', isMoneyDue: true },
  { kind: 'needsAttention', because: 'late', during: { kind: 'capturing' } },
  { kind: 'needsAttention', because: 'late', during: { kind: 'committing' } },
  { kind: 'completed' },
  { kind: 'cancelled', reason: 'customer' },
);
const runs = { numRuns: 1_000 };
const everybody = { isCustomer: true, isSupport: true, isRefunder: true };

describe('what may be done next', () => {
  it('is what the rules accept, and nothing else', () => {
    fc.assert(
      fc.property(order, saga, (given, state) => {
        const actions = actionsOn(given, state, everybody, { now, windowMs });
        const parts = given.shopOrders;
        const isAccepted = {
          cancel: cancelOrder(given, state, 'customer').kind === 'whole',
          ship: parts.some((each) => ship(given, each, { shippedAt: now }, 1).kind === 'changed'),
          deliver: parts.some((each) => deliver(given, each, now, 1).kind === 'changed'),
          requestReturn: given.lines.some(
            ({ sku }) => requestReturn(given, [{ sku, quantity: 1 }], { now, windowMs }).kind === 'accepted',
          ),
          refund:
            given.lines.some(
              ({ sku }) =>
                requestRefund(given, { lines: [{ sku, quantity: 1 }], shopOrderIds: [] }).kind === 'accepted',
            ) || parts.some(({ id }) => requestRefund(given, { lines: [], shopOrderIds: [id] }).kind === 'accepted'),
        };
        for (const [action, isLegal] of Object.entries(isAccepted)) {
          expect([action, actions.some((each) => each === action)]).toEqual([action, isLegal]);
        }
        const forSupport = actionsOn(given, state, { ...everybody, isCustomer: false }, { now, windowMs });
        expect(forSupport.includes('cancel')).toBe(cancelOrder(given, state, 'support').kind === 'whole');
        expect(forSupport.includes('resume')).toBe(state.kind === 'needsAttention');
      }),
      runs,
    );
  });

  it('with a part is what the rules accept, and nothing else', () => {
    fc.assert(
      fc.property(order, saga, (given, state) => {
        for (const each of given.shopOrders) {
          const actions = actionsOnPart(given, each, state);
          expect(actions.includes('ship')).toBe(ship(given, each, { shippedAt: now }, 1).kind === 'changed');
          expect(actions.includes('deliver')).toBe(deliver(given, each, now, 1).kind === 'changed');
          expect(actions.includes('cancel')).toBe(cancelPart(given, state, each, 'shop').kind !== 'notCancellable');
        }
      }),
      runs,
    );
  });

  it('is nothing for somebody who is nothing to the order', () => {
    fc.assert(
      fc.property(order, saga, (given, state) => {
        const nobody = { isCustomer: false, isSupport: false, isRefunder: false };
        expect(actionsOn(given, state, nobody, { now, windowMs })).toEqual([]);
      }),
    );
  });
});

describe('an order that is cancelled', () => {
  it('has nothing that was sent, whoever wanted it so', () => {
    fc.assert(
      fc.property(order, saga, (given, state) => {
        if (cancelOrder(given, state, 'support').kind !== 'whole') return;
        expect(given.shopOrders.some(({ fulfilment }) => fulfilment === 'shipped' || fulfilment === 'delivered')).toBe(
          false,
        );
      }),
      runs,
    );
  });

  it('in parts does not lose a part while the stock is being committed', () => {
    const parts = [0, 1].map(() => ({
      fulfilment: 'unfulfilled' as const,
      isSent: true,
      refunded: 0,
      returning: 0,
      deliveredDaysAgo: 0,
    }));
    const given = orderOf({ status: 'confirmed', paymentStatus: 'pending', parts });
    const kindIn = (state: SagaState) => given.shopOrders.map((each) => cancelPart(given, state, each, 'shop').kind)[0];
    expect(kindIn({ kind: 'committing', isMoneyDue: true })).toBe('notCancellable');
    expect(kindIn({ kind: 'committing', isMoneyDue: true, isStockCommitted: true })).toBe('part');
  });

  it('in parts, by its shops, gives back all that was paid for them', () => {
    fc.assert(
      fc.property(order, saga, fc.nat(2), (given, state, index) => {
        const each = given.shopOrders[index];
        if (each === undefined) return;
        const decision = cancelPart(given, state, each, 'shop');
        if (decision.kind !== 'part') return;
        expect(decision.order.shopOrders[index]).toMatchObject({ fulfilment: 'cancelled', version: 2 });
        const left = requestRefund(decision.order, everythingOf(decision.order, [each]));
        if (left.kind !== 'accepted') return;
        expect(left.order.lines[index]?.refunded).toEqual(gbp(1_000n));
        expect(left.shops.every(({ shopId }) => shopId === each.shopId)).toBe(true);
      }),
      runs,
    );
  });
});

describe('an order is completed', () => {
  const delivered = { fulfilment: 'delivered', isSent: true, refunded: 0, returning: 0, deliveredDaysAgo: 0 } as const;
  it.each([
    ['with everything delivered and paid', [delivered, delivered], 'paid', 'completed'],
    [
      'with a part delivered and the other cancelled',
      [delivered, { ...delivered, fulfilment: 'cancelled' }],
      'paid',
      'completed',
    ],
    ['not before everything has arrived', [delivered, { ...delivered, fulfilment: 'shipped' }], 'paid', 'confirmed'],
    ['not before the money is there', [delivered], 'pending', 'confirmed'],
    ['not with nothing delivered', [{ ...delivered, fulfilment: 'cancelled' }], 'paid', 'confirmed'],
  ] as const)('%s', (_when, parts, paymentStatus, status) => {
    expect(completedIfSo(orderOf({ status: 'confirmed', paymentStatus, parts })).status).toBe(status);
  });
});
