import { describe, expect, it } from '@jest/globals';
import { checkVisibleAscii } from './visible-ascii.ts';

describe('a key or reference that a caller chooses', () => {
  it('has 1 to 128 printable ASCII characters', () => {
    expect(() => {
      checkVisibleAscii('A key', '!~'.repeat(64));
    }).not.toThrow();
    for (const key of ['', ' ', 'a b', 'ü', '\n', 'a\n', 'x'.repeat(129)]) {
      expect(() => {
        checkVisibleAscii('A key', key);
      }).toThrow(
        expect.objectContaining({
          code: 'BAD_USER_INPUT',
          message: 'A key has 1 to 128 printable ASCII characters without spaces.',
        }),
      );
    }
  });

  it('may be longer where that is said', () => {
    expect(() => {
      checkVisibleAscii('A token', 'x'.repeat(255), 255);
    }).not.toThrow();
  });
});
