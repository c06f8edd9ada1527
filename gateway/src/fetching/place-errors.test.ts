import { describe, expect, it } from '@jest/globals';
import { placeErrors } from './place-errors.ts';

const down = { data: null, errors: [{ message: 'down', extensions: { code: 'SUBGRAPH_UNAVAILABLE' } }] };

const pathsOf = (query: string, variables = {}): unknown[] =>
  (placeErrors({ query, variables }, down).errors ?? []).map(({ path }) => path);

describe('a fetch that failed as a whole', () => {
  it('has an error for each root field, under its alias', () => {
    expect(pathsOf('{ __typename a { x } b: c ... on Query { d } }')).toEqual([['a'], ['b'], ['d']]);
  });

  it('has an error for each field of each entity, by the type of the entity', () => {
    const query = `query($representations: [_Any!]!) {
      _entities(representations: $representations) { __typename ... on P { price ...More } ... on Q { rank } }
    } fragment More on P { stock }`;
    const representations = [{ __typename: 'P' }, { __typename: 'Q' }, { __typename: 'R' }];
    expect(pathsOf(query, { representations })).toEqual([
      ['_entities', 0, 'price'],
      ['_entities', 0, 'stock'],
      ['_entities', 1, 'rank'],
      ['_entities', 2],
    ]);
  });

  it('has no more than a hundred', () => {
    const query =
      'query($representations: [_Any!]!) { _entities(representations: $representations) { ... on P { n } } }';
    expect(pathsOf(query, { representations: Array(500).fill({ __typename: 'P' }) })).toHaveLength(100);
  });

  it('keeps its code', () => {
    expect(placeErrors({ query: '{ a }', variables: {} }, down).errors).toEqual([
      { message: 'down', path: ['a'], extensions: { code: 'SUBGRAPH_UNAVAILABLE' } },
    ]);
  });
});

it('leaves alone what has data, or says itself where it failed', () => {
  const partial = { data: { a: null }, errors: [{ message: 'x' }] };
  expect(placeErrors({ query: '{ a }', variables: {} }, partial)).toBe(partial);
  const placed = { data: null, errors: [{ message: 'x', path: ['a'] }] };
  expect(placeErrors({ query: '{ a b }', variables: {} }, placed)).toBe(placed);
});
