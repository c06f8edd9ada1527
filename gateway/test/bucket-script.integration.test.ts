import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testStores } from '@agora/testkit/stores';
import fc from 'fast-check';
import { Redis } from 'ioredis';
import { charged, levelOf, settled, type Allowance, type BucketState, type Charge } from '../src/limits/bucket.ts';
import { BUCKET_SCRIPT } from '../src/limits/bucket-script.ts';

const allowances: Allowance[] = [
  { kind: 'refilling', capacity: 5, periodMicros: 3_000 },
  { kind: 'refilling', capacity: 3, periodMicros: 1_000_000 },
  { kind: 'window', capacity: 7, periodMicros: 2_000 },
  { kind: 'window', capacity: 4, periodMicros: 60_000_000 },
];
const steps = fc.array(
  fc.record({
    mode: fc.constantFrom<'take' | 'settle'>('take', 'take', 'settle'),
    amounts: fc.tuple(...allowances.map(() => fc.integer({ min: -2, max: 4 }))),
    pauseMs: fc.constantFrom(0, 0, 0, 1, 3),
  }),
  { minLength: 1, maxLength: 25 },
);

describe('the script', () => {
  let redis: Redis;
  beforeAll(() => {
    redis = new Redis(testStores().redis);
  });
  afterAll(() => redis.quit());

  const run = (mode: string, charges: readonly Charge[], windows: readonly number[]): Promise<number[]> =>
    redis.eval(
      BUCKET_SCRIPT,
      charges.length,
      ...charges.map(({ key }) => key),
      mode,
      ...charges.flatMap(({ allowance: { kind, capacity, periodMicros }, amount }, index) => [
        kind,
        capacity,
        periodMicros,
        amount,
        windows[index] ?? 0,
      ]),
    ) as Promise<number[]>;

  it('does what the model does, at the same instants', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (all) => {
        const name = randomBytes(6).toString('hex');
        let states: (BucketState | undefined)[] = allowances.map(() => undefined);
        let windows = allowances.map(() => 0);
        for (const { mode, amounts, pauseMs } of all) {
          if (pauseMs > 0) await new Promise((resolve) => setTimeout(resolve, pauseMs));
          const charges = allowances.map((allowance, index) => {
            const amount = amounts[index] ?? 0;
            return { key: `${name}:${index}`, allowance, amount: mode === 'take' ? Math.abs(amount) : amount };
          });
          const [isTaken, now = 0, ...told] = await run(mode, charges, windows);
          if (mode === 'settle') {
            const before = windows;
            states = states.map((state, index) => {
              const charge = charges[index];
              return charge && settled(state, charge, before[index] ?? 0, now);
            });
            continue;
          }
          const after = charges.map((charge, index) => charged(states[index], charge, now));
          const fits = after.every((each) => each.fits);
          if (fits) states = after.map(({ state }) => state);
          const levels = charges.map((charge, index) => levelOf(states[index], charge, fits, now));
          expect([isTaken, ...told]).toEqual([
            fits ? 1 : 0,
            ...levels.flatMap(({ remaining, fullInMs, roomInMs, window }) => [remaining, fullInMs, roomInMs, window]),
          ]);
          windows = levels.map(({ window }) => window);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('keeps nothing longer than it says something', async () => {
    const key = randomBytes(6).toString('hex');
    await run('take', [{ key, allowance: { kind: 'refilling', capacity: 10, periodMicros: 100_000 }, amount: 10 }], []);
    const left = await redis.pttl(key);
    expect(left).toBeGreaterThan(0);
    expect(left).toBeLessThanOrEqual(101);
  });
});
