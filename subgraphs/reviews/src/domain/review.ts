import type { Id } from '@agora/subgraph-kit/ids';

export type ReviewId = Id<'rev'>;
export type OwnerId = Id<'usr'>;

export interface Review {
  readonly id: ReviewId;
  readonly ownerId: OwnerId;
  readonly title: string;
  /** Grows with each change. */
  readonly version: number;
  readonly createdAt: Date;
}

export interface UnusableTitle {
  readonly kind: 'unusableTitle';
  readonly maxLength: number;
}

export interface Conflict {
  readonly kind: 'conflict';
  readonly currentVersion: number;
}

const MAX_TITLE_LENGTH = 200;

export function newReview({
  title,
  ...review
}: Omit<Review, 'version'>): { readonly kind: 'created'; readonly review: Review } | UnusableTitle {
  const usable = usableTitle(title);
  if (usable === undefined) return unusableTitle;
  return { kind: 'created', review: { ...review, title: usable, version: 1 } };
}

export function renameReview(
  review: Review,
  { expectedVersion, title }: { readonly expectedVersion: number; readonly title: string },
): { readonly kind: 'renamed'; readonly review: Review } | Conflict | UnusableTitle {
  if (review.version !== expectedVersion) return { kind: 'conflict', currentVersion: review.version };
  const usable = usableTitle(title);
  if (usable === undefined) return unusableTitle;
  return { kind: 'renamed', review: { ...review, title: usable, version: review.version + 1 } };
}

export function deleteReview(
  review: Review,
  { expectedVersion }: { readonly expectedVersion: number },
): { readonly kind: 'deleted'; readonly review: Review } | Conflict {
  return review.version === expectedVersion
    ? { kind: 'deleted', review }
    : { kind: 'conflict', currentVersion: review.version };
}

const unusableTitle: UnusableTitle = { kind: 'unusableTitle', maxLength: MAX_TITLE_LENGTH };

/** The title without blanks around it; undefined when it is none. */
function usableTitle(title: string): string | undefined {
  const trimmed = title.trim();
  return trimmed.length < 1 || trimmed.length > MAX_TITLE_LENGTH ? undefined : trimmed;
}
