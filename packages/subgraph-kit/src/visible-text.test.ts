import { describe, expect, it } from '@jest/globals';
import { checkVisibleAscii, checkVisibleText, looksLikeCardNumber, namesCardNumber } from './visible-text.ts';

describe('a name or title', () => {
  it('is trimmed', () => {
    expect(checkVisibleText('A title', '  Möbius lamp, 30 cm 💡 ', 100)).toBe('Möbius lamp, 30 cm 💡');
  });

  it('may join characters', () => {
    for (const text of ['می\u200cخواهم', '👩\u200d🚀']) expect(checkVisibleText('A title', text, 100)).toBe(text);
  });

  it.each([
    ['nothing', ''],
    ['nothing but joiners', '\u200c\u200d'],
    ['white space', ' \n\t '],
    ['too much', 'x'.repeat(11)],
    ['two lines', 'a\nb'],
    ['a control character', 'a\u0000b'],
    ['a mark that turns the direction', 'a\u202eb'],
    ['half a surrogate pair', 'a\ud800b'],
  ])('is not %s', (_what, text) => {
    expect(() => checkVisibleText('A title', text, 10)).toThrow(
      expect.objectContaining({ code: 'BAD_USER_INPUT', message: 'A title has 1 to 10 visible characters.' }),
    );
  });
});

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

describe('a card number', () => {
  it.each(['4242424242424242', '4242 4242 4242 4242', '3782-822463-10005', '6759649826438453123'])(
    '%s is known',
    (text) => {
      expect([looksLikeCardNumber(text), namesCardNumber(`Visa ${text}, mine`)]).toEqual([true, true]);
    },
  );

  it.each(['tok_visa', 'pm_1NqX424242', '42424242424', 'Visa 4242'])('%s is none', (text) => {
    expect([looksLikeCardNumber(text), namesCardNumber(text)]).toEqual([false, false]);
  });
});
