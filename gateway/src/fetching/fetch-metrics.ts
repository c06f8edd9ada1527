import { Counter, Gauge, type Registry } from '@agora/subgraph-kit/metrics';
import type { BreakerState } from './breaker.ts';

/** What is counted of the way to the subgraphs. */
export interface FetchMetrics {
  breakerIs(subgraph: string, state: BreakerState): void;
  /** A fetch is made again. */
  retried(subgraph: string): void;
  /** A fetch is not made: the breaker is open, or too many run. */
  refused(subgraph: string, reason: 'open' | 'full'): void;
}

const BREAKER_STATES: Readonly<Record<BreakerState, number>> = { closed: 0, 'half-open': 1, open: 2 };

export function createFetchMetrics(registry: Registry): FetchMetrics {
  const registers = [registry];
  const breakers = new Gauge({
    name: 'subgraph_breaker_state',
    help: '0: fetches go through. 1: one tries whether the subgraph is back. 2: none goes through.',
    labelNames: ['subgraph'],
    registers,
  });
  const retries = new Counter({
    name: 'subgraph_fetch_retries_total',
    help: 'Fetches of queries that were made again, since their connection broke.',
    labelNames: ['subgraph'],
    registers,
  });
  const refusals = new Counter({
    name: 'subgraph_fetches_refused_total',
    help: 'Fetches that were not made, by reason: open (the breaker), full (as many run as may).',
    labelNames: ['subgraph', 'reason'],
    registers,
  });
  return {
    breakerIs(subgraph, state) {
      breakers.set({ subgraph }, BREAKER_STATES[state]);
    },
    retried(subgraph) {
      retries.inc({ subgraph });
    },
    refused(subgraph, reason) {
      refusals.inc({ subgraph, reason });
    },
  };
}
