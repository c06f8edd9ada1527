import { z } from 'zod';
import { event, id } from './contract.ts';

const review = z.object({ reviewId: id, productId: id, authorId: id });
const rating = z.number().int().min(1).max(5);

export const reviewsContracts = [
  event('reviews', 'review.posted', review.extend({ rating })),
  event('reviews', 'review.moderated', review.extend({ status: z.enum(['published', 'rejected']) })),
  /** A review that was published is not any longer: its author has changed or deleted it, or people have reported it. */
  event('reviews', 'review.withdrawn', review.extend({ reason: z.enum(['edited', 'deleted', 'reported']) })),
  /** What the published reviews of a product say together; the mean is `ratingSum` / `reviewCount`. */
  event(
    'reviews',
    'review.rating-changed',
    z.object({ productId: id, reviewCount: z.number().int().min(0), ratingSum: z.number().int().min(0) }),
  ),
] as const;
