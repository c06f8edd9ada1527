import { badUserInput } from '@agora/subgraph-kit/errors';
import { checkVisibleText } from '@agora/subgraph-kit/visible-text';
import { conflictOf, type MediaId, type Product, type ProductMedia, type Refusal } from './product.ts';

export const MAX_MEDIA = 20;
const MAX_ALT_LENGTH = 500;

export type AddMediaDecision =
  { readonly kind: 'changed' | 'unchanged'; readonly product: Product } | { readonly kind: 'archived' | 'tooMany' };

/** Behind those that are there. `unchanged`: it is one of them. @throws BAD_USER_INPUT */
export function addMedia(product: Product, { id, alt }: ProductMedia, now: Date): AddMediaDecision {
  if (product.status === 'archived') return { kind: 'archived' };
  if (product.media.some((each) => each.id === id)) return { kind: 'unchanged', product };
  if (product.media.length >= MAX_MEDIA) return { kind: 'tooMany' };
  const described = { id, alt: alt.trim() === '' ? '' : checkVisibleText('A description', alt, MAX_ALT_LENGTH) };
  return { kind: 'changed', product: withMedia(product, [...product.media, described], now) };
}

export type MediaDecision = { readonly kind: 'changed' | 'unchanged'; readonly product: Product } | Refusal;

/** `unchanged`: it is none of them. */
export function removeMedia(
  product: Product,
  { mediaId, expectedVersion, now }: { mediaId: MediaId; expectedVersion: number; now: Date },
): MediaDecision {
  const refusal = conflictOf(product, expectedVersion);
  if (refusal !== undefined) return refusal;
  const left = product.media.filter(({ id }) => id !== mediaId);
  if (left.length === product.media.length) return { kind: 'unchanged', product };
  return { kind: 'changed', product: withMedia(product, left, now) };
}

/** @throws BAD_USER_INPUT unless the ids are those of all pictures, each once. */
export function reorderMedia(
  product: Product,
  { mediaIds, expectedVersion, now }: { mediaIds: readonly MediaId[]; expectedVersion: number; now: Date },
): MediaDecision {
  const refusal = conflictOf(product, expectedVersion);
  if (refusal !== undefined) return refusal;
  const ordered = [...new Set(mediaIds)].flatMap((id) => product.media.find((each) => each.id === id) ?? []);
  if (ordered.length !== product.media.length || mediaIds.length !== product.media.length) {
    throw badUserInput('The order names every picture of the product once.');
  }
  return { kind: 'changed', product: withMedia(product, ordered, now) };
}

const withMedia = (product: Product, media: readonly ProductMedia[], now: Date): Product => ({
  ...product,
  media,
  version: product.version + 1,
  updatedAt: now,
});
