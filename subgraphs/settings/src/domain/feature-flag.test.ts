import { newId } from '@agora/subgraph-kit/ids';
import { predictableId } from '@agora/testkit/predictable-ids';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  archiveFlag,
  bucketOf,
  changeFlag,
  evaluateFlag,
  FLAG_ROLES,
  newFlag,
  type FeatureFlag,
  type FlagChange,
} from './feature-flag.ts';

const createdAt = new Date('2026-01-01T00:00:00.000Z');
const now = new Date('2026-01-02T00:00:00.000Z');
const [ADA, BEA] = [predictableId('usr', 1), predictableId('usr', 2)];
const described = {
  key: 'new-checkout',
  description: 'The checkout in one page.',
  isEnabled: true,
  percentage: 0,
  roles: [],
  userIds: [],
  createdAt,
};
function flag(given: Partial<FeatureFlag> = {}): FeatureFlag {
  const decision = newFlag(described);
  if (decision.kind !== 'created') throw new Error(decision.kind);
  return { ...decision.flag, ...given };
}
const customer = (id: string) => ({ id, roles: ['customer'] });

describe('a flag', () => {
  it('is off when there is none, or none any more, or it is not enabled', () => {
    const everybody = { percentage: 100, userIds: [ADA], roles: ['customer'] };
    expect(evaluateFlag(undefined, customer(ADA))).toEqual({ isEnabled: false, reason: 'unknown' });
    expect(evaluateFlag(flag({ ...everybody, isArchived: true }), customer(ADA)).reason).toBe('unknown');
    expect(evaluateFlag(flag({ ...everybody, isEnabled: false }), customer(ADA))).toEqual({
      isEnabled: false,
      reason: 'disabled',
    });
  });

  it('is on for whom one of its rules names', () => {
    expect(evaluateFlag(flag({ userIds: [ADA] }), customer(ADA))).toEqual({ isEnabled: true, reason: 'user' });
    expect(evaluateFlag(flag({ roles: ['support', 'customer'] }), customer(ADA)).reason).toBe('role');
    expect(evaluateFlag(flag({ percentage: 100 }), customer(ADA)).reason).toBe('percentage');
    const others = flag({ userIds: [BEA], roles: ['support'] });
    expect(evaluateFlag(others, customer(ADA))).toEqual({ isEnabled: false, reason: 'noRule' });
  });

  it('takes a guest by the session, and without one as everybody', () => {
    const session = predictableId('gst', 1);
    const percentage = Math.floor(bucketOf('new-checkout', session) / 100);
    const guest = { id: session, roles: ['guest'] };
    expect(evaluateFlag(flag({ percentage }), guest).isEnabled).toBe(false);
    expect(evaluateFlag(flag({ percentage: percentage + 1 }), guest).isEnabled).toBe(true);
    expect(evaluateFlag(flag({ percentage: 99 }), { roles: ['guest'] }).reason).toBe('noRule');
    expect(evaluateFlag(flag({ percentage: 100 }), { roles: ['guest'] }).reason).toBe('percentage');
    expect(evaluateFlag(flag({ roles: ['guest'] }), { roles: ['guest'] }).reason).toBe('role');
  });

  describe('for a part of all people', () => {
    const people = Array.from({ length: 10_000 }, () => newId('usr'));
    const on = (key: string, percentage: number) => {
      const partial = flag({ key, percentage });
      return people.filter((id) => evaluateFlag(partial, customer(id)).isEnabled);
    };
    // Six standard deviations of a binomial distribution: hash and people are as good as chance, and this is none.
    const tolerance = (part: number) => 6 * Math.sqrt(people.length * part * (1 - part));
    const few = { numRuns: 50 };
    const key = fc.stringMatching(/^[a-z][a-z0-9]{0,8}(-[a-z0-9]{1,8}){0,2}$/);

    it('is on for about as many of 10,000 as it says', () => {
      fc.assert(
        fc.property(key, fc.integer({ min: 0, max: 100 }), (name, percentage) => {
          const part = percentage / 100;
          expect(Math.abs(on(name, percentage).length - people.length * part)).toBeLessThanOrEqual(tolerance(part));
        }),
        few,
      );
    });

    it('stays on for all for whom it was, when the part grows', () => {
      const parts = fc.tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }));
      fc.assert(
        fc.property(key, parts, fc.constantFrom(...people), (name, [one, other], id) => {
          const [low, high] = [Math.min(one, other), Math.max(one, other)];
          const isOn = (percentage: number) => evaluateFlag(flag({ key: name, percentage }), customer(id)).isEnabled;
          expect(isOn(low) && !isOn(high)).toBe(false);
          expect(isOn(0)).toBe(false);
          expect(isOn(100)).toBe(true);
        }),
        { numRuns: 2_000 },
      );
    });

    it('is on for others than another flag is', () => {
      fc.assert(
        fc.property(key, key, (one, other) => {
          fc.pre(one !== other);
          const half = new Set(on(one, 50));
          const both = on(other, 50).filter((id) => half.has(id)).length;
          // A quarter is in both when one says nothing of the other.
          expect(Math.abs(both - people.length / 4)).toBeLessThanOrEqual(tolerance(1 / 4));
        }),
        few,
      );
    });

    it('never changes its mind', () => {
      // Written down once: who had a flag yesterday must have it after the next release.
      expect([1, 2, 3].map((number) => bucketOf('new-checkout', predictableId('usr', number)))).toEqual([
        1222, 4370, 3401,
      ]);
    });
  });

  it('is changed in its next version, and what is not given stays', () => {
    const before = flag({ userIds: [ADA], roles: ['support'] });
    const decision = changeFlag(before, { expectedVersion: 1, change: { percentage: 10, roles: null }, now });
    expect(decision).toEqual({ kind: 'changed', flag: { ...before, percentage: 10, version: 2, updatedAt: now } });
    expect(changeFlag(before, { expectedVersion: 2, change: {}, now })).toEqual({
      kind: 'conflict',
      currentVersion: 1,
    });
  });

  it('that is archived ends for good, and forgets its people', () => {
    const decision = archiveFlag(flag({ userIds: [ADA], percentage: 50 }), { expectedVersion: 1, now });
    if (decision.kind !== 'changed') throw new Error(decision.kind);
    const archived = decision.flag;
    expect(archived).toMatchObject({ isArchived: true, isEnabled: false, userIds: [], version: 2, updatedAt: now });
    expect(archiveFlag(archived, { expectedVersion: 1, now })).toEqual({ kind: 'conflict', currentVersion: 2 });
    expect(archiveFlag(archived, { expectedVersion: 2, now })).toEqual({ kind: 'archived' });
    expect(changeFlag(archived, { expectedVersion: 2, change: { isEnabled: true }, now })).toEqual({
      kind: 'archived',
    });
  });

  it('names each role and person once', () => {
    const decision = changeFlag(flag(), {
      expectedVersion: 1,
      change: { roles: ['staff', 'staff'], userIds: [ADA, ADA] },
      now,
    });
    expect(decision).toMatchObject({ flag: { roles: ['staff'], userIds: [ADA] } });
  });

  it('names roles that there are, or were when it named them', () => {
    const roles = [...FLAG_ROLES, 'emperor', 'Support', 'emperor'];
    const refusal = { kind: 'unknownRoles', roles: ['emperor', 'Support'] };
    expect(newFlag({ ...described, roles })).toEqual(refusal);
    expect(changeFlag(flag(), { expectedVersion: 1, change: { roles }, now })).toEqual(refusal);
    expect(newFlag({ ...described, roles: FLAG_ROLES })).toMatchObject({ kind: 'created' });
    const old = flag({ roles: ['emperor'] });
    for (const change of [{ percentage: 10 }, { roles: ['emperor', 'guest'] }]) {
      expect(changeFlag(old, { expectedVersion: 1, change, now })).toMatchObject({ kind: 'changed', flag: change });
    }
  });

  it.each<[string, FlagChange]>([
    ['a part below none', { percentage: -1 }],
    ['a part above all', { percentage: 101 }],
    ['half a percent', { percentage: 0.5 }],
    ['no number', { percentage: Number.NaN }],
    ['1,001 people', { userIds: Array.from({ length: 1_001 }, (_each, number) => predictableId('usr', number)) }],
    ['an empty description', { description: ' ' }],
  ])('does not take %s', (_what, change) => {
    expect(() => changeFlag(flag(), { expectedVersion: 1, change, now })).toThrow(
      expect.objectContaining({ code: 'BAD_USER_INPUT' }),
    );
  });
});
