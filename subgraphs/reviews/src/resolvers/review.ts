import type { Complete } from '@agora/subgraph-kit/graphql/resolvers';
import { isId } from '@agora/subgraph-kit/ids';
import { openReports, type Moderation, type ReportReason } from '../domain/review.ts';
import type { ReviewMediaResolvers, ReviewReportReason, ReviewResolvers, ReviewStatus } from '../generated/schema.ts';
import { isModerator } from '../use-cases/access.ts';
import type { ReviewMediaModel, ReviewModel } from './models.ts';

const STATUSES: Record<Moderation['status'], ReviewStatus> = {
  pending: 'PENDING',
  published: 'PUBLISHED',
  rejected: 'REJECTED',
};

const REASONS: Record<ReportReason, ReviewReportReason> = {
  spam: 'SPAM',
  offensive: 'OFFENSIVE',
  offTopic: 'OFF_TOPIC',
  personalData: 'PERSONAL_DATA',
  other: 'OTHER',
};

export const Review: Complete<ReviewResolvers, ReviewModel> = {
  __resolveReference: ({ id }, { loaders }) => (isId('rev', id) ? loaders.review.load(id) : null),
  product: ({ productId }) => ({ id: productId }),
  media: ({ id: reviewId, media }) => media.map((each) => ({ ...each, reviewId })),
  author: ({ authorId }, _args, { viewer }) =>
    authorId === viewer.subject || isModerator(viewer) ? { id: authorId } : null,
  status: ({ moderation }) => STATUSES[moderation.status],
  rejectionReason: ({ moderation }) => (moderation.status === 'rejected' ? moderation.reason : null),
  reportCount: (review, _args, { viewer }) => (isModerator(viewer) ? openReports(review).length : null),
  reportReasons: (review, _args, { viewer }) =>
    isModerator(viewer) ? [...new Set(openReports(review).map(({ reason }) => REASONS[reason]))] : null,
};

export const ReviewMedia: Complete<ReviewMediaResolvers, ReviewMediaModel> = {
  url: ({ reviewId, id }, _args, { dependencies: { pictures } }) => pictures.urlOf(reviewId, id),
};
