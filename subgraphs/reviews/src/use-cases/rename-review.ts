import type { Viewer } from '@agora/subgraph-kit/identity/viewer';
import { renameReview as decide, type ReviewId } from '../domain/review.ts';
import { owned } from './access.ts';
import type { Dependencies } from './dependencies.ts';

export interface RenameReview {
  readonly reviewId: ReviewId;
  readonly expectedVersion: number;
  readonly title: string;
}

/** @throws NOT_FOUND */
export async function renameReview(
  dependencies: Dependencies,
  viewer: Viewer,
  command: RenameReview,
): Promise<ReturnType<typeof decide>> {
  const { store } = dependencies;
  const decision = decide(owned(viewer, await store.find(command.reviewId)), command);
  if (decision.kind !== 'renamed' || (await store.save(decision.review)) === 'saved') return decision;
  // Another change came in between, so this finds the version that it has left.
  return renameReview(dependencies, viewer, command);
}
