import { predictableId } from '@agora/testkit/predictable-ids';
import { describe, expect, it } from '@jest/globals';
import { checkSettings, isGood, revoked, type ApiKey, type ApiKeySettings } from './api-key.ts';

const now = new Date('2026-03-01T12:00:00.000Z');
const later = new Date('2026-03-01T12:00:01.000Z');
const settings: ApiKeySettings = {
  name: ' Stock sync ',
  scopes: ['orders:read', 'orders:read'],
  quota: { requests: 100, cost: 1_000, windowSeconds: 60 },
};
const key: ApiKey = {
  ...settings,
  id: predictableId('key', 1),
  partnerId: predictableId('ptn', 1),
  prefix: 'agk_abcdefgh',
  createdAt: now,
  version: 1,
};

describe('what an API key is good for', () => {
  it('is tidied up', () => {
    const checked = checkSettings(settings, now);
    expect(checked).toMatchObject({ kind: 'accepted', settings: { name: 'Stock sync', scopes: ['orders:read'] } });
  });

  it.each([
    [
      'no scope of people',
      { scopes: ['orders:read', 'partners:admin'] },
      { kind: 'scopesRefused', scopes: ['partners:admin'] },
    ],
    ['no address that is none', { allowedIps: ['nowhere'] }, { kind: 'addressesRefused', addresses: ['nowhere'] }],
  ])('has %s', (_what, change, refusal) => {
    expect(checkSettings({ ...settings, ...change }, now)).toEqual(refusal);
  });

  it.each([
    ['without a name', { name: ' ' }],
    ['with nothing to ask for', { quota: { requests: 100, cost: 0, windowSeconds: 60 } }],
    ['with a window of more than a day', { quota: { requests: 100, cost: 1, windowSeconds: 86_401 } }],
    ['with an operation that has a space', { allowedOperations: ['Sync Stock'] }],
    [
      'with more than a hundred operations',
      { allowedOperations: Array.from({ length: 101 }, (_, each) => `O${each}`) },
    ],
    ['that has expired', { expiresAt: now }],
  ])('is not taken %s', (_what, change) => {
    expect(() => checkSettings({ ...settings, ...change }, now)).toThrow(
      expect.objectContaining({ code: 'BAD_USER_INPUT' }),
    );
  });
});

describe('an API key', () => {
  it('is good until it is revoked or expires', () => {
    expect(isGood(key, now)).toBe(true);
    expect(isGood({ ...key, expiresAt: later }, now)).toBe(true);
    expect(isGood({ ...key, expiresAt: later }, later)).toBe(false);
    expect(isGood(revoked(key, now), now)).toBe(false);
  });

  it('is revoked once', () => {
    const after = revoked(key, now);
    expect(after).toEqual({ ...key, revokedAt: now, version: 2 });
    expect(revoked(after, later)).toBe(after);
  });
});
