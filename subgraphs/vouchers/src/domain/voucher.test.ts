import { AppError } from '@agora/subgraph-kit/errors';
import { predictableId } from '@agora/testkit/predictable-ids';
import { describe, expect, it } from '@jest/globals';
import { changeVoucher, deactivateVoucher, EVERYTHING, newVoucher, type Terms, type Voucher } from './voucher.ts';

const SHOP = predictableId('shp', 1);
const money = (minorUnits: bigint, currency = 'EUR') => ({ minorUnits, currency });
const at = (day: number) => new Date(Date.UTC(2026, 2, day));
const given = {
  id: predictableId('vch', 1),
  code: ' Spring-10 ',
  shopId: null,
  value: { kind: 'percent', basisPoints: 1_000, maximumDiscount: null },
  minimumSpend: null,
  startsAt: at(1),
  endsAt: null,
  scope: EVERYTHING,
  usageLimit: null,
  usageLimitPerCustomer: null,
  createdAt: at(1),
} as const;
const voucher: Voucher = newVoucher(given);

const refusal = (work: () => unknown): string | undefined => {
  try {
    work();
    return undefined;
  } catch (error) {
    return error instanceof AppError ? error.code : String(error);
  }
};

describe('a new voucher', () => {
  it('begins at version 1, unused, with its code in upper case', () => {
    expect(voucher).toEqual({ ...given, code: 'SPRING-10', isActive: true, timesUsed: 0, version: 1 });
  });

  it.each(['', 'AB', 'x'.repeat(41), 'WITH SPACE', 'ÜBER', 'A_B'])('is not made with the code %j', (code) => {
    expect(refusal(() => newVoucher({ ...given, code }))).toBe('BAD_USER_INPUT');
  });

  it.each<[string, Partial<Terms>]>([
    ['a share of nothing', { value: { kind: 'percent', basisPoints: 0, maximumDiscount: null } }],
    ['a share of more than all', { value: { kind: 'percent', basisPoints: 10_001, maximumDiscount: null } }],
    ['a maximum of nothing', { value: { kind: 'percent', basisPoints: 1, maximumDiscount: money(0n) } }],
    ['no amount', { value: { kind: 'fixed', amounts: [] } }],
    ['two amounts of one currency', { value: { kind: 'fixed', amounts: [money(1n), money(2n)] } }],
    ['an amount of less than nothing', { value: { kind: 'fixed', amounts: [money(-1n)] } }],
    ['a minimum of nothing', { minimumSpend: money(0n) }],
    ['no use', { usageLimit: 0 }],
    ['no use per customer', { usageLimitPerCustomer: 0 }],
    ['an end before its start', { startsAt: at(2), endsAt: at(2) }],
    ['a category without a name', { scope: { ...EVERYTHING, categories: ['Home > '] } }],
    ['a customer who is none', { scope: { ...EVERYTHING, customerIds: ['crt_1'] } }],
    ['too long a list', { scope: { ...EVERYTHING, categories: Array.from({ length: 1_001 }, (_, n) => `C${n}`) } }],
  ])('is not made with %s', (_what, terms) => {
    expect(refusal(() => newVoucher({ ...given, ...terms }))).toBe('BAD_USER_INPUT');
  });

  it('of a shop is for that shop alone, whatever else is said', () => {
    const scope = { ...EVERYTHING, shopIds: [predictableId('shp', 2)] };
    expect(newVoucher({ ...given, shopId: SHOP, scope }).scope.shopIds).toEqual([SHOP]);
    expect(newVoucher({ ...given, scope }).scope.shopIds).toEqual([predictableId('shp', 2)]);
  });

  it('names its categories in one way, and each once', () => {
    const scope = { ...EVERYTHING, categories: ['Home>Lamps', ' Home > Lamps '] };
    expect(newVoucher({ ...given, scope }).scope.categories).toEqual(['Home > Lamps']);
  });
});

describe('a change', () => {
  it('replaces what is named, and takes limits away', () => {
    const limited = newVoucher({ ...given, usageLimit: 3, endsAt: at(9) });
    expect(
      changeVoucher(limited, { expectedVersion: 1, change: { usageLimit: null, minimumSpend: money(5n) } }),
    ).toEqual({ kind: 'changed', voucher: { ...limited, usageLimit: null, minimumSpend: money(5n), version: 2 } });
  });

  it('is refused for another version, for one that was ended, and for another kind of value', () => {
    const change = { usageLimit: 1 };
    expect(changeVoucher(voucher, { expectedVersion: 2, change })).toEqual({ kind: 'conflict', currentVersion: 1 });
    const ended = { ...voucher, isActive: false };
    expect(changeVoucher(ended, { expectedVersion: 1, change })).toEqual({ kind: 'deactivated' });
    const other = { value: { kind: 'freeShipping' } } as const;
    expect(refusal(() => changeVoucher(voucher, { expectedVersion: 1, change: other }))).toBe('BAD_USER_INPUT');
  });

  it("cannot widen a shop's voucher beyond the shop", () => {
    const ofShop = newVoucher({ ...given, shopId: SHOP });
    expect(changeVoucher(ofShop, { expectedVersion: 1, change: { scope: EVERYTHING } })).toMatchObject({
      voucher: { scope: { shopIds: [SHOP] } },
    });
  });
});

describe('ending', () => {
  it('is once and for all', () => {
    const ended = { ...voucher, isActive: false, version: 2 };
    expect(deactivateVoucher(voucher, 1)).toEqual({ kind: 'changed', voucher: ended });
    expect(deactivateVoucher(ended, 1)).toEqual({ kind: 'changed', voucher: ended });
    expect(deactivateVoucher(voucher, 7)).toEqual({ kind: 'conflict', currentVersion: 1 });
  });
});
