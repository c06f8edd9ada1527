import { MAX_MEDIA } from '../domain/review-media.ts';
import type { Review } from '../domain/review.ts';

export const notPurchasedError = () => ({
  __typename: 'NotPurchasedError' as const,
  message: 'You have not bought this product.',
  path: ['input', 'productId'],
});

export const alreadyReviewedError = (review: Review | undefined) => ({
  __typename: 'AlreadyReviewedError' as const,
  message: 'You have reviewed this product already.',
  path: ['input', 'productId'],
  review,
});

export const mediaNotUploadedError = () => ({
  __typename: 'MediaNotUploadedError' as const,
  message: 'Nothing has been uploaded under this id.',
  path: ['input', 'mediaId'],
});

export const mediaNotAsDeclaredError = () => ({
  __typename: 'MediaNotAsDeclaredError' as const,
  message: 'What was uploaded is no picture of the declared type.',
  path: ['input', 'mediaId'],
});

export const tooManyReviewMediaError = () => ({
  __typename: 'TooManyReviewMediaError' as const,
  message: `A review has at most ${MAX_MEDIA} pictures.`,
  path: ['input', 'mediaId'],
  limit: MAX_MEDIA,
});
