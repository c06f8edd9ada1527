import { describe, expect, it } from '@jest/globals';
import { canonicalEmail } from './email.ts';

describe('the canonical form of an e-mail address', () => {
  it.each([
    ['as it is', 'ada@example.com', 'ada@example.com'],
    ['without the space around it', '  ada@example.com ', 'ada@example.com'],
    ['in lower case', 'ADA@Example.COM', 'ada@example.com'],
    ['with full-width letters made plain', 'ａｄａ＠example.com', 'ada@example.com'],
    ['with a Roman numeral sign made a letter', 'ada@ⅹ.com', 'ada@x.com'],
    ['with the Kelvin sign made a letter', '\u212Aim@example.com', 'kim@example.com'],
    ['with its tag', 'ada+shop@example.com', 'ada+shop@example.com'],
    ['with dots and dashes', "a.d-a_o'neill@mail.example.co.uk", "a.d-a_o'neill@mail.example.co.uk"],
    ['with an international domain in ASCII', 'ada@xn--mller-kva.de', 'ada@xn--mller-kva.de'],
  ])('is the address %s', (_how, written, canonical) => {
    expect(canonicalEmail(written)).toBe(canonical);
  });

  it('stays the same when it is made canonical again', () => {
    const once = canonicalEmail(' ＡDA@Example.com ') ?? '';
    expect(canonicalEmail(once)).toBe(once);
  });

  it.each([
    ['a Cyrillic letter that looks Latin', 'аdmin@example.com'],
    ['a Cyrillic letter in the domain', 'ada@exаmple.com'],
    ['a zero-width space', 'ada@example.com\u200b'],
    ['a zero-width joiner', 'a\u200dda@example.com'],
    ['a byte order mark', '\ufeffada@example.com'],
    ['a right-to-left override', 'ada\u202e@example.com'],
    ['a soft hyphen', 'a\u00adda@example.com'],
    ['a line break', 'ada@example.com\n'],
    ['NUL', 'ada\u0000@example.com'],
    ['a dotted capital I', 'İda@example.com'],
    ['a sharp s', 'groß@example.com'],
    ['an umlaut in the domain', 'ada@müller.de'],
    ['a quoted local part', '"a b"@example.com'],
    ['a comment', 'ada(home)@example.com'],
    ['two at signs', 'ada@home@example.com'],
    ['no local part', '@example.com'],
    ['no domain', 'ada@'],
    ['no top-level domain', 'ada@localhost'],
    ['an address literal', 'ada@[127.0.0.1]'],
    ['two dots in a row', 'a..da@example.com'],
    ['a dot at the end', 'ada.@example.com'],
    ['a dash at the end of a label', 'ada@example-.com'],
    ['a space inside', 'a da@example.com'],
    ['a ligature that unfolds to other signs', 'ada@℀.com'],
    ['a local part that is too long', `${'a'.repeat(65)}@example.com`],
    ['a domain that is too long', `ada@${'example.'.repeat(32)}com`],
    ['nothing', ''],
  ])('does not exist for %s', (_what, written) => {
    expect(canonicalEmail(written)).toBeUndefined();
  });
});
