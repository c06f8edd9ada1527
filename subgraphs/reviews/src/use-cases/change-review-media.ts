import { notFound } from '@agora/subgraph-kit/errors';
import type { Viewer } from '@agora/subgraph-kit/identity/viewer';
import { addMedia, removeMedia, type AddMediaDecision, type RemoveMediaDecision } from '../domain/review-media.ts';
import { isAnonymous, type MediaId, type ReviewId, type ReviewMedia } from '../domain/review.ts';
import type { ReviewPictures } from '../ports/review-pictures.ts';
import { owned } from './access.ts';
import type { Dependencies } from './dependencies.ts';
import { reviewEdited } from './review-events.ts';

/** @throws NOT_FOUND, BAD_USER_INPUT */
export async function requestReviewMediaUpload(
  { store, pictures }: Dependencies,
  viewer: Viewer,
  reviewId: ReviewId,
  declared: Parameters<ReviewPictures['requestUpload']>[1],
): ReturnType<ReviewPictures['requestUpload']> {
  owned(viewer, await store.find(reviewId));
  return pictures.requestUpload(reviewId, declared);
}

export interface ConfirmReviewMedia extends ReviewMedia {
  readonly reviewId: ReviewId;
}

export type ConfirmMediaResult = AddMediaDecision | { readonly kind: 'notUploaded' | 'notAsDeclared' };

/** Again it changes nothing. @throws NOT_FOUND, BAD_USER_INPUT */
export async function confirmReviewMedia(
  dependencies: Dependencies,
  viewer: Viewer,
  command: ConfirmReviewMedia,
): Promise<ConfirmMediaResult> {
  const { store, pictures, clock, policy } = dependencies;
  // Before anything is made visible.
  const review = owned(viewer, await store.find(command.reviewId));
  const expected = addMedia(review, command, { now: clock.now(), policy });
  if (expected.kind !== 'changed') return expected;
  const confirmation = await pictures.confirm(command.reviewId, command.id);
  return confirmation === 'confirmed' ? add(dependencies, command) : { kind: confirmation };
}

async function add(dependencies: Dependencies, command: ConfirmReviewMedia): Promise<AddMediaDecision> {
  const { store, pictures, clock, policy } = dependencies;
  const { reviewId, id } = command;
  const review = await store.find(reviewId);
  if (review === undefined || isAnonymous(review)) {
    // It has gone in the meantime, or its author, and the pictures with them, but for this one.
    await pictures.remove(reviewId, id);
    throw notFound('The review');
  }
  const decision = addMedia(review, command, { now: clock.now(), policy });
  if (decision.kind === 'changed') {
    const events = reviewEdited(review, decision.review);
    // Another change came in between, which leaves the picture that was to be shown.
    if ((await store.save(decision.review, { events })) === 'conflict') return add(dependencies, command);
  }
  // Others have come in between, and nobody will show it.
  if (decision.kind === 'tooMany') await pictures.remove(reviewId, id);
  return decision;
}

export interface RemoveReviewMedia {
  readonly reviewId: ReviewId;
  readonly mediaId: MediaId;
  readonly expectedVersion: number;
}

/** @throws NOT_FOUND */
export async function removeReviewMedia(
  dependencies: Dependencies,
  viewer: Viewer,
  command: RemoveReviewMedia,
): Promise<RemoveMediaDecision> {
  const { store, pictures, clock } = dependencies;
  const review = owned(viewer, await store.find(command.reviewId));
  const decision = removeMedia(review, { ...command, now: clock.now() });
  if (decision.kind === 'conflict') return decision;
  if (decision.kind === 'changed' && (await store.save(decision.review, { events: [] })) === 'conflict') {
    // Another change came in between, so this finds the version that it has left.
    return removeReviewMedia(dependencies, viewer, command);
  }
  // After the change: a crash leaves a picture that nobody shows. The same removal again takes it along.
  await pictures.remove(command.reviewId, command.mediaId);
  return decision;
}
