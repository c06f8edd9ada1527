import { predictableId } from '@agora/testkit/predictable-ids';
import { describe, expect, it } from '@jest/globals';
import {
  anonymous,
  deleteReview,
  editReview,
  moderateReview,
  newReview,
  openReports,
  replyToReview,
  reportReview,
  type Review,
} from './review.ts';

const now = new Date('2026-02-01T00:00:00.000Z');
const described = {
  id: predictableId('rev', 1),
  productId: predictableId('prd', 1),
  shopId: predictableId('shp', 1),
  authorId: predictableId('usr', 1),
  authorName: 'Ada',
  rating: 4,
  title: ' Pours well ',
  text: 'Two lines,\nno drops. ',
  postedAt: new Date('2026-01-01T00:00:00.000Z'),
};
const pending = newReview(described, 'manual');
const published: Review = { ...pending, moderation: { status: 'published' }, version: 3 };
const rejected: Review = { ...pending, moderation: { status: 'rejected', reason: 'Rude.' }, version: 3 };
const reporter = (number: number) => predictableId('usr', 10 + number);

describe('a new review', () => {
  it('waits for a moderator, its texts without blanks around them', () => {
    expect(pending).toEqual({
      ...described,
      title: 'Pours well',
      text: 'Two lines,\nno drops.',
      media: [],
      moderation: { status: 'pending' },
      reports: [],
      version: 1,
    });
  });

  it('is published at once where nobody moderates', () => {
    expect(newReview(described, 'automatic').moderation).toEqual({ status: 'published' });
  });

  it.each([
    { rating: 0 },
    { rating: 6 },
    { rating: 4.5 },
    { title: '  ' },
    { title: 'x'.repeat(121) },
    { title: 'two\nlines' },
    { text: ' ' },
    { text: 'x'.repeat(5_001) },
    { text: 'half a pair: \ud800' },
  ])('cannot have %j', (given) => {
    expect(() => newReview({ ...described, ...given }, 'manual')).toThrow(/ has | is /);
  });
});

describe('an edit', () => {
  const edit = { expectedVersion: 3, change: { rating: 1 }, now };

  it.each([published, rejected])('takes a $moderation.status review back to the moderators', (review) => {
    expect(editReview(review, { ...edit, policy: 'manual' })).toEqual({
      kind: 'changed',
      review: { ...review, rating: 1, moderation: { status: 'pending' }, editedAt: now, version: 4 },
    });
  });

  it('publishes what was published where nobody moderates, and not what was turned down', () => {
    expect(editReview(published, { ...edit, policy: 'automatic' })).toMatchObject({
      review: { moderation: { status: 'published' } },
    });
    expect(editReview(rejected, { ...edit, policy: 'automatic' })).toMatchObject({
      review: { moderation: { status: 'pending' } },
    });
  });

  it('forgets what was reported of another text', () => {
    const reported = { ...published, reports: [{ by: reporter(1), reason: 'spam' as const, isSettled: true }] };
    expect(editReview(reported, { ...edit, policy: 'manual' })).toMatchObject({ review: { reports: [] } });
  });

  it('of what is wrong is refused', () => {
    expect(() => editReview(published, { ...edit, change: { rating: 9 }, policy: 'manual' })).toThrow('A rating is');
  });
});

describe('reports', () => {
  const report = (review: Review, number: number): Review => {
    const decision = reportReview(review, { by: reporter(number), reason: 'spam', threshold: 2 });
    return decision.kind === 'changed' ? decision.review : review;
  };

  it('take a review back to the moderators when they are enough, each person once', () => {
    const once = report(published, 1);
    expect(once.moderation.status).toBe('published');
    expect(reportReview(once, { by: reporter(1), reason: 'other', threshold: 2 })).toEqual({ kind: 'unchanged' });
    expect(report(once, 2)).toMatchObject({ moderation: { status: 'pending' }, version: 5 });
  });

  it('that a moderator has seen count no more', () => {
    const queued = report(report(published, 1), 2);
    const decision = moderateReview(queued, { expectedVersion: 5, verdict: { kind: 'publish' } });
    expect(decision).toMatchObject({ kind: 'changed', review: { moderation: { status: 'published' } } });
    if (decision.kind !== 'changed') return;
    expect(openReports(decision.review)).toEqual([]);
    expect(report(report(decision.review, 1), 2)).toEqual(decision.review);
    expect(report(decision.review, 3).moderation.status).toBe('published');
    expect(report(report(decision.review, 3), 4).moderation.status).toBe('pending');
  });
});

describe('a moderator', () => {
  it('publishes what was turned down, too', () => {
    expect(moderateReview(rejected, { expectedVersion: 3, verdict: { kind: 'publish' } })).toMatchObject({
      review: { moderation: { status: 'published' }, version: 4 },
    });
  });

  it('rejects for a reason', () => {
    const verdict = { kind: 'reject' as const, reason: ' Rude. ' };
    expect(moderateReview(published, { expectedVersion: 3, verdict })).toMatchObject({
      review: { moderation: { status: 'rejected', reason: 'Rude.' } },
    });
    expect(() => moderateReview(published, { expectedVersion: 3, verdict: { ...verdict, reason: ' ' } })).toThrow(
      'A reason has',
    );
  });
});

describe('a reply', () => {
  it('is one, which can be replaced', () => {
    const first = replyToReview(published, { expectedVersion: 3, text: ' Thanks! ', now });
    expect(first).toMatchObject({ review: { reply: { text: 'Thanks!', repliedAt: now }, version: 4 } });
    if (first.kind !== 'changed') return;
    expect(replyToReview(first.review, { expectedVersion: 4, text: 'Thank you.', now })).toMatchObject({
      review: { reply: { text: 'Thank you.' }, version: 5 },
    });
  });
});

it('a review is changed by those alone who have seen its latest version', () => {
  const conflict = { kind: 'conflict', currentVersion: 3 };
  const stale = { expectedVersion: 2 };
  expect(editReview(published, { ...stale, change: {}, now, policy: 'manual' })).toEqual(conflict);
  expect(deleteReview(published, stale)).toEqual(conflict);
  expect(moderateReview(published, { ...stale, verdict: { kind: 'publish' } })).toEqual(conflict);
  expect(replyToReview(published, { ...stale, text: 'Hi.', now })).toEqual(conflict);
});

it('a person who is gone leaves no name', () => {
  expect(anonymous(published)).toMatchObject({ review: { authorName: 'Former customer', version: 4 } });
});
