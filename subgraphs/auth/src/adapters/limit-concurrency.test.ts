import { describe, expect, it } from '@jest/globals';
import { limitConcurrency } from './limit-concurrency.ts';

/** Work that ends when it is told to. */
function controlled(): { work: () => Promise<string>; end: (result: string) => void; fail: () => void } {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  return {
    work: () => promise,
    end: resolve,
    fail: () => {
      reject(new Error('failed'));
    },
  };
}

describe('limited concurrency', () => {
  it('runs the rest in the order in which it came', async () => {
    const limit = limitConcurrency({ concurrency: 1, queueLength: 2 });
    const order: number[] = [];
    await Promise.all(
      [1, 2, 3].map((each) =>
        limit(() => {
          order.push(each);
          return Promise.resolve();
        }),
      ),
    );
    expect(order).toEqual([1, 2, 3]);
  });

  it('never runs more than it may', async () => {
    const limit = limitConcurrency({ concurrency: 3, queueLength: 100 });
    let running = 0;
    let most = 0;
    const work = async (): Promise<void> => {
      most = Math.max(most, ++running);
      await new Promise(setImmediate);
      running--;
    };
    await Promise.all(Array.from({ length: 50 }, () => limit(work)));
    expect(most).toBe(3);
  });

  it('refuses what does not fit into the queue, and says when to come back', async () => {
    const limit = limitConcurrency({ concurrency: 1, queueLength: 1 });
    const first = controlled();
    const running = limit(first.work);
    const waiting = limit(() => Promise.resolve('waited'));
    await expect(limit(() => Promise.resolve())).rejects.toMatchObject({
      code: 'OVERLOADED',
      details: { retryAfterSeconds: 2 },
    });
    first.end('done');
    expect(await Promise.all([running, waiting])).toEqual(['done', 'waited']);
  });

  it('goes on after work that failed', async () => {
    const limit = limitConcurrency({ concurrency: 1, queueLength: 1 });
    const first = controlled();
    const running = limit(first.work);
    const waiting = limit(() => Promise.resolve('next'));
    first.fail();
    await expect(running).rejects.toThrow('failed');
    expect(await waiting).toBe('next');
    expect(await limit(() => Promise.resolve('later'))).toBe('later');
  });
});
