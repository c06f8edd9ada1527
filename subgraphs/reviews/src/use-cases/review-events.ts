import type { NewEvent } from '@agora/subgraph-kit/events/publish';
import { ratingSum, reviewCount, type Rating } from '../domain/rating.ts';
import { isPublished, type Review } from '../domain/review.ts';

const named = ({ id, productId, authorId }: Review) => ({ reviewId: id, productId, authorId });

export const reviewPosted = (review: Review): NewEvent<'review.posted'> => ({
  type: 'review.posted',
  subject: review.id,
  aggregateVersion: review.version,
  data: { ...named(review), rating: review.rating },
});

export const reviewModerated = (review: Review, status: 'published' | 'rejected'): NewEvent<'review.moderated'> => ({
  type: 'review.moderated',
  subject: review.id,
  aggregateVersion: review.version,
  data: { ...named(review), status },
});

export const reviewWithdrawn = (
  review: Review,
  reason: 'edited' | 'deleted' | 'reported',
): NewEvent<'review.withdrawn'> => ({
  type: 'review.withdrawn',
  subject: review.id,
  aggregateVersion: review.version,
  data: { ...named(review), reason },
});

/** What an edit of the one has made of the other. */
export function reviewEdited(before: Review, after: Review): readonly NewEvent[] {
  if (isPublished(after)) return [reviewModerated(after, 'published')];
  return isPublished(before) ? [reviewWithdrawn(after, 'edited')] : [];
}

export const ratingChanged = ({ productId, counts, version }: Rating): NewEvent<'review.rating-changed'> => ({
  type: 'review.rating-changed',
  subject: productId,
  aggregateVersion: version,
  data: { productId, reviewCount: reviewCount(counts), ratingSum: ratingSum(counts) },
});
