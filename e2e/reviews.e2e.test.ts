import type { Session } from '@agora/clients/session';
import { eventually } from '@agora/testkit/eventually';
import { newId } from '@agora/subgraph-kit/ids';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addToCart, checkOut, lookUp, sell, untilSettled } from './support/shopping.ts';
import { openSystem, type SystemUnderTest } from './support/system.ts';

let system: SystemUnderTest;
beforeAll(async () => {
  system = await openSystem();
  await sell(await system.signInAs('admin'), [{ sku: 'KETTLE', title: 'Kettle', priceMinor: 2_000, stock: 50 }]);
}, 120_000);
afterAll(() => system.stop(), 60_000);

const POST = `mutation Post($input: PostReviewInput!) {
  postReview(input: $input) { review { id version status authorName } userErrors { __typename } }
}`;
const PRODUCT = `query Product($sku: String!) {
  productVariantsBySku(skus: [$sku]) {
    product {
      id shop { id }
      rating { average count }
      reviews { nodes { id title authorName reply { text } } }
    }
  }
}`;

interface Product {
  readonly id: string;
  readonly shop: { readonly id: string };
  readonly rating: { readonly average: string | null; readonly count: number };
  readonly reviews: { readonly nodes: readonly object[] };
}

async function readProduct(session: Pick<Session, 'ask'>): Promise<Product> {
  const { productVariantsBySku } = await session.ask<{ productVariantsBySku: [{ product: Product }] }>(PRODUCT, {
    sku: 'KETTLE',
  });
  return productVariantsBySku[0].product;
}

async function buy(customer: Session): Promise<void> {
  const { id: variantId } = await lookUp(customer, 'KETTLE');
  const { cart } = await addToCart(customer, [{ variantId, quantity: 1 }]);
  if (cart === null) throw new Error('nothing was put into the cart');
  const { order } = await checkOut(customer, cart);
  expect(await untilSettled(customer, order?.id ?? '')).toMatchObject({ status: 'CONFIRMED' });
}

interface Review {
  readonly id: string;
  readonly version: number;
}
interface Answer {
  readonly review: Review | null;
  readonly userErrors: readonly { readonly __typename: string }[];
}

/** Once reviews have heard of the purchase. */
const post = (customer: Session, content: object): Promise<Review> =>
  eventually(async () => {
    const { id: productId } = await readProduct(customer);
    const { postReview } = await customer.ask<{ postReview: Answer }>(POST, { input: { productId, ...content } });
    expect(postReview.userErrors).toEqual([]);
    if (postReview.review === null) throw new Error('nothing was posted');
    return postReview.review;
  });

describe('a review', () => {
  it('goes from the purchase over the moderator to the page of the product, its rating and the answer of the shop', async () => {
    const [customer, second, bystander] = [
      await system.newCustomer(),
      await system.newCustomer(),
      await system.newCustomer(),
    ];
    await Promise.all([buy(customer), buy(second)]);
    const content = { rating: 5, title: 'Boils fast', text: 'Two minutes.', idempotencyKey: newId('evt') };
    const first = await post(customer, content);
    expect(first).toMatchObject({ status: 'PENDING', authorName: 'Cleo Customer' });
    const { id: productId, shop, rating } = await readProduct(bystander);
    expect(rating).toEqual({ average: null, count: 0 });
    expect(await bystander.ask(POST, { input: { ...content, productId } })).toMatchObject({
      postReview: { review: null, userErrors: [{ __typename: 'NotPurchasedError' }] },
    });
    expect(await customer.ask(POST, { input: { ...content, productId, idempotencyKey: undefined } })).toMatchObject({
      postReview: { review: null, userErrors: [{ __typename: 'AlreadyReviewedError' }] },
    });

    const support = await system.signInAs('support');
    const { reviewQueue } = await support.ask<{ reviewQueue: { nodes: { id: string }[] } }>(
      '{ reviewQueue { nodes { id product { title } author { id } } } }',
    );
    expect(reviewQueue.nodes).toMatchObject([
      { id: first.id, product: { title: 'Kettle' }, author: { id: customer.userId } },
    ]);
    const publish = async ({ id: reviewId, version: expectedVersion }: Review): Promise<Review> => {
      const { moderateReview } = await support.ask<{ moderateReview: Answer }>(
        `mutation Moderate($input: ModerateReviewInput!) {
          moderateReview(input: $input) { review { id version } userErrors { __typename } }
        }`,
        { input: { reviewId, expectedVersion, decision: 'PUBLISH' } },
      );
      if (moderateReview.review === null) throw new Error('nothing was published');
      return moderateReview.review;
    };
    const published = await publish(first);
    await publish(await post(second, { rating: 2, title: 'Leaks', text: 'At the spout.' }));

    // The administrator has opened the shop, and is a member from a new sign-in on.
    await eventually(async () => {
      const vendor = await system.signInAs('admin');
      const { replyToReview } = await vendor.ask<{ replyToReview: Answer }>(
        `mutation Reply($input: ReplyToReviewInput!) {
          replyToReview(input: $input) { review { id } userErrors { __typename } }
        }`,
        { input: { reviewId: published.id, expectedVersion: published.version, text: 'Thank you!' } },
      );
      expect(replyToReview.userErrors).toEqual([]);
    });
    await eventually(async () => {
      const product = await readProduct(bystander);
      expect(product).toEqual({
        id: productId,
        shop,
        rating: { average: '3.50', count: 2 },
        reviews: {
          nodes: [
            { id: expect.any(String), title: 'Leaks', authorName: 'Cleo Customer', reply: null },
            { id: first.id, title: 'Boils fast', authorName: 'Cleo Customer', reply: { text: 'Thank you!' } },
          ],
        },
      });
    });
    expect(
      await customer.ask('query Own($id: ID!) { user(id: $id) { reviews { nodes { id } } } }', { id: customer.userId }),
    ).toEqual({ user: { reviews: { nodes: [{ id: first.id }] } } });
  }, 60_000);
});
