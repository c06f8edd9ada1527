import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { readTimeLeft, requireTime, withinTime } from './time-left.ts';

const TIMEOUT = { code: 'TIMEOUT' };

describe('a request that is waited for until a time', () => {
  it('answers in time', async () => {
    expect(await withinTime(1_000, () => Promise.resolve('answer'))).toBe('answer');
  });

  it('ends then, whatever it waits for', async () => {
    await expect(withinTime(10, () => new Promise(() => undefined))).rejects.toMatchObject(TIMEOUT);
  });

  it('begins no more work then', async () => {
    const done: string[] = [];
    const work = async (): Promise<void> => {
      for (const step of ['first', 'second']) {
        requireTime();
        done.push(step);
        await delay(40);
      }
    };
    const whole = Promise.withResolvers<unknown>();
    await expect(
      withinTime(20, () => {
        const working = work();
        working.catch(whole.resolve);
        return working;
      }),
    ).rejects.toMatchObject(TIMEOUT);
    expect(await whole.promise).toMatchObject(TIMEOUT);
    expect(done).toEqual(['first']);
  });

  it('is no limit for what belongs to no request', () => {
    expect(requireTime).not.toThrow();
  });
});

it('the header is a number of milliseconds, or is as if it were not there', () => {
  expect(['250', '0', '-1', '1e3', '9999999', '', undefined, ['1', '2']].map(readTimeLeft)).toEqual([
    250,
    ...Array<undefined>(7).fill(undefined),
  ]);
});
