import { badUserInput } from '@agora/subgraph-kit/errors';
import type { Id } from '@agora/subgraph-kit/ids';
import { checkVisibleText } from '@agora/subgraph-kit/visible-text';

export type ReviewId = Id<'rev'>;
export type UserId = Id<'usr'>;
export type ProductId = Id<'prd'>;
export type ShopId = Id<'shp'>;
export type MediaId = Id<'med'>;

export type Moderation =
  | { readonly status: 'pending' }
  | { readonly status: 'published' }
  | { readonly status: 'rejected'; readonly reason: string };

export type ReportReason = 'spam' | 'offensive' | 'offTopic' | 'personalData' | 'other';

export interface Report {
  readonly by: UserId;
  readonly reason: ReportReason;
  /** A moderator has seen it: it counts no more, and neither does another one of this person. */
  readonly isSettled: boolean;
}

export interface Reply {
  readonly text: string;
  readonly repliedAt: Date;
}

/** A picture that everybody sees who sees the review. */
export interface ReviewMedia {
  readonly id: MediaId;
  /** What it shows, in words; may be empty. */
  readonly alt: string;
}

export interface Review {
  readonly id: ReviewId;
  readonly productId: ProductId;
  /** Whose product it is: that shop may reply. */
  readonly shopId: ShopId;
  readonly authorId: UserId;
  /** As it was when the review was posted. */
  readonly authorName: string;
  readonly rating: number;
  readonly title: string;
  readonly text: string;
  readonly media: readonly ReviewMedia[];
  readonly moderation: Moderation;
  readonly reports: readonly Report[];
  readonly reply?: Reply;
  /** Grows with each change. */
  readonly version: number;
  readonly postedAt: Date;
  readonly editedAt?: Date;
}

/** `automatic`: nobody looks at a review before it is published. */
export type ModerationPolicy = 'manual' | 'automatic';

export interface Conflict {
  readonly kind: 'conflict';
  readonly currentVersion: number;
}

export interface Changed {
  readonly kind: 'changed';
  readonly review: Review;
}

export type Decision = Changed | Conflict;

/** In the place of a name whose person is gone. */
export const FORMER_CUSTOMER = 'Former customer';

export const RATINGS = [1, 2, 3, 4, 5] as const;

export const isPublished = ({ moderation }: Review): boolean => moderation.status === 'published';

/** @throws BAD_USER_INPUT */
export function newReview(
  review: Omit<Review, 'media' | 'moderation' | 'reports' | 'reply' | 'version' | 'editedAt'>,
  policy: ModerationPolicy,
): Review {
  return {
    ...review,
    ...checkContent(review),
    media: [],
    moderation: policy === 'automatic' ? { status: 'published' } : { status: 'pending' },
    reports: [],
    version: 1,
  };
}

export interface Edit {
  readonly expectedVersion: number;
  readonly change: Partial<Content>;
  readonly now: Date;
  readonly policy: ModerationPolicy;
}

/** @throws BAD_USER_INPUT */
export function editReview(review: Review, { expectedVersion, change, now, policy }: Edit): Decision {
  if (review.version !== expectedVersion) return conflict(review);
  return edited({ ...review, ...checkContent({ ...review, ...change }) }, { now, policy });
}

/** With another content: what was reported was said of the one before. */
export function edited(review: Review, { now, policy }: Pick<Edit, 'now' | 'policy'>): Changed {
  // What a moderator has turned down, or has yet to look at, is not published by editing it.
  const staysPublished = policy === 'automatic' && isPublished(review);
  return changed({
    ...review,
    moderation: staysPublished ? review.moderation : { status: 'pending' },
    reports: [],
    editedAt: now,
  });
}

export function deleteReview(review: Review, { expectedVersion }: { readonly expectedVersion: number }): Decision {
  return review.version === expectedVersion ? changed(review) : conflict(review);
}

/** `unchanged`: this person has reported it already. */
export function reportReview(
  review: Review,
  { by, reason, threshold }: Pick<Report, 'by' | 'reason'> & { readonly threshold: number },
): Changed | { readonly kind: 'unchanged' } {
  if (review.reports.some((report) => report.by === by)) return { kind: 'unchanged' };
  const reports = [...review.reports, { by, reason, isSettled: false }];
  const isQueued = openReports({ reports }).length >= threshold;
  return changed({ ...review, reports, ...(isQueued && { moderation: { status: 'pending' } }) });
}

export const openReports = ({ reports }: Pick<Review, 'reports'>): readonly Report[] =>
  reports.filter(({ isSettled }) => !isSettled);

export type Verdict = { readonly kind: 'publish' } | { readonly kind: 'reject'; readonly reason: string };

/** @throws BAD_USER_INPUT for a reason that cannot be. */
export function moderateReview(
  review: Review,
  { expectedVersion, verdict }: { readonly expectedVersion: number; readonly verdict: Verdict },
): Decision {
  if (review.version !== expectedVersion) return conflict(review);
  return changed({
    ...review,
    moderation:
      verdict.kind === 'publish'
        ? { status: 'published' }
        : { status: 'rejected', reason: checkText('A reason', verdict.reason, 500) },
    reports: review.reports.map((report) => ({ ...report, isSettled: true })),
  });
}

/** @throws BAD_USER_INPUT */
export function replyToReview(
  review: Review,
  { expectedVersion, text, now }: { readonly expectedVersion: number; readonly text: string; readonly now: Date },
): Decision {
  if (review.version !== expectedVersion) return conflict(review);
  return changed({ ...review, reply: { text: checkText('A reply', text, 2_000), repliedAt: now } });
}

/** Without the name and the pictures of a person who is gone. */
export const anonymous = (review: Review): Changed => changed({ ...review, authorName: FORMER_CUSTOMER, media: [] });

export const isAnonymous = ({ authorName }: Review): boolean => authorName === FORMER_CUSTOMER;

type Content = Pick<Review, 'rating' | 'title' | 'text'>;

function checkContent({ rating, title, text }: Content): Content {
  if (!RATINGS.some((each) => each === rating)) throw badUserInput('A rating is a whole number from 1 to 5.');
  return { rating, title: checkVisibleText('A title', title, 120), text: checkText('A review', text, 5_000) };
}

/** Of as many lines as one likes. */
function checkText(what: string, text: string, maxLength: number): string {
  const trimmed = text.trim();
  if (trimmed.length < 1 || trimmed.length > maxLength || !trimmed.isWellFormed()) {
    throw badUserInput(`${what} has 1 to ${maxLength.toLocaleString('en')} characters.`);
  }
  return trimmed;
}

export const changed = (review: Review): Changed => ({
  kind: 'changed',
  review: { ...review, version: review.version + 1 },
});

export const conflict = ({ version }: Review): Conflict => ({ kind: 'conflict', currentVersion: version });
