import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { charged, levelOf, settled, type Allowance, type BucketState } from './bucket.ts';

const SECOND = 1_000_000;
const refilling = (capacity: number, perSecond: number): Allowance => ({
  kind: 'refilling',
  capacity,
  periodMicros: Math.ceil((capacity / perSecond) * SECOND),
});

describe('a bucket', () => {
  // What it lets through is counted from its first use, as somebody would who has nothing else.
  it.each<Allowance['kind']>(['refilling', 'window'])('%s: never more than its capacity and its rate', (kind) => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1_000 }),
        fc.integer({ min: 1, max: 10 * SECOND }),
        fc.array(fc.tuple(fc.integer({ min: 0, max: 2 * SECOND }), fc.integer({ min: 1, max: 50 })), {
          maxLength: 200,
        }),
        (capacity, periodMicros, tries) => {
          const allowance = { kind, capacity, periodMicros };
          let state: BucketState | undefined;
          let [now, taken] = [1_750_000_000 * SECOND, 0];
          const begun = now;
          for (const [pause, amount] of tries) {
            now += pause;
            const next = charged(state, { key: 'a', allowance, amount }, now);
            if (!next.fits) continue;
            state = next.state;
            taken += amount;
            expect(taken).toBeLessThanOrEqual(capacity + (capacity * (now - begun)) / periodMicros + 1);
          }
        },
      ),
    );
  });

  it('says when there is room, and there is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100 }), fc.integer({ min: 1, max: 100 }), (capacity, perSecond) => {
        const allowance = refilling(capacity, perSecond);
        const all = { key: 'a', allowance, amount: capacity };
        const { state } = charged(undefined, all, 0);
        const one = { ...all, amount: 1 };
        const level = levelOf(state, one, false, 0);
        expect(charged(state, one, 0).fits).toBe(false);
        expect(charged(state, one, level.roomInMs * 1_000).fits).toBe(true);
        expect(charged(state, one, (level.roomInMs - 1) * 1_000 - 1).fits).toBe(false);
        expect(level.remaining).toBe(0);
      }),
    );
  });

  it('of a window refuses until its end, and then begins anew', () => {
    const charge = {
      key: 'a',
      allowance: { kind: 'window', capacity: 3, periodMicros: 60 * SECOND },
      amount: 2,
    } as const;
    const { state } = charged(undefined, charge, 0);
    expect(charged(state, charge, 59 * SECOND).fits).toBe(false);
    expect(levelOf(state, charge, false, 59 * SECOND)).toMatchObject({ remaining: 1, roomInMs: 1_000 });
    expect(charged(state, charge, 60 * SECOND)).toMatchObject({ fits: true, state: { used: 2 } });
  });

  it('takes back what was too much, of the window that it was taken from', () => {
    const charge = { key: 'a', allowance: { kind: 'window', capacity: 10, periodMicros: SECOND }, amount: 8 } as const;
    const { state } = charged(undefined, charge, 0);
    const back = { ...charge, amount: -5 };
    expect(settled(state, back, SECOND, 10)).toMatchObject({ used: 3 });
    expect(settled(state, back, 7, 10)).toBe(state);
    expect(settled(state, { ...charge, amount: 9 }, SECOND, 10)).toMatchObject({ used: 17 });
  });

  it('gives back a little less than was taken, never more', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000 }), fc.integer({ min: 1, max: 77_777 }), (capacity, periodMicros) => {
        const allowance: Allowance = { kind: 'refilling', capacity, periodMicros };
        const { state } = charged(undefined, { key: 'a', allowance, amount: 1 }, 5);
        const back = settled(state, { key: 'a', allowance, amount: -1 }, 0, 5);
        expect(back?.kind === 'refilling' && back.fullAt).toBe(6);
      }),
    );
  });
});
