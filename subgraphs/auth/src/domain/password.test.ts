import { describe, expect, it } from '@jest/globals';
import { checkNewPassword, normalPassword } from './password.ts';

describe('a new password', () => {
  it.each([
    ['eight bytes', 'k7#pQz2!'],
    ['a sentence', 'correct horse battery staple'],
    ['spaces at both ends', '  k7pQz2  '],
    ['64 emoji', '🦊'.repeat(64)],
    ['1,024 bytes', 'k7'.repeat(512)],
    ['a NUL', 'k7#p\u0000Qz2!x'],
    ['another script', 'пароль-для-меня'],
  ])('may be %s', (_what, password) => {
    expect(checkNewPassword(password)).toEqual({ kind: 'accepted', password });
  });

  it.each([
    ['is empty', '', 'tooShort'],
    ['has seven bytes', 'k7#pQz2', 'tooShort'],
    ['has seven bytes once it is composed', 'k7#pQe\u0301', 'tooShort'],
    ['has 1,025 bytes', 'k'.repeat(1_025), 'tooLong'],
    ['has 1,025 bytes of UTF-8 in fewer characters', `${'é'.repeat(512)}k`, 'tooLong'],
    ['is a megabyte', 'k7'.repeat(500_000), 'tooLong'],
    ['is the most common one', 'password', 'tooCommon'],
    ['is a common one in capitals', 'PassWord123', 'tooCommon'],
    ['is a row of digits', '1234567890', 'tooCommon'],
    ['is a row of keys', 'qwertyuiop', 'tooCommon'],
    ['is one that systems are delivered with', 'changeme', 'tooCommon'],
  ])('is refused when it %s', (_why, password, kind) => {
    expect(checkNewPassword(password)).toEqual({ kind });
  });

  it('is the same however its accents were typed', () => {
    expect(normalPassword('caf\u00e9-au-lait')).toBe(normalPassword('cafe\u0301-au-lait'));
  });

  it('keeps its case and its spaces', () => {
    expect(normalPassword(' K7#pQz2! ')).toBe(' K7#pQz2! ');
  });
});
