import { predictableId } from '@agora/testkit/predictable-ids';
import { describe, expect, it } from '@jest/globals';
import { UNKNOWN_ORDER, withOrder, withRefund } from './order.ts';

const order = { customerId: predictableId('usr', 1), number: '100001' };
const refund = { causedBy: predictableId('evt', 1), amount: { minorUnits: 500n, currency: 'EUR' } };

describe('what is known of an order', () => {
  it('keeps a refund that is heard of before it, once', () => {
    const early = withRefund(UNKNOWN_ORDER, refund);
    expect(early.earlyRefunds).toEqual([refund]);
    expect(withRefund(early, { ...refund })).toBe(early);
    expect(withOrder(early, order)).toEqual({ order, earlyRefunds: [refund] });
  });

  it('keeps no refund that comes after it', () => {
    const known = withOrder(UNKNOWN_ORDER, order);
    expect(withRefund(known, refund)).toBe(known);
    expect(withOrder(known, order)).toBe(known);
  });
});
