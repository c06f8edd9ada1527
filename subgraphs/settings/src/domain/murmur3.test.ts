import { describe, expect, it } from '@jest/globals';
import { murmur3 } from './murmur3.ts';

describe('MurmurHash3', () => {
  // Vectors of the reference implementation; a flag must not shuffle its people with a new version of this file.
  it.each([
    ['', 0, 0],
    ['', 1, 0x514e28b7],
    ['test', 0, 0xba6bd213],
    ['test', 0x9747b28c, 0x704b81dc],
    ['Hello, world!', 0, 0xc0363e43],
    ['Hello, world!', 0x9747b28c, 0x24884cba],
    ['The quick brown fox jumps over the lazy dog', 0, 0x2e4ff723],
    ['The quick brown fox jumps over the lazy dog', 0x9747b28c, 0x2fa826cd],
  ])('of %j with seed %d', (key, seed, hash) => {
    expect(murmur3(key, seed)).toBe(hash);
  });
});
