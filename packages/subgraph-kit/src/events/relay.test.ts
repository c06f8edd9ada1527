import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { pino } from 'pino';
import { startRelay, type Sent } from './relay.ts';

const log = pino({ level: 'silent' });

describe('a relay', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it('goes on at once while there is more, and polls when there is not', async () => {
    const answers: Sent[] = ['some', 'some', 'all'];
    let batches = 0;
    const relay = startRelay({ log, sendBatch: () => Promise.resolve(answers[batches++] ?? 'all') });
    await jest.advanceTimersByTimeAsync(0);
    expect(batches).toBe(3);
    await jest.advanceTimersByTimeAsync(1_000);
    expect(batches).toBe(4);
    await relay.stop();
  });

  it('does not wait for the next poll when it is woken, not even while it sends', async () => {
    let batches = 0;
    let finish: (sent: Sent) => void = () => undefined;
    const sendBatch = () =>
      new Promise<Sent>((resolve) => {
        batches++;
        finish = resolve;
      });
    const relay = startRelay({ log, sendBatch });
    relay.wake();
    finish('all');
    await jest.advanceTimersByTimeAsync(0);
    expect(batches).toBe(2);
    finish('all');
    await jest.advanceTimersByTimeAsync(10);
    relay.wake();
    await jest.advanceTimersByTimeAsync(0);
    expect(batches).toBe(3);
    finish('all');
    await relay.stop();
  });

  it('looks again soon while another relay is at work', async () => {
    let batches = 0;
    const relay = startRelay({ log, sendBatch: () => Promise.resolve(++batches < 3 ? 'busy' : 'all') });
    await jest.advanceTimersByTimeAsync(40);
    expect(batches).toBe(3);
    await relay.stop();
  });

  it('tries again a second after a failure', async () => {
    let batches = 0;
    const sendBatch = () => (++batches === 1 ? Promise.reject(new Error('no broker')) : Promise.resolve<Sent>('all'));
    const relay = startRelay({ log, sendBatch });
    await jest.advanceTimersByTimeAsync(999);
    expect(batches).toBe(1);
    await jest.advanceTimersByTimeAsync(1);
    expect(batches).toBe(2);
    await relay.stop();
  });

  it('finishes the batch that it has begun before it stops', async () => {
    let finish: (sent: Sent) => void = () => undefined;
    const relay = startRelay({ log, sendBatch: () => new Promise((resolve) => (finish = resolve)) });
    let hasStopped = false;
    const stopped = relay.stop().then(() => (hasStopped = true));
    await jest.advanceTimersByTimeAsync(5_000);
    expect(hasStopped).toBe(false);
    finish('some');
    await stopped;
  });
});
