import { describe, expect, it } from '@jest/globals';
import { readManifest } from './manifest.ts';
import { digestOf, sha256 } from './normalised.ts';

const TEXT = 'query Lamps { products { id } }';

describe('a manifest', () => {
  it('is read in the format of Apollo', () => {
    const id = sha256(TEXT);
    const operations = [{ id, name: 'Lamps', type: 'query', body: TEXT }];
    expect(readManifest({ format: 'apollo-persisted-query-manifest', version: 1, operations })).toEqual([
      { id, name: 'Lamps', text: TEXT },
    ]);
  });

  it('is read as texts by id, which Relay and the code generator write', () => {
    expect(readManifest({ '0cc175b9c0f1b6a831c399e269772661': '{ a }' })).toEqual([
      { id: '0cc175b9c0f1b6a831c399e269772661', name: undefined, text: '{ a }' },
    ]);
  });

  const wrong: [what: string, json: unknown][] = [
    ['another format', { format: 'other', version: 1, operations: [] }],
    ['a list', [TEXT]],
    ['an id that is a path', { '../a': TEXT }],
    ['an id that is no digest of its text', { [sha256('{ b }')]: TEXT }],
    ['a text that does not parse', { a: '{' }],
    ['two operations in one', { a: 'query A { a } query B { b }' }],
    ['a text without an operation', { a: 'fragment F on T { a }' }],
  ];
  it.each(wrong)('is refused with %s', (_what, json) => {
    expect(() => readManifest(json)).toThrow(Error);
  });
});

describe('the digest of a document', () => {
  it('is the same whatever its formatting and its comments', () => {
    const other = 'query   Lamps {\n # all of them\n products\n {\n id,\n } }\n';
    expect(digestOf(other)).toBe(digestOf(TEXT));
    expect(digestOf('query Lamps { products { sku } }')).not.toBe(digestOf(TEXT));
  });

  it('is none where nothing was registered that is like it', () => {
    expect([digestOf('{'), digestOf(''), digestOf(`{ ${'a '.repeat(20_000)} }`)]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});
