import type { Viewer } from '@agora/subgraph-kit/identity/viewer';
import { deleteReview as decide, isPublished, type Conflict, type Review, type ReviewId } from '../domain/review.ts';
import { owned } from './access.ts';
import type { Dependencies } from './dependencies.ts';
import { reviewWithdrawn } from './review-events.ts';

export interface DeleteReview {
  readonly reviewId: ReviewId;
  readonly expectedVersion: number;
}

export type DeleteReviewResult = { readonly kind: 'deleted'; readonly review: Review } | Conflict;

/** Answers the review as it was last. @throws NOT_FOUND */
export async function deleteReview(
  dependencies: Dependencies,
  viewer: Viewer,
  command: DeleteReview,
): Promise<DeleteReviewResult> {
  const { store } = dependencies;
  const review = owned(viewer, await store.find(command.reviewId));
  const decision = decide(review, command);
  if (decision.kind === 'conflict') return decision;
  // Whoever hears of it takes its pictures along, too.
  const isHeard = isPublished(review) || review.media.length > 0;
  const events = isHeard ? [reviewWithdrawn(decision.review, 'deleted')] : [];
  if ((await store.remove(decision.review, { events })) === 'saved') return { kind: 'deleted', review };
  // Another change came in between, so this finds the version that it has left.
  return deleteReview(dependencies, viewer, command);
}
