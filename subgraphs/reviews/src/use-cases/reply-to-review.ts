import type { Viewer } from '@agora/subgraph-kit/identity/viewer';
import { replyToReview as decide, type Decision, type ReviewId } from '../domain/review.ts';
import { answerable } from './access.ts';
import type { Dependencies } from './dependencies.ts';

export interface ReplyToReview {
  readonly reviewId: ReviewId;
  readonly expectedVersion: number;
  readonly text: string;
}

/** @throws NOT_FOUND, BAD_USER_INPUT */
export async function replyToReview(
  dependencies: Dependencies,
  viewer: Viewer,
  command: ReplyToReview,
): Promise<Decision> {
  const { store, clock } = dependencies;
  const review = answerable(viewer, await store.find(command.reviewId));
  const decision = decide(review, { ...command, now: clock.now() });
  if (decision.kind === 'conflict' || (await store.save(decision.review, { events: [] })) === 'saved') return decision;
  // Another change came in between, so this finds the version that it has left.
  return replyToReview(dependencies, viewer, command);
}
