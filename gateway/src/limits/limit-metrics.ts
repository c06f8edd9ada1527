import { Counter, Gauge, Histogram, type Registry } from '@agora/subgraph-kit/metrics';
import type { LimitName } from './rate-limits.ts';

/** What limits have to tell. */
export interface LimitMetrics {
  limited(limit: LimitName): void;
  estimated(cost: number): void;
  actual(cost: number): void;
  store(isThere: boolean): void;
}

const COSTS = [1, 3, 10, 30, 100, 300, 1_000, 3_000, 10_000, 30_000, 100_000];

/** @param hasStore whether there is one that could be lost */
export function createLimitMetrics(registry: Registry, hasStore: boolean): LimitMetrics {
  const registers = [registry];
  const limited = new Counter({
    name: 'rate_limited_total',
    help: 'Requests refused because a limit was reached, by limit.',
    labelNames: ['limit'],
    registers,
  });
  const costs = new Histogram({
    name: 'graphql_operation_cost',
    help: 'What operations of the public cost: estimated before they run, actual by their answers.',
    labelNames: ['kind'],
    buckets: COSTS,
    registers,
  });
  const store =
    hasStore &&
    new Gauge({
      name: 'rate_limit_store_up',
      help: '1 while the gateways count together, 0 while each counts for itself.',
      registers,
    });
  return {
    limited(limit) {
      limited.inc({ limit });
    },
    estimated(cost) {
      costs.observe({ kind: 'estimated' }, cost);
    },
    actual(cost) {
      costs.observe({ kind: 'actual' }, cost);
    },
    store(isThere) {
      if (store) store.set(isThere ? 1 : 0);
    },
  };
}
