import { expect, it } from '@jest/globals';
import { GRAPHQL_TYPE, JSON_TYPE } from './answer.ts';
import { negotiate } from './negotiate.ts';

it.each([
  [undefined, JSON_TYPE],
  ['*/*', JSON_TYPE],
  ['application/json', JSON_TYPE],
  ['application/*;q=0.5', JSON_TYPE],
  [GRAPHQL_TYPE, GRAPHQL_TYPE],
  ['Application/GraphQL-Response+JSON; charset=utf-8', GRAPHQL_TYPE],
  [`${GRAPHQL_TYPE}, application/json;q=0.9`, GRAPHQL_TYPE],
  [`application/json, ${GRAPHQL_TYPE}`, GRAPHQL_TYPE],
  [`${GRAPHQL_TYPE};q=0.2, application/json;q=0.9`, JSON_TYPE],
  [`${GRAPHQL_TYPE};q=0, */*`, JSON_TYPE],
  ['text/html,application/xhtml+xml,*/*;q=0.8', JSON_TYPE],
])('answers %j with %s', (accept, type) => {
  expect(negotiate(accept)).toBe(type);
});

it.each(['text/html', 'application/json;q=0', 'multipart/mixed', ''])('refuses %j', (accept) => {
  expect(() => negotiate(accept)).toThrow(expect.objectContaining({ status: 406 }));
});
