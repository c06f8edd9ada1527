import { notFound } from '@agora/subgraph-kit/errors';
import { hasScope, isMemberOf, subjectOf, type Viewer } from '@agora/subgraph-kit/identity/viewer';
import { isPublished, type Review } from '../domain/review.ts';

export const isModerator = (viewer: Viewer): boolean => hasScope(viewer, 'reviews:moderate');

/** Its author and moderators also before and after it is published. */
export const maySee = (viewer: Viewer, review: Review): boolean =>
  isPublished(review) || review.authorId === viewer.subject || isModerator(viewer);

/** @throws NOT_FOUND when there is no such review, or it is another's: the caller cannot tell which. */
export function owned(viewer: Viewer, review: Review | undefined): Review {
  if (review?.authorId !== subjectOf(viewer)) throw notFound('The review');
  return review;
}

/** @throws NOT_FOUND unless everybody can see it. */
export function published(review: Review | undefined): Review {
  if (review === undefined || !isPublished(review)) throw notFound('The review');
  return review;
}

/** @throws NOT_FOUND unless it is published, about a product of the caller's shop. */
export function answerable(viewer: Viewer, review: Review | undefined): Review {
  const found = published(review);
  if (!isMemberOf(viewer, found.shopId)) throw notFound('The review');
  return found;
}

/** @throws NOT_FOUND */
export function present(review: Review | undefined): Review {
  if (review === undefined) throw notFound('The review');
  return review;
}
