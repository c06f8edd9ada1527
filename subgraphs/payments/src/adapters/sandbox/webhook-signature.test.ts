import { describe, expect, it } from '@jest/globals';
import { isSigned, signWebhook } from './webhook-signature.ts';

const NOW = new Date('2026-01-01T12:00:00Z');
const after = (seconds: number): Date => new Date(NOW.getTime() + seconds * 1_000);
const header = signWebhook('{"id":"1"}', 'secret', NOW);

describe('the signature of a webhook', () => {
  it('holds for five minutes, by either clock', () => {
    expect([0, 300, -300].map((seconds) => isSigned('{"id":"1"}', header, 'secret', after(seconds)))).toEqual([
      true,
      true,
      true,
    ]);
    expect([301, -301].map((seconds) => isSigned('{"id":"1"}', header, 'secret', after(seconds)))).toEqual([
      false,
      false,
    ]);
  });

  it.each([
    ['another body', '{"id":"2"}', header, 'secret'],
    ['another secret', '{"id":"1"}', header, 'other'],
    ['another time', '{"id":"1"}', header.replace(/t=(\d+)/, (_, t) => `t=${Number(t) + 1}`), 'secret'],
    ['no header', '{"id":"1"}', undefined, 'secret'],
    ['half a header', '{"id":"1"}', 't=1,v1=', 'secret'],
    ['something behind it', '{"id":"1"}', `${header},v1=00`, 'secret'],
  ])('does not hold for %s', (_what, body, given, secret) => {
    expect(isSigned(body, given, secret, NOW)).toBe(false);
  });
});
