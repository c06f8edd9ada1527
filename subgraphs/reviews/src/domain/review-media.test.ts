import { predictableId } from '@agora/testkit/predictable-ids';
import { describe, expect, it } from '@jest/globals';
import { addMedia, MAX_MEDIA, removeMedia } from './review-media.ts';
import { anonymous, newReview, reportReview, type ModerationPolicy, type Review } from './review.ts';

const now = new Date('2026-03-02T00:00:00Z');
const picture = (number: number) => ({ id: predictableId('med', number), alt: `Picture ${number}` });
const [one, two, three] = [picture(1), picture(2), picture(3)];
const review = (policy: ModerationPolicy, ...media: Review['media']): Review => ({
  ...newReview(
    {
      id: predictableId('rev', 1),
      productId: predictableId('prd', 1),
      shopId: predictableId('shp', 1),
      authorId: predictableId('usr', 1),
      authorName: 'Ada',
      rating: 5,
      title: 'Good',
      text: 'Very.',
      postedAt: new Date(0),
    },
    policy,
  ),
  media,
});
const manual = { now, policy: 'manual' } as const;

describe('pictures of a review', () => {
  it('are added behind those that are there, each once', () => {
    expect(addMedia(review('manual', one), { ...two, alt: ' The spout ' }, manual)).toMatchObject({
      kind: 'changed',
      review: { media: [one, { id: two.id, alt: 'The spout' }], version: 2, editedAt: now },
    });
    const there = review('manual', one);
    expect(addMedia(there, { ...one, alt: 'Another text' }, manual)).toEqual({ kind: 'unchanged', review: there });
    expect(addMedia(review('manual'), { ...one, alt: '  ' }, manual)).toMatchObject({
      review: { media: [{ alt: '' }] },
    });
  });

  it('are as many as a review may have', () => {
    const full = review('manual', ...Array.from({ length: MAX_MEDIA }, (_each, index) => picture(index + 10)));
    expect(addMedia(full, one, manual)).toEqual({ kind: 'tooMany' });
  });

  it('are looked at by a moderator, where there are any, and nobody has reported them yet', () => {
    const reported = reportReview(review('automatic'), { by: predictableId('usr', 2), reason: 'spam', threshold: 2 });
    if (reported.kind !== 'changed') throw new Error('It was not reported.');
    expect(addMedia(reported.review, one, manual)).toMatchObject({
      review: { moderation: { status: 'pending' }, reports: [] },
    });
    expect(addMedia(reported.review, one, { now, policy: 'automatic' })).toMatchObject({
      review: { moderation: { status: 'published' }, reports: [] },
    });
  });

  it('are removed by the version that was seen, and what is left stays published', () => {
    const published = review('automatic', one, two, three);
    expect(removeMedia(published, { mediaId: two.id, expectedVersion: 1, now })).toMatchObject({
      kind: 'changed',
      review: { media: [one, three], moderation: { status: 'published' }, version: 2, editedAt: now },
    });
    expect(removeMedia(review('manual', one), { mediaId: two.id, expectedVersion: 1, now })).toMatchObject({
      kind: 'unchanged',
    });
    expect(removeMedia(published, { mediaId: two.id, expectedVersion: 3, now })).toEqual({
      kind: 'conflict',
      currentVersion: 1,
    });
  });

  it('go with a person who is gone', () => {
    expect(anonymous(review('automatic', one))).toMatchObject({ review: { media: [] } });
  });
});
