import { predictableId } from '@agora/testkit/predictable-ids';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { credit, pointsOf, revert, type LoyaltyEntry, type LoyaltyRule, type OrderId } from './loyalty.ts';

const CUSTOMER = predictableId('usr', 1);
const RULE: LoyaltyRule = new Map([['JPY', 100n]]);
const paid = (minorUnits: bigint, currency = 'EUR') => ({
  customerId: CUSTOMER,
  paid: { minorUnits, currency },
  creditedAt: new Date(0),
});
const order = predictableId('ord', 1);
const pointsFor = (minorUnits: bigint, currency: string, refunded = 0n): number => {
  const entry = credit(undefined, order, paid(minorUnits, currency), RULE);
  return entry === undefined ? -1 : pointsOf({ ...entry, refunded });
};

describe('loyalty points', () => {
  it('are one for each whole main unit, or what the rule says of a currency', () => {
    expect(pointsFor(1_999n, 'EUR')).toBe(19);
    expect(pointsFor(1_999n, 'JPY')).toBe(19);
    expect(pointsFor(1_999n, 'KWD')).toBe(1);
    expect(pointsFor(99n, 'EUR')).toBe(0);
  });

  it('are those of what is not given back', () => {
    expect(pointsFor(1_999n, 'EUR', 99n)).toBe(19);
    expect(pointsFor(1_999n, 'EUR', 100n)).toBe(18);
    expect(pointsFor(1_999n, 'EUR', 1_999n)).toBe(0);
  });

  it('keep the rule that they were given by', () => {
    const entry = credit(undefined, order, paid(1_000n), RULE);
    expect(credit(entry, order, paid(1_000n), new Map([['EUR', 1n]]))).toBeUndefined();
    const reverted = revert(entry, order, 500n);
    expect(reverted && pointsOf(reverted)).toBe(5);
  });

  it('come to the same in whatever order and however often payments and refunds are told', () => {
    const told = fc
      .array(fc.tuple(fc.bigInt(1n, 500_000n), fc.array(fc.bigInt(1n, 50_000n), { maxLength: 4 })), {
        minLength: 1,
        maxLength: 5,
      })
      .chain((orders) => {
        const messages = orders.flatMap(([total, refunds], index) => {
          let refunded = 0n;
          const orderId = predictableId('ord', index + 1);
          return [
            { orderId, total },
            ...refunds.map((amount) => {
              refunded = refunded + amount > total ? total : refunded + amount;
              return { orderId, refunded };
            }),
          ];
        });
        // Each at least once, some twice, all mixed.
        const twice = fc.subarray(messages).map((again) => [...messages, ...again]);
        return twice
          .chain((all) => fc.shuffledSubarray(all, { minLength: all.length }))
          .map((mixed) => ({ orders, mixed }));
      });
    fc.assert(
      fc.property(told, ({ orders, mixed }) => {
        const entries = new Map<OrderId, LoyaltyEntry>();
        for (const message of mixed) {
          const { orderId } = message;
          const known = entries.get(orderId);
          const changed =
            'total' in message
              ? credit(known, orderId, paid(message.total), RULE)
              : revert(known, orderId, message.refunded);
          if (changed !== undefined) entries.set(orderId, changed);
        }
        const balance = [...entries.values()].reduce((sum, entry) => sum + pointsOf(entry), 0);
        const expected = orders.reduce((sum, [total, refunds]) => {
          const left = total - refunds.reduce((a, b) => a + b, 0n);
          return sum + (left > 0n ? Number(left / 100n) : 0);
        }, 0);
        expect(balance).toBe(expected);
      }),
    );
  });
});
