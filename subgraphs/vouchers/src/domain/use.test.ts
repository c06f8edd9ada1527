import { predictableId } from '@agora/testkit/predictable-ids';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { expire, hold, isCounted, redeem, release, reserveUse, type Step, type Use } from './use.ts';
import { EVERYTHING, newVoucher } from './voucher.ts';

const NOW = new Date('2026-03-02T12:00:00.000Z');
const wanted = {
  id: predictableId('rsv', 1),
  orderId: predictableId('ord', 1),
  voucherId: predictableId('vch', 1),
  customerId: predictableId('usr', 1),
  discount: { minorUnits: 100n, currency: 'EUR' },
  expiresAt: new Date('2026-03-02T12:15:00.000Z'),
};
const voucher = newVoucher({
  id: wanted.voucherId,
  code: 'SPRING',
  shopId: null,
  value: { kind: 'freeShipping' },
  minimumSpend: { minorUnits: 10n ** 9n, currency: 'JPY' },
  startsAt: NOW,
  endsAt: null,
  scope: EVERYTHING,
  usageLimit: 1,
  usageLimitPerCustomer: 1,
  createdAt: NOW,
});
const asker = { customerId: wanted.customerId, timesUsed: 0, now: NOW };
const reserved = reserveUse(wanted, voucher, asker);

describe('asking for a use', () => {
  it('gives one, whatever the order costs: that was agreed on when it was placed', () => {
    expect(reserved).toEqual({ ...wanted, status: 'reserved' });
  });

  it.each([
    ['unknownVoucher', undefined, asker],
    ['ended', { ...voucher, isActive: false }, asker],
    ['ended', { ...voucher, endsAt: NOW }, asker],
    ['limitReached', { ...voucher, timesUsed: 1 }, asker],
    ['alreadyUsed', voucher, { ...asker, timesUsed: 1 }],
    ['notForYou', { ...voucher, scope: { ...EVERYTHING, customerIds: [predictableId('usr', 2)] } }, asker],
  ])('is refused: %s', (reason, of, by) => {
    const { id, orderId, voucherId } = wanted;
    expect(reserveUse(wanted, of, by)).toEqual({ id, orderId, voucherId, status: 'rejected', reason });
  });
});

describe('a use', () => {
  const after = (...steps: readonly Step[]): Use => steps.reduce((use, step) => step(use), reserved);

  it('that is held no longer expires', () => {
    expect(after(hold, expire)).toMatchObject({ status: 'held' });
    expect(after(expire, hold)).toMatchObject({ status: 'released', reason: 'expired' });
  });

  it('is redeemed from wherever it counts, and given back from there, too', () => {
    expect(after(redeem)).toMatchObject({ status: 'redeemed', discount: wanted.discount });
    expect(after(hold, redeem, release)).toMatchObject({ status: 'released', reason: 'cancelled' });
    expect(after(release, redeem)).toMatchObject({ status: 'released' });
  });

  it('that no longer counts never counts again, and no step twice does more than once', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(hold, redeem, release, expire)), (steps) => {
        const counted = steps.map((_step, index) => isCounted(after(...steps.slice(0, index + 1))));
        expect(counted.toSorted((a, b) => Number(b) - Number(a))).toEqual(counted);
        expect(after(...steps.flatMap((step) => [step, step]))).toEqual(after(...steps));
      }),
    );
  });

  it('that was refused stays refused', () => {
    const rejected = reserveUse(wanted, undefined, asker);
    for (const step of [hold, redeem, release, expire]) expect(step(rejected)).toBe(rejected);
  });
});
