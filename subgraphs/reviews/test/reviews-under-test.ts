import { createInternalVerifier, INTERNAL_TOKEN_HEADER } from '@agora/subgraph-kit/identity/internal-token';
import type { Viewer } from '@agora/subgraph-kit/identity/viewer';
import { GATEWAY_AUDIENCE } from '@agora/subgraph-kit/supergraph-client';
import { createFakeClock, type FakeClock } from '@agora/testkit/fake-clock';
import { eventually } from '@agora/testkit/eventually';
import { predictableId } from '@agora/testkit/predictable-ids';
import { startTestSubgraph, type TestSubgraph } from '@agora/testkit/subgraph';
import { viewer } from '@agora/testkit/viewer';
import { expect } from '@jest/globals';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { reviews } from '../src/subgraph.ts';

export const SHOP = predictableId('shp', 1);
export const customer = (number: number): Viewer =>
  viewer({ subject: predictableId('usr', number), scopes: ['reviews:write'] });
export const moderator = viewer({ subject: predictableId('usr', 900), scopes: ['reviews:moderate'] });
export const vendor = viewer({
  subject: predictableId('usr', 901),
  scopes: ['reviews:write', 'reviews:reply'],
  shopIds: [SHOP],
});

const REVIEW = `id rating title text authorName status rejectionReason version postedAt editedAt
  product { id } reply { text repliedAt }`;
export const READ = `query ($id: ID!) { review(id: $id) { ${REVIEW} } }`;
export const QUEUE = '{ reviewQueue(first: 100) { nodes { id } totalCount } }';
const CONFLICT = 'userErrors { __typename ... on ConflictError { currentVersion } }';
export const POST = `mutation ($input: PostReviewInput!) {
  postReview(input: $input) {
    review { ${REVIEW} } replayed userErrors { __typename ... on AlreadyReviewedError { review { id } } }
  }
}`;
export const UPDATE = `mutation ($input: UpdateReviewInput!) { updateReview(input: $input) { review { ${REVIEW} } ${CONFLICT} } }`;
export const DELETE = `mutation ($input: DeleteReviewInput!) { deleteReview(input: $input) { review { id } ${CONFLICT} } }`;
export const REPORT = 'mutation ($input: ReportReviewInput!) { reportReview(input: $input) { review { id status } } }';
export const MODERATE = `mutation ($input: ModerateReviewInput!) { moderateReview(input: $input) { review { ${REVIEW} } ${CONFLICT} } }`;
export const REPLY = `mutation ($input: ReplyToReviewInput!) { replyToReview(input: $input) { review { ${REVIEW} } ${CONFLICT} } }`;
export const PRODUCTS = `query ($representations: [_Any!]!) {
  _entities(representations: $representations) {
    ... on Product { rating { average count distribution { rating count } } }
  }
}`;

export interface Posted {
  readonly id: string;
  readonly version: number;
}

interface Answer {
  readonly review: (Posted & Readonly<Record<string, unknown>>) | null;
  readonly userErrors: readonly Readonly<Record<string, unknown>>[];
}

export interface ReviewsUnderTest extends TestSubgraph {
  readonly clock: FakeClock;
  /** The answer of a mutation that has one field. */
  mutate(who: Viewer, document: string, input: object): Promise<Answer>;
  /** A product of the shop that these customers have bought. */
  boughtProduct(...customers: readonly Viewer[]): Promise<string>;
  post(who: Viewer, productId: string, content?: object): Promise<Posted>;
  publishedReview(who: Viewer, productId: string, content?: object): Promise<Posted>;
  ratingOf(productId: string): Promise<unknown>;
}

let lastProduct = 0;
let lastOrder = 0;

export async function startReviews(environment = {}): Promise<ReviewsUnderTest> {
  const gateway = await startProfiles();
  const clock = createFakeClock('2026-03-01T09:00:00.000Z');
  const subgraph = await startTestSubgraph(reviews, {
    clock,
    environment: { GATEWAY_INTERNAL_URL: gateway.url, ...environment },
  });
  gateway.trust(subgraph.running.config.INTERNAL_PUBLIC_KEYS);

  const mutate = async (who: Viewer, document: string, input: object): Promise<Answer> => {
    const { data, errors } = await subgraph.ask(who, document, { input });
    expect(errors).toBeUndefined();
    return Object.values(data ?? {})[0] as Answer;
  };
  const post = async (who: Viewer, productId: string, content: object = {}): Promise<Posted> => {
    const input = { productId, rating: 4, title: 'Pours well', text: 'No drops.', ...content };
    const answer = await mutate(who, POST, input);
    expect(answer.userErrors).toEqual([]);
    return answer.review as Posted;
  };
  return {
    ...subgraph,
    clock,
    mutate,
    post,
    async publishedReview(who, productId, content) {
      const { id: reviewId, version: expectedVersion } = await post(who, productId, content);
      const { review } = await mutate(moderator, MODERATE, { reviewId, expectedVersion, decision: 'PUBLISH' });
      return review as Posted;
    },
    async boughtProduct(...customers) {
      const number = ++lastProduct;
      const productId = predictableId('prd', number);
      const variantId = predictableId('var', number);
      await subgraph.publish({
        type: 'product.created',
        subject: productId,
        data: { productId, shopId: SHOP, title: 'Teapot', variants: [{ variantId, sku: `POT-${number}` }] },
      });
      const money = { minorUnits: '100', currency: 'GBP' };
      for (const { subject = '' } of customers) {
        const orderId = predictableId('ord', ++lastOrder);
        const line = { variantId, sku: `POT-${number}`, title: 'Teapot', quantity: 1, shopId: SHOP, total: money };
        await subgraph.publish({
          type: 'order.paid',
          subject: orderId,
          data: {
            orderId,
            number: `O-${lastOrder}`,
            customerId: subject,
            total: money,
            lines: [line],
            shops: [{ shopId: SHOP, total: money }],
          },
        });
      }
      const input = { productId, rating: 0, title: 'x', text: 'x' };
      // A rating that cannot be is refused once the purchase is known.
      await eventually(async () => {
        for (const each of customers.length === 0 ? [customer(999)] : customers) {
          const { data, errors } = await subgraph.ask(each, POST, { input });
          if (customers.length > 0) expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
          else expect(data?.postReview).toMatchObject({ userErrors: [{ __typename: 'NotPurchasedError' }] });
        }
      });
      return productId;
    },
    async ratingOf(productId) {
      const representations = [{ __typename: 'Product', id: productId }];
      const { data } = await subgraph.ask(moderator, PRODUCTS, { representations });
      return (data?._entities as { rating: unknown }[])[0]?.rating;
    },
    async stop() {
      await subgraph.stop();
      await gateway.stop();
    },
  };
}

/** The gateway's lane for services, where everybody is called after their id. */
async function startProfiles() {
  let keys = '';
  const server = createServer((request, response) => {
    void (async () => {
      const body = await text(request);
      const verifier = createInternalVerifier({ publicKeys: keys, audience: GATEWAY_AUDIENCE, issuers: ['reviews'] });
      const identity = await verifier.verify(String(request.headers[INTERNAL_TOKEN_HEADER]), body);
      const displayName = `Customer ${identity.viewer.subject?.at(-1) ?? ''}`;
      response.end(JSON.stringify({ data: { me: { displayName } } }));
    })().catch((error: unknown) => response.writeHead(500).end(String(error)));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`,
    trust(publicKeys: string) {
      keys = publicKeys;
    },
    async stop(): Promise<void> {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}
