import { RATINGS, type ProductId } from './review.ts';

/** How many published reviews give 1, 2, 3, 4 and 5. */
export type RatingCounts = readonly [number, number, number, number, number];

/** What the published reviews of a product say together. */
export interface Rating {
  readonly productId: ProductId;
  readonly counts: RatingCounts;
  /** Grows each time that the reviews are counted; 0 when they never were. */
  readonly version: number;
}

export const noRating = (productId: ProductId): Rating => ({ productId, counts: [0, 0, 0, 0, 0], version: 0 });

export const reviewCount = (counts: RatingCounts): number => counts.reduce((total, count) => total + count, 0);

export const ratingSum = (counts: RatingCounts): number =>
  RATINGS.reduce((total, rating, index) => total + rating * (counts[index] ?? 0), 0);

/** What the mean is made of has changed. */
export const isOther = (a: RatingCounts, b: RatingCounts): boolean =>
  reviewCount(a) !== reviewCount(b) || ratingSum(a) !== ratingSum(b);

/** The mean with two decimals, rounded half to even: "4.25"; undefined when there is nothing to take it of. */
export function meanOf(counts: RatingCounts): string | undefined {
  const count = reviewCount(counts);
  if (count === 0) return undefined;
  const hundredfold = ratingSum(counts) * 100;
  const remainder = hundredfold % count;
  const down = (hundredfold - remainder) / count;
  const isUp = remainder * 2 > count || (remainder * 2 === count && down % 2 === 1);
  const digits = String(isUp ? down + 1 : down);
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
