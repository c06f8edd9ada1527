import type { Viewer } from '@agora/subgraph-kit/identity/viewer';
import { moderateReview as decide, type Decision, type ReviewId, type Verdict } from '../domain/review.ts';
import { present } from './access.ts';
import type { Dependencies } from './dependencies.ts';
import { reviewModerated } from './review-events.ts';

export interface ModerateReview {
  readonly reviewId: ReviewId;
  readonly expectedVersion: number;
  readonly verdict: Verdict;
}

/** @throws NOT_FOUND, BAD_USER_INPUT */
export async function moderateReview(
  dependencies: Dependencies,
  viewer: Viewer,
  command: ModerateReview,
): Promise<Decision> {
  const { store, clock } = dependencies;
  const decision = decide(present(await store.find(command.reviewId)), command);
  if (decision.kind === 'conflict') return decision;
  const { id, moderation } = decision.review;
  const isRejected = moderation.status === 'rejected';
  const details = isRejected ? { decision: 'reject', reason: moderation.reason } : { decision: 'publish' };
  const saved = await store.save(decision.review, {
    events: [reviewModerated(decision.review, isRejected ? 'rejected' : 'published')],
    audit: { viewer, entry: { action: 'moderateReview', subject: id, details }, at: clock.now() },
  });
  if (saved === 'saved') return decision;
  // Another change came in between, so this finds the version that it has left.
  return moderateReview(dependencies, viewer, command);
}
