import { predictableId } from '@agora/testkit/predictable-ids';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { discountFor } from './discount.ts';
import type { PricedLine } from './priced-line.ts';
import { EVERYTHING, newVoucher, type Scope, type Terms, type Voucher } from './voucher.ts';

const money = (minorUnits: bigint | number, currency = 'EUR') => ({ minorUnits: BigInt(minorUnits), currency });
const NOW = new Date('2026-03-02T12:00:00.000Z');
const DAY_MS = 86_400_000;
const [ADA, BEA] = [predictableId('usr', 1), predictableId('usr', 2)];
const asker = { customerId: ADA, timesUsed: 0, now: NOW };
const [SHOP, OTHER_SHOP] = [predictableId('shp', 1), predictableId('shp', 2)];
const [LAMP, VASE] = [predictableId('prd', 1), predictableId('prd', 2)];

const voucher = (terms: Partial<Terms> = {}, more: Partial<Voucher> = {}): Voucher => ({
  ...newVoucher({
    id: predictableId('vch', 1),
    code: 'SPRING',
    shopId: null,
    value: { kind: 'percent', basisPoints: 1_000, maximumDiscount: null },
    minimumSpend: null,
    startsAt: new Date(NOW.getTime() - DAY_MS),
    endsAt: null,
    scope: EVERYTHING,
    usageLimit: null,
    usageLimitPerCustomer: null,
    createdAt: NOW,
    ...terms,
  }),
  ...more,
});
const line = (total: number, more: Partial<PricedLine> = {}): PricedLine => ({
  variantId: `var_${total}`,
  productId: LAMP,
  shopId: SHOP,
  category: 'Home > Lamps',
  total: money(total),
  ...more,
});
const lamp = line(1_000);
const vase = line(501, { productId: VASE, shopId: OTHER_SHOP, category: 'Home > Vases' });
const scoped = (scope: Partial<Scope>) => voucher({ scope: { ...EVERYTHING, ...scope } });

describe('a discount', () => {
  it('is a share, rounded half to even once and spread over the lines', () => {
    expect(discountFor(voucher(), [lamp, vase], asker)).toEqual({
      kind: 'discount',
      total: money(150),
      lines: [
        { variantId: 'var_1000', amount: money(100) },
        { variantId: 'var_501', amount: money(50) },
      ],
      isFreeShipping: false,
    });
  });

  it('is at most the maximum', () => {
    const value = { kind: 'percent', basisPoints: 5_000, maximumDiscount: money(7) } as const;
    expect(discountFor(voucher({ value }), [lamp], asker)).toMatchObject({ total: money(7) });
  });

  it('is the fixed amount of the currency, and never more than what is bought', () => {
    const value = { kind: 'fixed', amounts: [money(300, 'GBP'), money(400)] } as const;
    expect(discountFor(voucher({ value }), [lamp], asker)).toMatchObject({ total: money(400) });
    expect(discountFor(voucher({ value }), [line(399)], asker)).toMatchObject({ total: money(399) });
  });

  it('may be the shipping alone', () => {
    expect(discountFor(voucher({ value: { kind: 'freeShipping' } }), [lamp], asker)).toEqual({
      kind: 'discount',
      total: money(0),
      lines: [{ variantId: 'var_1000', amount: money(0) }],
      isFreeShipping: true,
    });
  });

  it.each<[string, Partial<Scope>]>([
    ['a shop', { shopIds: [SHOP] }],
    ['a product', { productIds: [LAMP] }],
    ['a category', { categories: ['Home > Lamps'] }],
    ['all of several lists', { categories: ['Home'], productIds: [LAMP, VASE], shopIds: [SHOP] }],
  ])('is for the lines of %s', (_what, scope) => {
    expect(discountFor(scoped(scope), [vase, lamp], asker)).toMatchObject({
      total: money(100),
      lines: [{ variantId: 'var_1000' }],
    });
  });

  it('of a category is for what is below it, and not for what is called alike', () => {
    const below = line(1, { category: 'Home > Lamps > Desk' });
    const alike = line(2, { category: 'Home > Lampshades' });
    const decision = discountFor(scoped({ categories: ['Home > Lamps'] }), [below, alike], asker);
    expect(decision).toMatchObject({ lines: [{ variantId: 'var_1' }] });
  });

  it('of free lines is nothing', () => {
    expect(discountFor(voucher(), [line(0)], asker)).toMatchObject({ total: money(0), lines: [{ amount: money(0) }] });
  });
});

describe('no discount', () => {
  const later = new Date(NOW.getTime() + DAY_MS);
  it.each<[string, Voucher, readonly PricedLine[], object]>([
    ['before the start', voucher({ startsAt: later }), [lamp], { kind: 'notStarted', startsAt: later }],
    ['from the end on', voucher({ endsAt: NOW }), [lamp], { kind: 'ended', endedAt: NOW }],
    ['of one that was ended by hand', voucher({}, { isActive: false }), [lamp], { kind: 'ended' }],
    ['for other customers', scoped({ customerIds: [BEA] }), [lamp], { kind: 'notForYou' }],
    ['once all is used', voucher({ usageLimit: 2 }, { timesUsed: 2 }), [lamp], { kind: 'limitReached' }],
    ['for other products', scoped({ productIds: [VASE] }), [lamp], { kind: 'notForTheseProducts' }],
    ['for other categories', scoped({ categories: ['Home > Lamps > Desk'] }), [lamp], { kind: 'notForTheseProducts' }],
    ['for an empty cart', voucher(), [], { kind: 'notForTheseProducts' }],
    ['without a price', voucher(), [lamp, { variantId: 'var_1' }], { kind: 'priceUnknown' }],
    ['for two currencies', voucher(), [lamp, line(5, { total: money(5, 'GBP') })], { kind: 'wrongCurrency' }],
    [
      'for a currency without an amount',
      voucher({ value: { kind: 'fixed', amounts: [money(1, 'JPY')] } }),
      [lamp],
      { kind: 'wrongCurrency' },
    ],
    [
      'for another currency than the maximum',
      voucher({ value: { kind: 'percent', basisPoints: 1, maximumDiscount: money(1, 'JPY') } }),
      [lamp],
      { kind: 'wrongCurrency' },
    ],
    [
      'for another currency than the minimum',
      voucher({ minimumSpend: money(1, 'JPY') }),
      [lamp],
      { kind: 'wrongCurrency' },
    ],
    [
      'below the minimum, which lines out of its scope do not help to reach',
      voucher({ minimumSpend: money(1_001), scope: { ...EVERYTHING, productIds: [LAMP] } }),
      [lamp, vase],
      { kind: 'minimumSpend', minimumSpend: money(1_001), missing: money(1) },
    ],
  ])('%s', (_when, of, lines, problem) => {
    expect(discountFor(of, lines, asker)).toEqual(problem);
  });

  it('for who has used it as often as one may', () => {
    const once = voucher({ usageLimitPerCustomer: 1 });
    expect(discountFor(once, [lamp], { ...asker, timesUsed: 1 })).toEqual({
      kind: 'alreadyUsed',
      usageLimitPerCustomer: 1,
    });
  });
});

describe('whatever is bought', () => {
  const currency = fc.constantFrom('JPY', 'EUR', 'KWD');
  const totals = fc.array(fc.bigInt({ min: 0n, max: 10n ** 12n }), { minLength: 1, maxLength: 30 });
  const value = (unit: string) =>
    fc.oneof(
      fc.record({
        kind: fc.constant('percent' as const),
        basisPoints: fc.integer({ min: 1, max: 10_000 }),
        maximumDiscount: fc.option(fc.bigInt({ min: 1n, max: 10n ** 9n }).map((most) => money(most, unit))),
      }),
      fc.bigInt({ min: 1n, max: 10n ** 13n }).map((most) => ({ kind: 'fixed' as const, amounts: [money(most, unit)] })),
    );
  const cases = currency.chain((unit) => fc.record({ unit: fc.constant(unit), totals, value: value(unit) }));

  it('the lines add up to the total, and no line saves less than nothing or more than it costs', () => {
    fc.assert(
      fc.property(cases, ({ unit, totals: costs, value: given }) => {
        const lines = costs.map((cost, index) => line(index, { total: money(cost, unit) }));
        const decision = discountFor(voucher({ value: given }), lines, asker);
        if (decision.kind !== 'discount') throw new Error(decision.kind);
        const amounts = decision.lines.map(({ amount }) => amount.minorUnits);
        expect(amounts.reduce((a, b) => a + b, 0n)).toBe(decision.total.minorUnits);
        expect(amounts.every((amount, index) => amount >= 0n && amount <= (costs[index] ?? 0n))).toBe(true);
        expect(decision.lines.every(({ amount }) => amount.currency === unit)).toBe(true);
        expect(decision.lines).toHaveLength(costs.length);
      }),
    );
  });

  it('nobody gets more than one minor unit beyond or below their exact share', () => {
    fc.assert(
      fc.property(cases, ({ unit, totals: costs, value: given }) => {
        const lines = costs.map((cost, index) => line(index, { total: money(cost, unit) }));
        const decision = discountFor(voucher({ value: given }), lines, asker);
        if (decision.kind !== 'discount') throw new Error(decision.kind);
        const spent = costs.reduce((a, b) => a + b, 0n);
        for (const [index, { amount }] of decision.lines.entries()) {
          const exact = decision.total.minorUnits * (costs[index] ?? 0n);
          const distance = amount.minorUnits * spent - exact;
          expect(distance < spent || spent === 0n).toBe(true);
          expect(distance > -spent || spent === 0n).toBe(true);
        }
      }),
    );
  });
});
