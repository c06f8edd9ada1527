import type { Viewer } from '@agora/subgraph-kit/identity/viewer';
import { editReview, type Decision, type Edit, type ReviewId } from '../domain/review.ts';
import { owned } from './access.ts';
import type { Dependencies } from './dependencies.ts';
import { reviewEdited } from './review-events.ts';

export interface UpdateReview extends Pick<Edit, 'expectedVersion' | 'change'> {
  readonly reviewId: ReviewId;
}

/** @throws NOT_FOUND, BAD_USER_INPUT */
export async function updateReview(
  dependencies: Dependencies,
  viewer: Viewer,
  command: UpdateReview,
): Promise<Decision> {
  const { store, clock, policy } = dependencies;
  const review = owned(viewer, await store.find(command.reviewId));
  const decision = editReview(review, { ...command, now: clock.now(), policy });
  if (decision.kind === 'conflict') return decision;
  const events = reviewEdited(review, decision.review);
  if ((await store.save(decision.review, { events })) === 'saved') return decision;
  // Another change came in between, so this finds the version that it has left.
  return updateReview(dependencies, viewer, command);
}
