import { newId } from '@agora/subgraph-kit/ids';
import { eventually } from '@agora/testkit/eventually';
import { expect } from '@jest/globals';
import { change } from './change.ts';
import { order, untilSettled } from './shopping.ts';
import type { NewCustomer, Person, SystemUnderTest } from './system.ts';

export interface Review {
  readonly id: string;
  readonly version: number;
  readonly status: string;
  readonly rejectionReason: string | null;
}
const REVIEW = 'review { id version status rejectionReason }';

/** Somebody buys it, and says how it is. */
export async function review(
  system: SystemUnderTest,
  sku: string,
  content: object,
): Promise<{ readonly author: NewCustomer; readonly posted: Review }> {
  const author = await system.newCustomer();
  expect(await untilSettled(author, await order(author, { [sku]: 1 }))).toMatchObject({ status: 'CONFIRMED' });
  const input = { productId: await productOf(author, sku), ...content, idempotencyKey: newId('evt') };
  // Once reviews have heard of the purchase.
  const { review: posted } = await eventually(() => change<{ review: Review }>(author, 'postReview', input, REVIEW));
  return { author, posted };
}

export async function productOf(person: Pick<Person, 'ask'>, sku: string): Promise<string> {
  const { productVariantsBySku } = await person.ask<{ productVariantsBySku: [{ product: { id: string } }] }>(
    'query ProductOf($sku: String!) { productVariantsBySku(skus: [$sku]) { product { id } } }',
    { sku },
  );
  return productVariantsBySku[0].product.id;
}

export async function moderate(
  support: Person,
  { id: reviewId, version: expectedVersion }: Pick<Review, 'id' | 'version'>,
  decision: 'PUBLISH' | 'REJECT',
  reason?: string,
): Promise<Review> {
  const input = { reviewId, expectedVersion, decision, reason };
  return (await change<{ review: Review }>(support, 'moderateReview', input, REVIEW)).review;
}

export const readReview = async (person: Person, id: string): Promise<Review> =>
  (
    await person.ask<{ review: Review }>(
      `query ReadReview($id: ID!) { ${REVIEW.replace('review', 'review(id: $id)')} }`,
      { id },
    )
  ).review;
