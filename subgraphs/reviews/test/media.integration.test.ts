import { GUEST, type Viewer } from '@agora/subgraph-kit/identity/viewer';
import { newId } from '@agora/subgraph-kit/ids';
import { codesOf } from '@agora/testkit/codes-of';
import { eventually } from '@agora/testkit/eventually';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import {
  customer,
  DELETE,
  moderator,
  MODERATE,
  startReviews,
  vendor,
  type ReviewsUnderTest,
} from './reviews-under-test.ts';

// A PNG of one pixel.
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const declared = (body: Buffer) => ({
  contentType: 'image/png',
  sizeBytes: body.length,
  checksumSha256: createHash('sha256').update(body).digest('base64'),
});
const REQUEST = `mutation ($input: RequestReviewMediaUploadInput!) {
  requestReviewMediaUpload(input: $input) { upload { mediaId url headers { name value } } }
}`;
const CHANGED = 'review { id version status media { id alt } }';
const CONFIRM = `mutation ($input: ConfirmReviewMediaInput!) {
  confirmReviewMedia(input: $input) {
    ${CHANGED} userErrors { __typename ... on TooManyReviewMediaError { limit } }
  }
}`;
const REMOVE = `mutation ($input: RemoveReviewMediaInput!) {
  removeReviewMedia(input: $input) {
    ${CHANGED} userErrors { __typename ... on ConflictError { currentVersion } }
  }
}`;
const READ = 'query ($id: ID!) { review(id: $id) { version status authorName media { id url alt } } }';

interface Read {
  readonly version: number;
  readonly authorName: string;
  readonly media: readonly { readonly id: string; readonly url: string; readonly alt: string }[];
}

let reviews: ReviewsUnderTest;
beforeAll(async () => {
  reviews = await startReviews();
  // The media store goes by the time of the machine.
  reviews.clock.set(new Date());
}, 60_000);
afterAll(() => reviews.stop(), 60_000);

const [ada, bea, cleo] = [customer(1), customer(2), customer(3)];

const upload = async (reviewId: string, body = PNG, as = ada): Promise<string> => {
  const answer = await reviews.mutate(as, REQUEST, { reviewId, ...declared(body) });
  const { mediaId, url, headers } = (
    answer as unknown as { upload: { mediaId: string; url: string; headers: { name: string; value: string }[] } }
  ).upload;
  const { status } = await fetch(url, {
    method: 'PUT',
    body: new Uint8Array(body),
    headers: headers.map(({ name, value }): [string, string] => [name, value]),
  });
  expect(status).toBe(200);
  return mediaId;
};
const show = async (reviewId: string, as = ada): Promise<string> => {
  const mediaId = await upload(reviewId, PNG, as);
  expect(await reviews.mutate(as, CONFIRM, { reviewId, mediaId })).toMatchObject({ userErrors: [] });
  return mediaId;
};
const read = async (id: string, as: Viewer = ada): Promise<Read | null> =>
  (await reviews.ask(as, READ, { id })).data?.review as Read | null;
const moderate = async (reviewId: string, decision: object): Promise<void> => {
  const { version: expectedVersion } = (await read(reviewId, moderator)) ?? {};
  await reviews.mutate(moderator, MODERATE, { reviewId, expectedVersion, ...decision });
};
const statusOf = async (url = ''): Promise<number> => (await fetch(url)).status;

describe('pictures of reviews', () => {
  it('are seen by everybody once they are confirmed and a moderator has looked at them', async () => {
    const { id } = await reviews.publishedReview(ada, await reviews.boughtProduct(ada));
    const spout = await upload(id);
    expect(await read(id, GUEST)).toMatchObject({ media: [], status: 'PUBLISHED' });
    const input = { reviewId: id, mediaId: spout, alt: ' The spout ' };
    const confirmed = await reviews.mutate(ada, CONFIRM, input);
    const media = [{ id: spout, alt: 'The spout' }];
    expect(confirmed).toMatchObject({ review: { version: 3, status: 'PENDING', media }, userErrors: [] });
    expect(await reviews.mutate(ada, CONFIRM, input)).toEqual(confirmed);
    expect(await read(id, GUEST)).toBeNull();
    expect(await read(id, moderator)).toMatchObject({ media });
    await moderate(id, { decision: 'PUBLISH' });
    const [picture] = (await read(id, GUEST))?.media ?? [];
    expect(Buffer.from(await (await fetch(picture?.url ?? '')).arrayBuffer())).toEqual(PNG);
    // Without its signature the address serves nobody.
    expect(await statusOf(picture?.url.replace(/\?.*/, ''))).toBe(403);
    await moderate(id, { decision: 'REJECT', reason: 'Not the pot.' });
    expect(await read(id, GUEST)).toBeNull();
    expect(await read(id)).toMatchObject({ media });
    await eventually(() => {
      const told = reviews.published().filter(({ subject }) => subject === id);
      expect(told.map(({ type }) => type)).toEqual([
        'review.posted',
        'review.moderated',
        'review.withdrawn',
        'review.moderated',
        'review.moderated',
      ]);
    });
  });

  it('are removed by the version that was seen, and the review stays published', async () => {
    const { id } = await reviews.post(ada, await reviews.boughtProduct(ada));
    const [first, second] = [await show(id), await show(id)];
    await moderate(id, { decision: 'PUBLISH' });
    const url = (await read(id))?.media[0]?.url;
    const input = { reviewId: id, mediaId: first, expectedVersion: 3 };
    expect(await reviews.mutate(ada, REMOVE, input)).toMatchObject({
      review: null,
      userErrors: [{ __typename: 'ConflictError', currentVersion: 4 }],
    });
    expect(await statusOf(url)).toBe(200);
    const removed = await reviews.mutate(ada, REMOVE, { ...input, expectedVersion: 4 });
    expect(removed).toMatchObject({ review: { version: 5, status: 'PUBLISHED', media: [{ id: second }] } });
    expect(await statusOf(url)).toBe(404);
    expect(await reviews.mutate(ada, REMOVE, { ...input, expectedVersion: 5 })).toEqual(removed);
  });

  it('are no more than six, however many come at once', async () => {
    const { id: reviewId } = await reviews.post(ada, await reviews.boughtProduct(ada));
    const uploads = await Promise.all(Array.from({ length: 8 }, () => upload(reviewId)));
    const answers = await Promise.all(uploads.map((mediaId) => reviews.mutate(ada, CONFIRM, { reviewId, mediaId })));
    const refusals = answers.flatMap(({ userErrors }) => userErrors);
    expect(refusals).toEqual(Array(2).fill({ __typename: 'TooManyReviewMediaError', limit: 6 }));
    expect((await read(reviewId))?.media).toHaveLength(6);
  });

  it('are not shown when they are not there, no pictures, or those of another review', async () => {
    const { id: reviewId } = await reviews.post(ada, await reviews.boughtProduct(ada));
    const { id: other } = await reviews.post(ada, await reviews.boughtProduct(ada));
    const refusal = async (mediaId: string) =>
      (await reviews.mutate(ada, CONFIRM, { reviewId, mediaId })).userErrors.map(({ __typename }) => __typename);
    expect(await refusal(newId('med'))).toEqual(['MediaNotUploadedError']);
    expect(await refusal(await upload(other))).toEqual(['MediaNotUploadedError']);
    expect(await refusal(await upload(reviewId, Buffer.from('GIF89a')))).toEqual(['MediaNotAsDeclaredError']);
    expect(await read(reviewId)).toMatchObject({ version: 1, media: [] });
  });

  it('are changed by the author alone: to others the review is not there', async () => {
    const { id: reviewId } = await reviews.post(ada, await reviews.boughtProduct(ada));
    const mediaId = await show(reviewId);
    for (const [document, input] of [
      [REQUEST, declared(PNG)],
      [CONFIRM, { mediaId }],
      [REMOVE, { mediaId, expectedVersion: 2 }],
    ] as const) {
      for (const who of [bea, vendor]) {
        expect(codesOf(await reviews.ask(who, document, { input: { reviewId, ...input } }))).toEqual(['NOT_FOUND']);
      }
      expect(codesOf(await reviews.ask(GUEST, document, { input: { reviewId, ...input } }))).toEqual([
        'UNAUTHENTICATED',
      ]);
    }
    expect((await read(reviewId))?.media).toHaveLength(1);
  });

  it('go with the review, also one that was never published', async () => {
    const { id: reviewId } = await reviews.post(ada, await reviews.boughtProduct(ada));
    await show(reviewId);
    const waiting = await upload(reviewId);
    const url = (await read(reviewId))?.media[0]?.url;
    await reviews.mutate(ada, DELETE, { reviewId, expectedVersion: 2 });
    await eventually(async () => {
      expect(await statusOf(url)).toBe(404);
    });
    expect(codesOf(await reviews.ask(ada, CONFIRM, { input: { reviewId, mediaId: waiting } }))).toEqual(['NOT_FOUND']);
  });

  it('go with the account, and none comes after', async () => {
    const { id: reviewId } = await reviews.post(cleo, await reviews.boughtProduct(cleo));
    await show(reviewId, cleo);
    const waiting = await upload(reviewId, PNG, cleo);
    await moderate(reviewId, { decision: 'PUBLISH' });
    const url = (await read(reviewId))?.media[0]?.url;
    const userId = cleo.subject ?? '';
    await reviews.publish({ type: 'user.deleted', subject: userId, data: { userId } });
    await eventually(async () => {
      expect(await statusOf(url)).toBe(404);
      expect(await read(reviewId)).toMatchObject({ authorName: 'Former customer', media: [] });
    });
    expect((await reviews.mutate(cleo, CONFIRM, { reviewId, mediaId: waiting })).userErrors).toEqual([
      { __typename: 'MediaNotUploadedError' },
    ]);
    const mediaId = await upload(reviewId, PNG, cleo);
    expect(codesOf(await reviews.ask(cleo, CONFIRM, { input: { reviewId, mediaId } }))).toEqual(['NOT_FOUND']);
  });

  it('of 50 reviews come with them, in one operation', async () => {
    const { id } = await reviews.post(ada, await reviews.boughtProduct(ada));
    await show(id);
    const representations = [id, ...Array.from({ length: 49 }, () => newId('rev'))].map((each) => ({
      __typename: 'Review',
      id: each,
    }));
    const ENTITIES = `query ($representations: [_Any!]!) {
      _entities(representations: $representations) { ... on Review { media { url } } }
    }`;
    const ask = () => reviews.ask(ada, ENTITIES, { representations });
    expect(await reviews.countStoreOperations(ask)).toBe(1);
    expect((await ask()).data?._entities).toMatchObject([{ media: [{}] }, ...Array<null>(49).fill(null)]);
  });
});
