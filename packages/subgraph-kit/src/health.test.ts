import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { createHealth } from './health.ts';

describe('readiness', () => {
  it('comes with the start and goes with the stop', async () => {
    const health = createHealth();
    expect(await health.readiness()).toEqual({ isReady: false, checks: { lifecycle: 'failed' } });
    health.started();
    expect(await health.readiness()).toEqual({ isReady: true, checks: { lifecycle: 'ok' } });
    health.stopping();
    expect((await health.readiness()).isReady).toBe(false);
  });

  it('needs every check to pass, and says which does not', async () => {
    const health = createHealth();
    health.started();
    health.add('postgres', () => Promise.resolve());
    health.add('redis', () => Promise.reject(new Error('connection refused')));
    health.add('mongo', () => {
      throw new Error('not connected');
    });
    expect(await health.readiness()).toEqual({
      isReady: false,
      checks: { lifecycle: 'ok', postgres: 'ok', redis: 'failed', mongo: 'failed' },
    });
  });

  describe('when a store hangs', () => {
    beforeEach(() => {
      jest.useFakeTimers();
    });
    afterEach(() => {
      jest.useRealTimers();
    });

    it('does not wait for it longer than two seconds', async () => {
      const health = createHealth();
      health.started();
      health.add('postgres', () => new Promise(() => undefined));
      const readiness = health.readiness();
      await jest.advanceTimersByTimeAsync(2_000);
      expect((await readiness).checks.postgres).toBe('failed');
    });
  });
});
