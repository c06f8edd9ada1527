import type { Viewer } from '@agora/subgraph-kit/identity/viewer';
import { deleteReview as decide, type ReviewId } from '../domain/review.ts';
import { owned } from './access.ts';
import type { Dependencies } from './dependencies.ts';

export interface DeleteReview {
  readonly reviewId: ReviewId;
  readonly expectedVersion: number;
}

/** @throws NOT_FOUND */
export async function deleteReview(
  dependencies: Dependencies,
  viewer: Viewer,
  command: DeleteReview,
): Promise<ReturnType<typeof decide>> {
  const { store } = dependencies;
  const decision = decide(owned(viewer, await store.find(command.reviewId)), command);
  if (decision.kind !== 'deleted' || (await store.remove(decision.review)) === 'removed') return decision;
  // Another change came in between, so this finds the version that it has left.
  return deleteReview(dependencies, viewer, command);
}
