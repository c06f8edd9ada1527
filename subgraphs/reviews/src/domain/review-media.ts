import { checkVisibleText } from '@agora/subgraph-kit/visible-text';
import {
  changed,
  conflict,
  edited,
  type Conflict,
  type Edit,
  type MediaId,
  type Review,
  type ReviewMedia,
} from './review.ts';

export const MAX_MEDIA = 6;
const MAX_ALT_LENGTH = 500;

export type AddMediaDecision =
  { readonly kind: 'changed' | 'unchanged'; readonly review: Review } | { readonly kind: 'tooMany' };

/** Behind those that are there. `unchanged`: it is one of them. @throws BAD_USER_INPUT */
export function addMedia(review: Review, { id, alt }: ReviewMedia, by: Pick<Edit, 'now' | 'policy'>): AddMediaDecision {
  if (review.media.some((each) => each.id === id)) return { kind: 'unchanged', review };
  if (review.media.length >= MAX_MEDIA) return { kind: 'tooMany' };
  const described = { id, alt: alt.trim() === '' ? '' : checkVisibleText('A description', alt, MAX_ALT_LENGTH) };
  return edited({ ...review, media: [...review.media, described] }, by);
}

export type RemoveMediaDecision = { readonly kind: 'changed' | 'unchanged'; readonly review: Review } | Conflict;

/** What is left needs no moderator: it was there before. `unchanged`: it is none of them. */
export function removeMedia(
  review: Review,
  { mediaId, expectedVersion, now }: { mediaId: MediaId; expectedVersion: number; now: Date },
): RemoveMediaDecision {
  if (review.version !== expectedVersion) return conflict(review);
  const left = review.media.filter(({ id }) => id !== mediaId);
  if (left.length === review.media.length) return { kind: 'unchanged', review };
  return changed({ ...review, media: left, editedAt: now });
}
