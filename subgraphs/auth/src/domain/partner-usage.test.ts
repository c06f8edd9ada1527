import { describe, expect, it } from '@jest/globals';
import { dayOf, daysOfMonth, sumOf } from './partner-usage.ts';

describe('a month', () => {
  it.each([
    ['2026-01', '2026-01-01', '2026-01-31'],
    ['2028-02', '2028-02-01', '2028-02-29'],
    ['2026-12', '2026-12-01', '2026-12-31'],
  ])('%s has the days from %s to %s', (month, firstDay, lastDay) => {
    expect(daysOfMonth(month)).toEqual({ firstDay, lastDay });
  });

  it.each(['2026-13', '2026-1', '2026-00', '2026-01-01', '', '９９９９-01'])('is not %j', (text) => {
    expect(() => daysOfMonth(text)).toThrow('A month is written as 2026-01.');
  });
});

it('the day of an instant is that of UTC', () => {
  expect(dayOf(new Date('2026-01-31T23:59:59.999-02:00'))).toBe('2026-02-01');
});

it('sums are exact where numbers are not', () => {
  const usage = { operation: 'A', requests: 2n ** 53n, refused: 1n, errors: 0n, cost: 2n ** 60n };
  expect(sumOf([usage, { ...usage, requests: 1n, cost: 1n }])).toEqual({
    requests: 2n ** 53n + 1n,
    refused: 2n,
    errors: 0n,
    cost: 2n ** 60n + 1n,
  });
});
