import { describe, expect, it } from '@jest/globals';
import { parseSearchText } from './search-text.ts';

describe('a search text', () => {
  it.each([
    ['lan', { before: '', start: 'lan' }],
    ['red lan', { before: 'red ', start: 'lan' }],
    ['red  Tür', { before: 'red  ', start: 'Tür' }],
    ['red-lan', undefined],
    ['lan ', undefined],
    ['l', undefined],
    ['"red lan', undefined],
    ['red -lan', undefined],
    ['', undefined],
  ])('%j goes on as %j', (text, unfinished) => {
    expect(parseSearchText(text).unfinished).toEqual(unfinished);
  });

  it.each([
    ['Lantrn', ['lantrn']],
    [' red lantrn ', ['red', 'lantrn']],
    ['red', []],
    ['lantrn 12', []],
    ['MUG-12', []],
    ['"lantrn"', []],
    ['lantrn -red', []],
    ['a '.repeat(8) + 'lantern', []],
    ['', []],
  ])('%j may have %j misspelt', (text, words) => {
    expect(parseSearchText(text).words).toEqual(words);
  });
});
