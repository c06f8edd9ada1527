import { describe, expect, it } from '@jest/globals';
import { parse, print } from 'graphql';
import { asRootAnswer, entityFetchOf, entityRequest, type EntityFetch } from './entity-fetch.ts';
import type { Source } from './source.ts';

const SOURCE: Source = {
  field: 'orderChanged',
  typeName: 'Order',
  events: ['order.paid'],
  id: 'orderId',
  isOfOne: true,
};
const SOURCES = new Map([['orderChanged', SOURCE]]);

const fetchOf = (query: string): EntityFetch => {
  const fetch = entityFetchOf(query, SOURCES);
  if (fetch === undefined) throw new Error('it is the fetch of a subscription');
  return fetch;
};

describe('the fetch of a subscription’s field', () => {
  it('becomes one of its entity, with the variables that are still in use', () => {
    const fetch = fetchOf(`query Follow__orders__0($id: ID!, $first: Int!) {
      o: orderChanged(orderId: $id) { ...A ... on Order { lines(first: $first) { id } } } }
      fragment A on Order { id }`);
    expect(print(parse(fetch.query))).toBe(
      print(
        parse(`query ($representations: [_Any!]!, $first: Int!) { _entities(representations: $representations) {
          ... on Order { ...A ... on Order { lines(first: $first) { id } } } } }
          fragment A on Order { id }`),
      ),
    );
    expect(entityRequest(fetch, { id: 'ord_1', first: 2 }, 'ord_1').variables).toEqual({
      first: 2,
      representations: [{ __typename: 'Order', id: 'ord_1' }],
    });
  });

  it('is answered where the planner looks for it', () => {
    const fetch = fetchOf('query { o: orderChanged(orderId: "1") { id } }');
    const path = ['_entities', 0, 'id'];
    expect(asRootAnswer(fetch, { data: { _entities: [{ id: '1' }] }, errors: [{ message: 'no', path }] })).toEqual({
      data: { o: { id: '1' } },
      errors: [{ message: 'no', path: ['o', 'id'] }],
    });
    expect(asRootAnswer(fetch, { data: null })).toEqual({ data: { o: null } });
  });

  it('is none where entities are fetched already', () => {
    const query = 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on User { name } } }';
    expect(entityFetchOf(query, SOURCES)).toBeUndefined();
  });
});
