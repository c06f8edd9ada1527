import { subjectOf, type Viewer } from '@agora/subgraph-kit/identity/viewer';
import { isPublished, reportReview as decide, type Report, type Review, type ReviewId } from '../domain/review.ts';
import { published } from './access.ts';
import type { Dependencies } from './dependencies.ts';
import { reviewWithdrawn } from './review-events.ts';

export interface ReportReview extends Pick<Report, 'reason'> {
  readonly reviewId: ReviewId;
}

/** @throws NOT_FOUND unless it is published */
export async function reportReview(dependencies: Dependencies, viewer: Viewer, command: ReportReview): Promise<Review> {
  const { store, reportThreshold: threshold } = dependencies;
  const review = published(await store.find(command.reviewId));
  const decision = decide(review, { by: subjectOf(viewer), reason: command.reason, threshold });
  if (decision.kind === 'unchanged') return review;
  const events = isPublished(decision.review) ? [] : [reviewWithdrawn(decision.review, 'reported')];
  if ((await store.save(decision.review, { events })) === 'saved') return decision.review;
  return reportReview(dependencies, viewer, command);
}
