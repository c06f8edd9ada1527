import { notFound } from '@agora/subgraph-kit/errors';
import { subjectOf, type Viewer } from '@agora/subgraph-kit/identity/viewer';
import type { Review } from '../domain/review.ts';

/** @throws NOT_FOUND when there is no such review, or it is another's: the caller cannot tell which. */
export function owned(viewer: Viewer, review: Review | undefined): Review {
  if (review?.ownerId !== subjectOf(viewer)) throw notFound('The review');
  return review;
}
