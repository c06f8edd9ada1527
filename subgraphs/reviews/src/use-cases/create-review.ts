import { subjectOf, type Viewer } from '@agora/subgraph-kit/identity/viewer';
import { newReview, type ReviewId, type UnusableTitle } from '../domain/review.ts';
import type { Dependencies } from './dependencies.ts';

export interface CreateReview {
  readonly title: string;
  readonly idempotencyKey?: string;
}

export type CreateReviewResult =
  { readonly kind: 'created'; readonly reviewId: ReviewId; readonly replayed: boolean } | UnusableTitle;

/** @throws BAD_USER_INPUT, IDEMPOTENCY_KEY_REUSED, IDEMPOTENCY_IN_PROGRESS */
export async function createReview(
  { store, clock, newId }: Dependencies,
  viewer: Viewer,
  { idempotencyKey: key, ...command }: CreateReview,
): Promise<CreateReviewResult> {
  const ownerId = subjectOf(viewer);
  const decision = newReview({ ...command, id: newId('rev'), ownerId, createdAt: clock.now() });
  if (decision.kind === 'unusableTitle') return decision;
  const request = { principal: ownerId, operation: 'createReview', key, parameters: command };
  const { answer: reviewId, replayed } = await store.add(decision.review, request);
  return { kind: 'created', reviewId, replayed };
}
