import { describe, expect, it } from '@jest/globals';
import { pino } from 'pino';
import { retrying } from './retrying.ts';

const log = pino({ level: 'silent' });

describe('retrying', () => {
  it('repeats until the dependency is there', async () => {
    let attempts = 0;
    const answer = await retrying('postgres', new AbortController(), log, () =>
      ++attempts < 3 ? Promise.reject(new Error('refused')) : Promise.resolve('there'),
    );
    expect([answer, attempts]).toEqual(['there', 3]);
  });

  it('gives up as soon as the service stops, also in the middle of a pause', async () => {
    const stopping = new AbortController();
    const waiting = retrying('postgres', stopping, log, () => {
      setImmediate(() => {
        stopping.abort();
      });
      return Promise.reject(new Error('refused'));
    });
    await expect(waiting).rejects.toThrow();
  });
});
