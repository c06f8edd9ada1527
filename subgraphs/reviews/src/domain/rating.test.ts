import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { meanOf, ratingSum, reviewCount, type RatingCounts } from './rating.ts';

describe('the mean', () => {
  it.each<[RatingCounts, string | undefined]>([
    [[0, 0, 0, 0, 0], undefined],
    [[0, 0, 0, 0, 1], '5.00'],
    [[1, 0, 0, 0, 1], '3.00'],
    [[0, 0, 0, 1, 2], '4.67'],
    [[0, 0, 1, 2, 0], '3.67'],
    // 1.125 and 1.375: a tie goes to the even digit.
    [[7, 1, 0, 0, 0], '1.12'],
    [[5, 3, 0, 0, 0], '1.38'],
  ])('of %j is %s', (counts, mean) => {
    expect(meanOf(counts)).toBe(mean);
  });

  it('is within half a hundredth of the exact one', () => {
    const count = fc.nat(1_000_000);
    fc.assert(
      fc.property(fc.tuple(count, count, count, count, count), (counts) => {
        fc.pre(reviewCount(counts) > 0);
        const mean = meanOf(counts) ?? '';
        expect(mean).toMatch(/^[1-5]\.\d\d$/);
        expect(Math.abs(Number(mean) - ratingSum(counts) / reviewCount(counts))).toBeLessThanOrEqual(0.005 + 1e-9);
      }),
    );
  });
});
