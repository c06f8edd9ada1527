import { predictableId } from '@agora/testkit/predictable-ids';
import { describe, expect, it } from '@jest/globals';
import { withNews, withThing, type Followed, type Order, type OrderNews } from './followed.ts';

const order: Order = { customerId: predictableId('usr', 1), number: '100001' };
const told = { causedBy: predictableId('evt', 1), news: { template: 'payment-action-required' } } as const;
const UNKNOWN: Followed<Order, OrderNews> = { early: [] };

describe('what is known of an order', () => {
  it('keeps news that are heard of before it, once', () => {
    const early = withNews(UNKNOWN, told);
    expect(early.early).toEqual([told]);
    expect(withNews(early, { ...told })).toBe(early);
    expect(withThing(early, order)).toEqual({ thing: order, early: [told] });
  });

  it('keeps no news that come after it', () => {
    const known = withThing(UNKNOWN, order);
    expect(withNews(known, told)).toBe(known);
    expect(withThing(known, order)).toBe(known);
  });
});
