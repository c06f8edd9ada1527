import { eventually } from '@agora/testkit/eventually';
import { change } from '../../support/change.ts';
import type { Person } from '../../support/system.ts';
import type { Customers, Shops, Stage } from './stage.ts';

export async function reviewAll(
  { support, canaries, keep, note }: Stage,
  { vendorA, vendorB }: Shops,
  { customer1, customer2 }: Customers,
): Promise<void> {
  interface Posted {
    readonly review: { readonly id: string; readonly version: number };
  }
  const post = (customer: Person, productId: string, title: string, text: string): Promise<Posted> =>
    eventually(() =>
      change<Posted>(customer, 'postReview', { productId, rating: 4, title, text }, 'review { id version }'),
    );
  const moderate = ({ review }: Posted, decision: string, reason?: string): Promise<Posted> =>
    change<Posted>(
      support,
      'moderateReview',
      { reviewId: review.id, expectedVersion: review.version, decision, ...(reason !== undefined && { reason }) },
      'review { id version }',
    );
  const secret = (): string => canaries.text('customer1', 'unpublished review');
  const pending = await post(customer1, vendorA.productId, secret(), secret());
  keep('unpublished review', 'customer1', pending.review.id);
  await change(customer1, 'updateReview', {
    reviewId: pending.review.id,
    expectedVersion: pending.review.version,
    rating: 3,
  });
  const rejected = await post(customer1, vendorB.productId, secret(), secret());
  await moderate(rejected, 'REJECT', secret());
  note('rejected review', 'customer1', canaries.add('customer1', 'unpublished review', rejected.review.id));
  const published = await moderate(await post(customer2, vendorB.productId, 'Bright', 'Very bright.'), 'PUBLISH');
  note('published review', 'customer2', published.review.id);
  await eventually(() =>
    change(vendorB.owner, 'replyToReview', {
      reviewId: published.review.id,
      expectedVersion: published.review.version,
      text: 'Thank you.',
    }),
  );
  await change(customer1, 'reportReview', { reviewId: published.review.id, reason: 'OFF_TOPIC' });
}
