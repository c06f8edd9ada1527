import { describe, expect, it } from '@jest/globals';
import { nextRotation, publishedKeys, signingKey, type TokenKey } from './token-key.ts';

const at = (text: string): Date => new Date(`2026-${text}:00.000Z`);
const first: TokenKey = { kid: 'first', signsFrom: at('03-01T12:00') };

describe('keys of access tokens', () => {
  it('begin with one that signs at once', () => {
    expect(nextRotation([], at('03-01T12:00'))?.signsFrom).toEqual(at('03-01T12:00'));
  });

  it('are replaced after thirty days, and not before', () => {
    expect(nextRotation([first], at('03-31T11:59'))).toBeUndefined();
    expect(nextRotation([first], at('03-31T12:00'))).toEqual({
      signsFrom: at('03-31T12:10'),
      othersPublishedUntil: at('03-31T13:10'),
    });
  });

  it('are published before they sign, and for longer than what they have signed lives', () => {
    const old = { ...first, publishedUntil: at('03-31T13:10') };
    const next: TokenKey = { kid: 'next', signsFrom: at('03-31T12:10') };
    const used = (now: Date) => [
      signingKey([old, next], now)?.kid,
      publishedKeys([old, next], now).map(({ kid }) => kid),
    ];
    expect(used(at('03-31T12:09'))).toEqual(['first', ['next', 'first']]);
    expect(used(at('03-31T12:10'))).toEqual(['next', ['next', 'first']]);
    expect(used(at('03-31T13:09'))).toEqual(['next', ['next', 'first']]);
    expect(used(at('03-31T13:10'))).toEqual(['next', ['next']]);
    expect(nextRotation([old, next], at('03-31T13:10'))).toBeUndefined();
  });
});
