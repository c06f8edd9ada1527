import type { Logger } from '@agora/subgraph-kit/log';
import { BrokenCircuitError, bulkhead, BulkheadRejectedError } from 'cockatiel';
import { BreakerOpen, createBreaker } from './breaker.ts';
import type { FetchMetrics } from './fetch-metrics.ts';
import type { ResilienceConfig } from './resilience-config.ts';
import { createRetryBudget } from './retry-budget.ts';
import {
  FetchRefused,
  isBroken,
  subgraphUnavailable,
  type SubgraphRequest,
  type SubgraphTransport,
} from './transport.ts';

/**
 * A transport that a subgraph in trouble cannot take the gateway along with: so many fetches at once, none while the
 * subgraph is known to be away, and a query whose connection broke once more, within a budget. An answer of GraphQL is
 * one, whatever its errors.
 */
export function resilientTransport(
  transport: SubgraphTransport,
  options: { subgraph: string; config: ResilienceConfig; metrics: FetchMetrics; log: Logger },
): SubgraphTransport {
  const { subgraph, config, metrics, log } = options;
  const room = bulkhead(config.maxFetches);
  const budget = createRetryBudget(config.retryPercent);
  const breaker = createBreaker(
    config,
    (error) => !(error instanceof BulkheadRejectedError || error instanceof OutOfTime),
    (state) => {
      metrics.breakerIs(subgraph, state);
      log.warn({ subgraph, state }, 'breaker');
    },
  );
  metrics.breakerIs(subgraph, 'closed');

  const once = async (request: SubgraphRequest) => {
    const left = (request.readEndsAt ?? Infinity) - performance.now();
    try {
      return await transport.send(request);
    } catch (error) {
      // A read that came with too little time says nothing about the subgraph.
      throw request.signal?.aborted === true && left < config.queryTimeoutMs * FAIR_SHARE
        ? new OutOfTime(error)
        : error;
    }
  };
  const attempt = (request: SubgraphRequest) => breaker.run(() => room.execute(() => once(request)));

  const attempts = async (request: SubgraphRequest) => {
    budget.deposit();
    try {
      return await attempt(request);
    } catch (error) {
      if (request.isWrite || !isBroken(error) || !budget.withdraw()) throw error;
      metrics.retried(subgraph);
      return attempt(request);
    }
  };

  return {
    async send(request) {
      try {
        return await attempts(request);
      } catch (error) {
        if (error instanceof OutOfTime) throw error.cause;
        const reason = refusalOf(error);
        if (reason === undefined) throw error;
        metrics.refused(subgraph, reason);
        throw subgraphUnavailable(new FetchRefused(reason, { cause: error }));
      }
    },
    close: () => transport.close?.() ?? Promise.resolve(),
  };
}

// Of the time that a query has. The rest is for what happens between two measurements.
const FAIR_SHARE = 0.9;

class OutOfTime extends Error {
  constructor(cause: unknown) {
    super('the request had no time left', { cause });
  }
}

function refusalOf(error: unknown): 'open' | 'full' | undefined {
  if (error instanceof BrokenCircuitError || error instanceof BreakerOpen) return 'open';
  return error instanceof BulkheadRejectedError ? 'full' : undefined;
}
