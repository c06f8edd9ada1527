import { badUserInput } from '@agora/subgraph-kit/errors';
import { conflictError } from '@agora/subgraph-kit/graphql/user-errors';
import { parseId } from '@agora/subgraph-kit/ids';
import type { RemoveMediaDecision } from '../domain/review-media.ts';
import type { Decision, ReportReason, Verdict } from '../domain/review.ts';
import type { ModerateReviewInput, MutationResolvers, ReviewReportReason } from '../generated/schema.ts';
import { maySee } from '../use-cases/access.ts';
import { confirmReviewMedia, removeReviewMedia, requestReviewMediaUpload } from '../use-cases/change-review-media.ts';
import { deleteReview } from '../use-cases/delete-review.ts';
import { moderateReview } from '../use-cases/moderate-review.ts';
import { postReview } from '../use-cases/post-review.ts';
import { replyToReview } from '../use-cases/reply-to-review.ts';
import { reportReview } from '../use-cases/report-review.ts';
import { updateReview } from '../use-cases/update-review.ts';
import {
  alreadyReviewedError,
  mediaNotAsDeclaredError,
  mediaNotUploadedError,
  notPurchasedError,
  tooManyReviewMediaError,
} from './user-errors.ts';

const REASONS: Record<ReviewReportReason, ReportReason> = {
  SPAM: 'spam',
  OFFENSIVE: 'offensive',
  OFF_TOPIC: 'offTopic',
  PERSONAL_DATA: 'personalData',
  OTHER: 'other',
};

export const Mutation: MutationResolvers = {
  postReview: async (_parent, { input }, { viewer, dependencies, loaders }) => {
    const { productId, rating, title, text, idempotencyKey } = input;
    const result = await postReview(dependencies, viewer, {
      productId: parseId('prd', productId),
      rating,
      title,
      text,
      idempotencyKey,
    });
    const { replayed } = result;
    if (result.kind === 'notPurchased') return { userErrors: [notPurchasedError()], replayed };
    const review = result.reviewId && (await loaders.review.load(result.reviewId));
    return result.kind === 'added'
      ? { review, userErrors: [], replayed }
      : { userErrors: [alreadyReviewedError(review)], replayed };
  },
  updateReview: async (_parent, { input }, { viewer, dependencies }) => {
    const { reviewId, expectedVersion, rating, title, text } = input;
    return decided(
      await updateReview(dependencies, viewer, {
        reviewId: parseId('rev', reviewId),
        expectedVersion,
        change: {
          ...(typeof rating === 'number' && { rating }),
          ...(typeof title === 'string' && { title }),
          ...(typeof text === 'string' && { text }),
        },
      }),
    );
  },
  deleteReview: async (_parent, { input }, { viewer, dependencies }) => {
    const { reviewId, expectedVersion } = input;
    const result = await deleteReview(dependencies, viewer, { reviewId: parseId('rev', reviewId), expectedVersion });
    return result.kind === 'deleted'
      ? { review: result.review, userErrors: [] }
      : { userErrors: [conflictError('The review', result.currentVersion)] };
  },
  requestReviewMediaUpload: async (_parent, { input: { reviewId, ...declared } }, { viewer, dependencies }) => ({
    upload: await requestReviewMediaUpload(dependencies, viewer, parseId('rev', reviewId), declared),
  }),
  confirmReviewMedia: async (_parent, { input }, { viewer, dependencies }) => {
    const result = await confirmReviewMedia(dependencies, viewer, {
      reviewId: parseId('rev', input.reviewId),
      id: parseId('med', input.mediaId),
      alt: input.alt ?? '',
    });
    switch (result.kind) {
      case 'changed':
      case 'unchanged':
        return { review: result.review, userErrors: [] };
      case 'tooMany':
        return { userErrors: [tooManyReviewMediaError()] };
      case 'notUploaded':
        return { userErrors: [mediaNotUploadedError()] };
      case 'notAsDeclared':
        return { userErrors: [mediaNotAsDeclaredError()] };
    }
  },
  removeReviewMedia: async (_parent, { input }, { viewer, dependencies }) =>
    decided(
      await removeReviewMedia(dependencies, viewer, {
        reviewId: parseId('rev', input.reviewId),
        mediaId: parseId('med', input.mediaId),
        expectedVersion: input.expectedVersion,
      }),
    ),
  reportReview: async (_parent, { input }, { viewer, dependencies }) => {
    const review = await reportReview(dependencies, viewer, {
      reviewId: parseId('rev', input.reviewId),
      reason: REASONS[input.reason],
    });
    return { review: maySee(viewer, review) ? review : null };
  },
  moderateReview: async (_parent, { input }, { viewer, dependencies }) =>
    decided(
      await moderateReview(dependencies, viewer, {
        reviewId: parseId('rev', input.reviewId),
        expectedVersion: input.expectedVersion,
        verdict: verdictOf(input),
      }),
    ),
  replyToReview: async (_parent, { input }, { viewer, dependencies }) =>
    decided(
      await replyToReview(dependencies, viewer, {
        reviewId: parseId('rev', input.reviewId),
        expectedVersion: input.expectedVersion,
        text: input.text,
      }),
    ),
};

const decided = (decision: Decision | RemoveMediaDecision) =>
  decision.kind === 'conflict'
    ? { userErrors: [conflictError('The review', decision.currentVersion)] }
    : { review: decision.review, userErrors: [] };

function verdictOf({ decision, reason }: Readonly<ModerateReviewInput>): Verdict {
  if (decision === 'PUBLISH') return { kind: 'publish' };
  if (typeof reason !== 'string') throw badUserInput('A review is rejected for a reason.');
  return { kind: 'reject', reason };
}
