import { describe, expect, it } from '@jest/globals';
import { namesOf, Refusal } from './names.ts';

describe('the names of a subgraph', () => {
  it.each([
    ['wishlists', 'wishlist', 'wsh'],
    ['categories', 'category', 'ctg'],
    ['boxes', 'box', 'box'],
    ['branches', 'branch', 'brn'],
    ['houses', 'house', 'hou'],
    ['ideas', 'idea', 'ide'],
  ])('%s own each %s, with ids that begin with %s_', (plural, singular, prefix) => {
    expect(namesOf(plural)).toEqual({ plural, singular, prefix });
  });

  it('are as given where they are given', () => {
    expect(namesOf('movies', { singular: 'movie', prefix: 'mov' })).toEqual({
      plural: 'movies',
      singular: 'movie',
      prefix: 'mov',
    });
  });

  it.each(['WishLists', 'wish_lists', 'wish-lists', 'wishlists2', ' wishlists', '../wishlists', 'ws', ''])(
    'are not made of %j',
    (name) => {
      expect(() => namesOf(name)).toThrow(/^".*" cannot be the name of a subgraph: it is one word/);
    },
  );

  it.each(['inventory', 'address', 'staff'])('do not guess what one of "%s" is called', (name) => {
    expect(() => namesOf(name)).toThrow('--singular');
  });

  it.each(['returns', 'classes', 'groups'])('are no words of JavaScript or SQL: %s', (name) => {
    expect(() => namesOf(name)).toThrow('is a word of JavaScript or SQL');
    expect(namesOf(name, { singular: 'thing' }).singular).toBe('thing');
  });

  it.each(['w', 'WSH', 'ws1', 'wish'])('have no prefix like %j', (prefix) => {
    expect(() => namesOf('wishlists', { prefix })).toThrow(Refusal);
  });
});
