import { describe, expect, it } from '@jest/globals';
import { nearest, shareOut } from './rounding.ts';

describe('what is divided', () => {
  it.each([
    [14n, 10n, 1n],
    [15n, 10n, 2n],
    [16n, 10n, 2n],
    [24n, 10n, 2n],
    [25n, 10n, 2n],
    [26n, 10n, 3n],
    [5n, 10n, 0n],
    [7n, 3n, 2n],
    [8n, 3n, 3n],
    [0n, 3n, 0n],
  ])('%i / %i is %i: the nearest, and of two that are as near the even one', (numerator, denominator, whole) => {
    expect(nearest(numerator, denominator)).toBe(whole);
  });
});

describe('what is shared out', () => {
  it.each([
    ['by weight', 10n, [1n, 4n], [2n, 8n]],
    ['with what is left for who lost most by rounding down', 10n, [10n, 10n, 13n], [3n, 3n, 4n]],
    ['with the first of equals first', 5n, [1n, 1n, 1n], [2n, 2n, 1n]],
    ['with nothing for who has no part', 3n, [0n, 2n], [0n, 3n]],
    ['as nothing where nothing has a part', 0n, [0n, 0n], [0n, 0n]],
  ])('is %s', (_how, amount, weights, parts) => {
    expect(shareOut(amount, weights)).toEqual(parts);
  });
});
