import { describe, expect, it } from '@jest/globals';
import { globToRegExp } from './glob.ts';

describe('a glob', () => {
  it.each([
    ['cart:*', 'cart:1\n2', 'carts:1'],
    ['h?llo', 'hallo', 'hllo'],
    ['h[ae]llo', 'hello', 'hillo'],
    ['h[^e]llo', 'hallo', 'hello'],
    ['h[a-c]llo', 'hbllo', 'hdllo'],
    [String.raw`h\[a\]\*`, 'h[a]*', 'ha'],
    ['a.b+(c)$', 'a.b+(c)$', 'axb+(c)$'],
    ['[', '[', 'a'],
    [String.raw`[\]]`, ']', String.raw`\]`],
    ['/-/', '/-/', '/+/'],
  ])('%s matches %j and not %j', (pattern, match, other) => {
    expect(globToRegExp(pattern).test(match)).toBe(true);
    expect(globToRegExp(pattern).test(other)).toBe(false);
  });
});
