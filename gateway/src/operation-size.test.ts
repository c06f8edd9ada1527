import { expect, it } from '@jest/globals';
import { getOperationAST, parse } from 'graphql';
import { countFields } from './operation-size.ts';

function sizeOf(source: string): number {
  const document = parse(source);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('no operation');
  return countFields(operation, document);
}

it.each([
  ['{ a b { c } }', 3],
  ['{ a { ... on T { b c } ... { d } } }', 4],
  ['{ x: a y: a } fragment Unused on T { b c }', 2],
  ['{ a { ...F ...F } } fragment F on T { b { c } }', 5],
])('%s has %d fields', (source, size) => {
  expect(sizeOf(source)).toBe(size);
});

it('counts fragments that double at every step without writing them out', () => {
  const steps = Array.from({ length: 60 }, (_, step) => `fragment F${step} on T { ...F${step + 1} ...F${step + 1} }`);
  expect(sizeOf(`{ ...F0 } ${steps.join(' ')} fragment F60 on T { a }`)).toBe(2 ** 60);
});
