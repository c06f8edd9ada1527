import { notFound } from '@agora/subgraph-kit/errors';
import type { IdempotentRequest } from '@agora/subgraph-kit/idempotency';
import { subjectOf, type Viewer } from '@agora/subgraph-kit/identity/viewer';
import { isPublished, newReview, type ProductId } from '../domain/review.ts';
import type { AddedReview } from '../ports/review-store.ts';
import type { Dependencies } from './dependencies.ts';
import { reviewModerated, reviewPosted } from './review-events.ts';

export interface PostReview {
  readonly productId: ProductId;
  readonly rating: number;
  readonly title: string;
  readonly text: string;
  readonly idempotencyKey: IdempotentRequest['key'];
}

export type PostReviewResult = { readonly replayed: boolean } & (AddedReview | { readonly kind: 'notPurchased' });

/** @throws NOT_FOUND, BAD_USER_INPUT, SUBGRAPH_UNAVAILABLE, IDEMPOTENCY_KEY_REUSED, IDEMPOTENCY_IN_PROGRESS */
export async function postReview(
  { store, purchases, profiles, clock, newId, policy }: Dependencies,
  viewer: Viewer,
  { idempotencyKey: key, ...command }: PostReview,
): Promise<PostReviewResult> {
  const authorId = subjectOf(viewer);
  const product = await purchases.findProduct(command.productId);
  if (product === undefined) throw notFound('The product');
  if (!(await purchases.hasBought(authorId, product))) return { kind: 'notPurchased', replayed: false };
  // Asked when it is needed: a copy of everybody's name, for the few who write, would be one more to erase.
  const authorName = await profiles.displayName(viewer);
  const review = newReview(
    { ...command, id: newId('rev'), shopId: product.shopId, authorId, authorName, postedAt: clock.now() },
    policy,
  );
  const events = [reviewPosted(review), ...(isPublished(review) ? [reviewModerated(review, 'published')] : [])];
  const request = { principal: authorId, operation: 'postReview', key, parameters: command };
  const { answer, replayed } = await store.add(review, request, { events });
  return { ...answer, replayed };
}
