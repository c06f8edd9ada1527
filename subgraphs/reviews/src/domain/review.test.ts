import { predictableId } from '@agora/testkit/predictable-ids';
import { describe, expect, it } from '@jest/globals';
import { deleteReview, newReview, renameReview, type Review } from './review.ts';

const described = {
  id: predictableId('rev', 1),
  ownerId: predictableId('usr', 1),
  title: 'First',
  createdAt: new Date('2026-01-01T00:00:00.000Z'),
};
const review: Review = { ...described, version: 3 };
const UNUSABLE = ['', '  ', 'x'.repeat(201)];

describe('a new review', () => {
  it('begins at version 1, with its title without blanks around it', () => {
    expect(newReview({ ...described, title: ' First ' })).toEqual({
      kind: 'created',
      review: { ...described, version: 1 },
    });
  });

  it.each(UNUSABLE)('is not made with the title %j', (title) => {
    expect(newReview({ ...described, title })).toEqual({ kind: 'unusableTitle', maxLength: 200 });
  });
});

describe('renaming', () => {
  it('gives another title, in the next version', () => {
    expect(renameReview(review, { expectedVersion: 3, title: ' Second ' })).toEqual({
      kind: 'renamed',
      review: { ...review, title: 'Second', version: 4 },
    });
  });

  it('is refused for another version than the current one', () => {
    const decision = renameReview(review, { expectedVersion: 2, title: 'Second' });
    expect(decision).toEqual({ kind: 'conflict', currentVersion: 3 });
  });

  it.each(UNUSABLE)('is refused for the title %j', (title) => {
    expect(renameReview(review, { expectedVersion: 3, title }).kind).toBe('unusableTitle');
  });
});

describe('deleting', () => {
  it('is refused for another version than the current one', () => {
    expect(deleteReview(review, { expectedVersion: 3 })).toEqual({ kind: 'deleted', review });
    expect(deleteReview(review, { expectedVersion: 4 })).toEqual({ kind: 'conflict', currentVersion: 3 });
  });
});
