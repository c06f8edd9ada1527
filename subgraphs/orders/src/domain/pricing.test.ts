import { allocate, type Money } from '@agora/subgraph-kit/money';
import { describe, expect, it } from '@jest/globals';
import type { OrderLine, ShippingMethodId, ShopId } from './order.ts';
import { price, type LineToPrice, type Terms } from './pricing.ts';
import { refundOf } from './refund.ts';
import type { ShippingMethod } from './shipping-method.ts';
import type { TaxRule } from './tax.ts';

const british: TaxRule = { country: 'GB', isIncluded: true, standard: 2_000, reduced: 500 };
const american: TaxRule = { country: 'US', isIncluded: false, standard: 825, reduced: 0 };

const gbp = (minorUnits: bigint): Money => ({ minorUnits, currency: 'GBP' });

const standard: ShippingMethod = {
  id: 'shm_1' as ShippingMethodId,
  code: 'STANDARD',
  name: 'Standard',
  countries: ['GB'],
  prices: [{ base: gbp(395n), perAdditionalUnit: gbp(50n), freeFrom: gbp(5_000n) }],
  taxClass: 'standard',
  isArchived: false,
  version: 1,
};

const line = (given: Partial<LineToPrice> = {}): LineToPrice => ({
  shopId: 'shp_1' as ShopId,
  unitPrice: gbp(1_000n),
  quantity: 1,
  taxClass: 'standard',
  ...given,
});

const terms = (given: Partial<Terms> = {}): Terms => ({
  currency: 'GBP',
  tax: british,
  isFreeShipping: false,
  ...given,
});

describe('a price', () => {
  it('has its tax in it, where the country shows it so', () => {
    expect(price([line({ quantity: 3 })], terms()).lines).toMatchObject([
      { total: gbp(3_000n), taxRate: 2_000, tax: gbp(500n), isTaxIncluded: true, charged: gbp(3_000n) },
    ]);
  });

  it('gets its tax on top, where the country shows it so', () => {
    expect(price([line()], terms({ tax: american }))).toMatchObject({
      lines: [{ total: gbp(1_000n), taxRate: 825, tax: gbp(82n), isTaxIncluded: false, charged: gbp(1_082n) }],
      subtotal: gbp(1_000n),
      total: gbp(1_082n),
    });
  });

  it.each([
    ['standard', 167n],
    ['reduced', 48n],
    ['zero', 0n],
  ] as const)('is taxed at the rate of its class: %s', (taxClass, tax) => {
    expect(price([line({ taxClass })], terms()).taxTotal).toEqual(gbp(tax));
  });

  it('is taxed after the discount', () => {
    expect(price([line({ discount: gbp(400n) })], terms()).lines).toMatchObject([
      { discount: gbp(400n), tax: gbp(100n), charged: gbp(600n) },
    ]);
  });

  it('rounds a half to the even unit', () => {
    const halves = { ...american, standard: 5_000 };
    const taxOf = (minorUnits: bigint) =>
      price([line({ unitPrice: gbp(minorUnits) })], terms({ tax: halves })).taxTotal;
    expect([1n, 3n, 5n].map(taxOf)).toEqual([gbp(0n), gbp(2n), gbp(2n)]);
    const within = { ...british, standard: 10_000 };
    const taxIn = (minorUnits: bigint) =>
      price([line({ unitPrice: gbp(minorUnits) })], terms({ tax: within })).taxTotal;
    expect([1n, 3n, 5n].map(taxIn)).toEqual([gbp(0n), gbp(2n), gbp(2n)]);
  });

  it('refuses a discount of more than the line costs, and one below nothing', () => {
    expect(() => price([line({ discount: gbp(1_001n) })], terms())).toThrow(RangeError);
    expect(() => price([line({ discount: gbp(-1n) })], terms())).toThrow(RangeError);
  });
});

describe('shipping', () => {
  const sent = (...lines: LineToPrice[]) => price(lines, terms({ shippingMethod: standard }));

  it('costs its base price, and more for each further unit of a parcel', () => {
    expect(sent(line({ quantity: 2 }), line()).shops).toMatchObject([{ shipping: { price: gbp(495n) } }]);
  });

  it('is paid to each shop that sends something', () => {
    const { shops, shippingTotal } = sent(line(), line({ shopId: 'shp_2' as ShopId }));
    expect(shops).toMatchObject([
      { shopId: 'shp_1', total: gbp(1_395n) },
      { shopId: 'shp_2', total: gbp(1_395n) },
    ]);
    expect(shippingTotal).toEqual(gbp(790n));
  });

  it('costs nothing from a subtotal on, of the shop alone', () => {
    const { shops } = sent(line({ quantity: 5 }), line({ quantity: 4, shopId: 'shp_2' as ShopId }));
    expect(shops).toMatchObject([{ shippingTotal: gbp(0n) }, { shippingTotal: gbp(545n) }]);
  });

  it('is taxed, too', () => {
    expect(sent(line()).shops).toMatchObject([
      { shipping: { tax: gbp(66n), charged: gbp(395n) }, taxTotal: gbp(233n) },
    ]);
  });

  it('is taken off by a voucher for it, in shops that the voucher is for', () => {
    const lines = [line({ discount: gbp(0n) }), line({ shopId: 'shp_2' as ShopId })];
    const { shops, discountTotal } = price(lines, terms({ shippingMethod: standard, isFreeShipping: true }));
    expect(shops).toMatchObject([
      { shipping: { price: gbp(395n), discount: gbp(395n), tax: gbp(0n), charged: gbp(0n) } },
      { shipping: { price: gbp(395n), discount: gbp(0n), charged: gbp(395n) } },
    ]);
    expect(discountTotal).toEqual(gbp(395n));
  });

  it('is nothing at all for what is collected', () => {
    expect(price([line()], terms()).shops[0]).not.toHaveProperty('shipping');
  });
});

/** Numbers that are the same in each run: mulberry32. */
function createRandom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

const CARTS = 100_000;
// Without decimals, with two and with three.
const CURRENCIES = ['JPY', 'EUR', 'KWD'];
const CLASSES = ['standard', 'reduced', 'zero'] as const;

interface RandomCart {
  readonly lines: LineToPrice[];
  readonly terms: Terms;
  readonly voucher: bigint;
}

function randomCart(random: (below: number) => number): RandomCart {
  const currency = CURRENCIES[random(3)] ?? '';
  const money = (below: number): Money => ({ minorUnits: BigInt(random(below)), currency });
  const plain = Array.from({ length: 1 + random(5) }, () =>
    line({
      shopId: `shp_${random(3)}` as ShopId,
      unitPrice: money(10 ** (1 + random(6))),
      quantity: 1 + random(12),
      taxClass: CLASSES[random(3)] ?? 'zero',
    }),
  );
  const totals = plain.map(({ unitPrice, quantity }) => unitPrice.minorUnits * BigInt(quantity));
  const worth = totals.reduce((a, b) => a + b, 0n);
  const voucher = random(2) === 0 || worth === 0n ? 0n : (worth * BigInt(random(10_001))) / 10_000n;
  const discounts = voucher === 0n ? [] : allocate({ minorUnits: voucher, currency }, totals);
  const base = money(2_000);
  return {
    voucher,
    lines: plain.map((each, index) => ({ ...each, ...(discounts[index] && { discount: discounts[index] }) })),
    terms: {
      currency,
      tax: { country: 'XX', isIncluded: random(2) === 0, standard: random(3_000), reduced: random(1_000) },
      isFreeShipping: random(4) === 0,
      ...(random(3) > 0 && {
        shippingMethod: {
          ...standard,
          prices: [{ base, perAdditionalUnit: money(200), ...(random(2) === 0 && { freeFrom: money(100_000) }) }],
        },
      }),
    },
  };
}

const total = (amounts: readonly (Money | undefined)[]): bigint =>
  amounts.reduce((units, amount) => units + (amount?.minorUnits ?? 0n), 0n);

/** What does not add up; empty for a price as it should be. */
function faultsIn({ lines, terms: { tax }, voucher }: RandomCart, priced: ReturnType<typeof price>): string[] {
  const shippings = priced.shops.flatMap(({ shipping }) => shipping ?? []);
  const charges = [...priced.lines, ...shippings];
  const checks: Record<string, boolean> = {
    'lines and shipping are the total': total(charges.map(({ charged }) => charged)) === priced.total.minorUnits,
    'shops are the total': total(priced.shops.map((shop) => shop.total)) === priced.total.minorUnits,
    'taxes are the tax total': total(charges.map((charge) => charge.tax)) === priced.taxTotal.minorUnits,
    'the discounts of lines are the voucher': total(priced.lines.map(({ discount }) => discount)) === voucher,
    'the parts of the total are the total':
      priced.subtotal.minorUnits -
        priced.discountTotal.minorUnits +
        total(shippings.map((each) => each.price)) +
        (tax.isIncluded ? 0n : priced.taxTotal.minorUnits) ===
      priced.total.minorUnits,
    'each charge is its price less the discount, with the tax': [
      ...priced.lines.map((each) => ({ ...each, full: each.total })),
      ...shippings.map((each) => ({ ...each, full: each.price })),
    ].every(
      ({ full, discount, tax: { minorUnits }, charged }) =>
        full.minorUnits - discount.minorUnits + (tax.isIncluded ? 0n : minorUnits) === charged.minorUnits,
    ),
    'no tax is further from its rate than half a unit': charges.every(({ charged, tax: { minorUnits }, taxRate }) => {
      const net = charged.minorUnits - minorUnits;
      const off = net * BigInt(taxRate) - minorUnits * 10_000n;
      return 2n * (off < 0n ? -off : off) <= BigInt(10_000 + (tax.isIncluded ? taxRate : 0));
    }),
    'nothing is negative': charges.every(({ charged, tax: { minorUnits } }) => charged.minorUnits >= minorUnits),
    'every line is there': priced.lines.length === lines.length,
  };
  return Object.entries(checks).flatMap(([check, holds]) => (holds ? [] : check));
}

/** Gives a line back in portions of random size; answers each portion's amount. */
function refundAll(charged: Money, quantity: number, random: (below: number) => number): bigint[] {
  const amounts: bigint[] = [];
  let state: Pick<OrderLine, 'charged' | 'quantity' | 'refundedQuantity' | 'refunded'> = {
    charged,
    quantity,
    refundedQuantity: 0,
    refunded: { ...charged, minorUnits: 0n },
  };
  while (state.refundedQuantity < quantity) {
    const units = 1 + random(quantity - state.refundedQuantity);
    const { minorUnits } = refundOf(state, units);
    amounts.push(minorUnits);
    state = {
      ...state,
      refundedQuantity: state.refundedQuantity + units,
      refunded: { ...charged, minorUnits: state.refunded.minorUnits + minorUnits },
    };
  }
  return amounts;
}

describe(`${CARTS} carts in currencies of 0, 2 and 3 decimals`, () => {
  it('lose no minor unit when they are priced, nor when every line is given back in portions', () => {
    const random = createRandom(20_261_120);
    for (let index = 0; index < CARTS; index++) {
      const cart = randomCart(random);
      const priced = price(cart.lines, cart.terms);
      const faults = faultsIn(cart, priced);
      const refunds = priced.lines.map(({ line: { quantity }, charged }) => refundAll(charged, quantity, random));
      if (refunds.some((amounts) => amounts.some((amount) => amount < 0n))) faults.push('a refund is negative');
      const isWhole = refunds.every(
        (amounts, position) => amounts.reduce((a, b) => a + b, 0n) === priced.lines[position]?.charged.minorUnits,
      );
      if (!isWhole) faults.push('refunds are not what was charged');
      if (faults.length > 0) expect({ index, cart, faults }).toEqual({ index, cart, faults: [] });
    }
  });
});
