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
