import { describe, expect, it } from '@jest/globals';
import { join, split, type FetchRequest } from './fetch-request.ts';

const entities = (count: number): FetchRequest => ({
  query: 'query($representations: [_Any!]!) { _entities(representations: $representations) { ... on P { n } } }',
  variables: { representations: Array.from({ length: count }, (_, id) => ({ __typename: 'P', id })), locale: 'de' },
});

const idsOf = ({ variables }: FetchRequest): unknown[] =>
  (variables.representations as { id: number }[]).map(({ id }) => id);

describe('a fetch', () => {
  it('stays one when it asks for no entities, or for few', () => {
    const plain = { query: '{ a }', variables: {} };
    expect(split(plain)).toEqual([plain]);
    expect(split(entities(2_000))).toHaveLength(1);
  });

  it('of many entities becomes several that lose none and keep the other variables', () => {
    const parts = split(entities(4_500));
    expect(parts.map((part) => idsOf(part).length)).toEqual([2_000, 2_000, 500]);
    expect(parts.flatMap(idsOf)).toEqual(Array.from({ length: 4_500 }, (_, id) => id));
    expect(parts.every(({ variables }) => variables.locale === 'de')).toBe(true);
  });
});

describe('the answers to the parts', () => {
  const parts = split(entities(4_001));

  it('become one in the order of the parts, with errors where they belong', () => {
    const results = parts.map((part, index) => ({
      data: { _entities: idsOf(part).map((n) => ({ n })) },
      ...(index === 1 && { errors: [{ message: 'no', path: ['_entities', 5, 'n'] }] }),
    }));
    const { data, errors } = join(parts, results);
    expect(data?._entities).toEqual(Array.from({ length: 4_001 }, (_, n) => ({ n })));
    expect(errors).toEqual([{ message: 'no', path: ['_entities', 2_005, 'n'] }]);
  });

  it('leave null where a part has failed', () => {
    const results = parts.map((part, index) =>
      index === 0
        ? { data: null, errors: [{ message: 'down', path: ['_entities', 0, 'n'] }] }
        : { data: { _entities: idsOf(part).map((n) => ({ n })) } },
    );
    const found = join(parts, results).data?._entities as unknown[];
    expect([found.length, found[0], found[1_999], found[2_000]]).toEqual([4_001, null, null, { n: 2_000 }]);
  });
});
