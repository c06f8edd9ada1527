import { afterEach, describe, expect, it, jest } from '@jest/globals';
import type { OutgoingMessage } from '@agora/subgraph-kit/events/bus';
import { createSeal } from '@agora/subgraph-kit/events/seal';
import { newId } from '@agora/subgraph-kit/ids';
import { createLogger } from '@agora/subgraph-kit/log';
import { createFakeClock } from '@agora/testkit/fake-clock';
import { reportUsage } from './report-usage.ts';
import { createUsageCounts } from './usage-counts.ts';

function reporting() {
  jest.useFakeTimers({ doNotFake: ['nextTick', 'queueMicrotask'] });
  const clock = createFakeClock('2026-03-01T23:58:30.000Z');
  const counts = createUsageCounts();
  const sent: OutgoingMessage[] = [];
  const tried: string[] = [];
  let isAway = false;
  const report = reportUsage({
    counts,
    seal: createSeal({ source: 'gateway', clock, newId }),
    send(messages) {
      tried.push(...messages.map(({ envelope }) => envelope.id));
      if (isAway) return Promise.reject(new Error('no broker'));
      sent.push(...messages);
      return Promise.resolve();
    },
    intervalMs: 60_000,
    clock,
    log: createLogger({ service: 'test', level: 'silent' }),
  });
  const ask = (cost = 1): void => {
    counts.add({ partnerId: 'ptn_1', operation: 'Stock', outcome: 'ok', cost });
  };
  const pass = async (ms: number): Promise<void> => {
    clock.advance(ms);
    await jest.advanceTimersByTimeAsync(ms);
  };
  return { report, sent, tried, ask, pass, brokersAre: (away: 'away' | 'back') => void (isAway = away === 'away') };
}

describe('a report', () => {
  afterEach(() => {
    jest.useRealTimers();
  });

  it('is made at the end of each minute of the clock, and of the gateway', async () => {
    const { report, sent, ask, pass } = reporting();
    ask(2.5);
    await pass(29_999);
    expect(sent).toEqual([]);
    await pass(1);
    await pass(60_000);
    ask(4);
    await report.stop();
    expect(sent.map(({ topic, envelope: { subject, data } }) => [topic, subject, data])).toEqual([
      [
        'gateway.events',
        'ptn_1',
        {
          from: '2026-03-01T23:58:30.000Z',
          to: '2026-03-01T23:59:00.000Z',
          partnerId: 'ptn_1',
          operations: [{ operation: 'Stock', requests: 1, refused: 0, errors: 0, cost: 3 }],
        },
      ],
      ['gateway.events', 'ptn_1', expect.objectContaining({ from: '2026-03-02T00:00:00.000Z' })],
    ]);
  });

  it('is told until the brokers have it, under one id', async () => {
    const { report, sent, tried, ask, pass, brokersAre } = reporting();
    brokersAre('away');
    ask();
    await pass(60_000);
    ask();
    await pass(60_000);
    brokersAre('back');
    await pass(60_000);
    expect(sent).toHaveLength(2);
    expect(new Set(tried)).toEqual(new Set(sent.map(({ envelope }) => envelope.id)));
    await report.stop();
    expect(sent).toHaveLength(2);
  });
});
