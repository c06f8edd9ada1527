import { describe, expect, it } from '@jest/globals';
import { insertEntry } from './insert-entry.ts';

describe('an entry more in a YAML file', () => {
  it('follows the last one of a mapping, and leaves comments and long lines alone', () => {
    const text = `# Who reaches what.
reaches:
  auth: [postgres,   kafka]  # first
  # the last one
  users: >-
    folded, and ${'long '.repeat(40)}
endpoints: { a: 1 }
`;
    expect(insertEntry(text, ['reaches'], 'wishlists: [mongo]')).toBe(
      text.replace('\nendpoints', '\n  wishlists: [mongo]\nendpoints'),
    );
  });

  it('follows the last one that may stand before it', () => {
    const text = `services:

  auth:
    image: a

  users:
    image: u # of ours

  postgres:
    image: p
`;
    expect(insertEntry(text, ['services'], 'wishlists:\n  image: w', (name) => name !== 'postgres')).toBe(
      text.replace('# of ours\n', '# of ours\n\n  wishlists:\n    image: w\n'),
    );
  });

  it('is an item of a list', () => {
    const text = `list:
  - { name: auth }
  - { name: postgres }
other: 1`;
    expect(insertEntry(text, ['list'], '- { name: wishlists }', (item) => item.includes('"auth"'))).toBe(
      text.replace('auth }', 'auth }\n  - { name: wishlists }'),
    );
  });

  it('may be the end of a file without a last line break', () => {
    expect(insertEntry('a:\n  b: 1', ['a'], 'c: 2')).toBe('a:\n  b: 1\n  c: 2');
  });

  it('has no place where there is nothing like it', () => {
    expect(() => insertEntry('a: 1', ['b'], 'c: 2')).toThrow('no place for another entry in b');
    expect(() => insertEntry('a: { b: 1 }', ['a'], 'c: 2', () => false)).toThrow('no place');
  });
});
