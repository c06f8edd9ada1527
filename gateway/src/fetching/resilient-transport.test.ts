import { setTimeout as delay } from 'node:timers/promises';
import { AppError } from '@agora/subgraph-kit/errors';
import { createLogger } from '@agora/subgraph-kit/log';
import { createMetrics } from '@agora/subgraph-kit/metrics';
import { describe, expect, it } from '@jest/globals';
import { createFetchMetrics } from './fetch-metrics.ts';
import { RESILIENCE_DEFAULTS, type ResilienceConfig } from './resilience-config.ts';
import { resilientTransport } from './resilient-transport.ts';
import { ConnectionBroken, subgraphUnavailable, type SubgraphRequest } from './transport.ts';

const READ: SubgraphRequest = { body: '{}', headers: {}, isWrite: false };
const WRITE: SubgraphRequest = { ...READ, isWrite: true };
const OK = { data: {} };

/** A subgraph that does what `behaviour` says, behind all that keeps others from its troubles. */
function setUp(config: Partial<ResilienceConfig> = {}) {
  const subgraph = {
    asked: 0,
    behaviour: (): Promise<typeof OK> => Promise.resolve(OK),
    works: () => (subgraph.behaviour = () => Promise.resolve(OK)),
    isUseless: () => (subgraph.behaviour = () => Promise.reject(subgraphUnavailable(new Error('not GraphQL')))),
  };
  const registry = createMetrics('gateway');
  const transport = resilientTransport(
    {
      send() {
        subgraph.asked++;
        return subgraph.behaviour();
      },
    },
    {
      subgraph: 'products',
      config: { ...RESILIENCE_DEFAULTS, breakerFailures: 3, breakerOpenMs: 40, ...config },
      metrics: createFetchMetrics(registry),
      log: createLogger({ service: 'gateway', level: 'silent' }),
    },
  );
  const outcome = (request = READ): Promise<string> =>
    transport.send(request).then(
      () => 'ok',
      (error: unknown) => (error instanceof AppError ? error.code : 'another error'),
    );
  const times = async (count: number, request = READ): Promise<string[]> => {
    const outcomes: string[] = [];
    for (let time = 0; time < count; time++) outcomes.push(await outcome(request));
    return outcomes;
  };
  const figure = async (name: string): Promise<number> => {
    const line = (await registry.metrics()).split('\n').find((each) => each.startsWith(name));
    return Number(line?.split(' ').at(-1) ?? 0);
  };
  return { subgraph, transport, outcome, times, figure };
}

describe('the breaker', () => {
  it('opens after failures in a row, and refuses at once', async () => {
    const { subgraph, times, figure } = setUp();
    subgraph.isUseless();
    expect(await times(10)).toEqual(Array(10).fill('SUBGRAPH_UNAVAILABLE'));
    expect(subgraph.asked).toBe(3);
    expect(await figure('subgraph_breaker_state')).toBe(2);
    expect(await figure('subgraph_fetches_refused_total{subgraph="products",reason="open"')).toBe(7);
  });

  it('opens for a subgraph that fails now and then', async () => {
    const { subgraph, times } = setUp({ breakerFailures: 1_000 });
    let turn = 0;
    subgraph.behaviour = () =>
      turn++ % 3 === 0 ? Promise.resolve(OK) : Promise.reject(subgraphUnavailable(new Error('flaps')));
    await times(200);
    expect(subgraph.asked).toBeLessThan(100);
  });

  it('lets a single fetch try whether the subgraph is back, and the others go at once', async () => {
    const { subgraph, outcome, times, figure } = setUp();
    subgraph.isUseless();
    await times(3);
    await delay(50);
    const trial = Promise.withResolvers<typeof OK>();
    subgraph.behaviour = () => trial.promise;
    const trying = outcome();
    expect(await Promise.all([outcome(), outcome()])).toEqual(Array(2).fill('SUBGRAPH_UNAVAILABLE'));
    expect([subgraph.asked, await figure('subgraph_breaker_state')]).toEqual([4, 1]);
    trial.resolve(OK);
    expect(await trying).toBe('ok');
    subgraph.works();
    expect([await outcome(), await figure('subgraph_breaker_state')]).toEqual(['ok', 0]);
  });

  it('stays open after a trial that failed', async () => {
    const { subgraph, times } = setUp();
    subgraph.isUseless();
    await times(3);
    await delay(50);
    await times(10);
    expect(subgraph.asked).toBe(4);
  });

  it('takes an answer with errors for an answer', async () => {
    const { subgraph, times } = setUp();
    const answer = { data: {}, errors: [{ message: 'no' }] };
    subgraph.behaviour = () => Promise.resolve(answer);
    expect(await times(10)).toEqual(Array(10).fill('ok'));
  });

  it('does not count reads that came with too little time', async () => {
    const { subgraph, times } = setUp({ queryTimeoutMs: 1_000 });
    subgraph.isUseless();
    const late = { ...READ, signal: AbortSignal.abort(), readEndsAt: performance.now() + 500 };
    await times(10, late);
    expect(subgraph.asked).toBe(10);
    await times(10, { ...late, readEndsAt: performance.now() + 1_000 });
    expect(subgraph.asked).toBe(13);
  });

  it('does not count what was refused for want of room', async () => {
    const { subgraph, outcome } = setUp({ maxFetches: 2 });
    const slow = Promise.withResolvers<typeof OK>();
    subgraph.behaviour = () => slow.promise;
    const running = [outcome(), outcome()];
    expect(await Promise.all(Array.from({ length: 10 }, () => outcome()))).toEqual(
      Array(10).fill('SUBGRAPH_UNAVAILABLE'),
    );
    slow.resolve(OK);
    expect(await Promise.all(running)).toEqual(['ok', 'ok']);
    expect([await outcome(), subgraph.asked]).toEqual(['ok', 3]);
  });
});

describe('a fetch whose connection broke', () => {
  /** One connection of so many breaks: too seldom for the breaker. */
  const flapping = (every: number, cause: Error = new ConnectionBroken('reset')) => {
    const graph = setUp();
    const { subgraph } = graph;
    subgraph.behaviour = () =>
      subgraph.asked % every === 0 ? Promise.reject(subgraphUnavailable(cause)) : Promise.resolve(OK);
    return graph;
  };

  it('is made again for one in ten, and no more', async () => {
    const { subgraph, times, figure } = flapping(3);
    await times(500);
    expect(subgraph.asked).toBe(550);
    expect(await figure('subgraph_fetch_retries_total')).toBe(50);
  });

  it('succeeds where the next connection is good', async () => {
    const { subgraph, times } = flapping(20);
    expect(await times(500)).toEqual(Array(500).fill('ok'));
    expect(subgraph.asked).toBe(526);
  });

  it('is never made again when it is a write', async () => {
    const { subgraph, times } = flapping(3);
    await times(50, WRITE);
    expect(subgraph.asked).toBe(50);
  });

  it('is not made again when an answer came', async () => {
    const { subgraph, times } = flapping(3, new Error('not GraphQL'));
    await times(50);
    expect(subgraph.asked).toBe(50);
  });
});
