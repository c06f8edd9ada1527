import { describe, expect, it } from '@jest/globals';
import { createRetryBudget } from './retry-budget.ts';

/** How many of `fetches` that all fail are made again. */
const repeated = (percent: number, fetches: number): number => {
  const budget = createRetryBudget(percent);
  let retries = 0;
  for (let fetch = 0; fetch < fetches; fetch++) {
    budget.deposit();
    if (budget.withdraw()) retries++;
  }
  return retries;
};

describe('what may be made again', () => {
  it.each([
    [10, 1_000, 100],
    [10, 9, 0],
    [7, 1_000, 70],
    [0, 1_000, 0],
    [100, 50, 50],
  ])('is %i %% of the first fetches: of %i it is %i', (percent, fetches, retries) => {
    expect(repeated(percent, fetches)).toBe(retries);
  });

  it('is no more than ten at once, however long all went well', () => {
    const budget = createRetryBudget(10);
    for (let fetch = 0; fetch < 10_000; fetch++) budget.deposit();
    expect(Array.from({ length: 20 }, () => budget.withdraw()).filter(Boolean)).toHaveLength(10);
  });
});
