import type { ErrorCode } from '@agora/subgraph-kit/errors';
import { Counter, Histogram, type Registry } from '@agora/subgraph-kit/metrics';
import { statusOf } from '@agora/subgraph-kit/http';
import { createFetchMetrics, type FetchMetrics } from './fetching/fetch-metrics.ts';

export type FetchOutcome = 'ok' | 'errors' | 'unavailable';

/** What the gateway counts. Each label has a closed set of values: nothing that a caller sends becomes one. */
export interface GatewayMetrics extends FetchMetrics {
  /** The function that it returns is called with the end of the request: the code of its first error, if any. */
  startRequest(): (end: { hasData: boolean; code: ErrorCode | undefined }) => void;
  startFetch(subgraph: string): (outcome: FetchOutcome) => void;
  /** A new supergraph was read. */
  supergraphRead(outcome: SupergraphOutcome): void;
  /** What is no request of HTTP, or none that was read to its end, was refused. */
  rejected(code: ErrorCode): void;
}

export type SupergraphOutcome = 'replaced' | 'unchanged' | 'refused';

const BUCKETS_SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 15];

export function createGatewayMetrics(registry: Registry): GatewayMetrics {
  const registers = [registry];
  const requests = new Counter({
    name: 'graphql_requests_total',
    help: 'GraphQL requests by outcome: ok, partial (data and errors), refused (no data, the caller can change that), failed.',
    labelNames: ['outcome'],
    registers,
  });
  const durations = new Histogram({
    name: 'graphql_request_duration_seconds',
    help: 'From the complete header to the complete answer.',
    buckets: BUCKETS_SECONDS,
    registers,
  });
  const rejections = new Counter({
    name: 'graphql_rejected_total',
    help: 'Requests refused as a whole, by error code.',
    labelNames: ['code'],
    registers,
  });
  const fetches = new Histogram({
    name: 'subgraph_fetch_duration_seconds',
    help: 'Fetches of query plans by subgraph and outcome: ok, errors (an answer with errors), unavailable.',
    labelNames: ['subgraph', 'outcome'],
    buckets: BUCKETS_SECONDS,
    registers,
  });
  const reloads = new Counter({
    name: 'supergraph_reloads_total',
    help: 'Times that the supergraph was read again, by what came of it; a refused one leaves the one before serving.',
    labelNames: ['outcome'],
    registers,
  });
  return {
    ...createFetchMetrics(registry),
    startRequest() {
      const stop = durations.startTimer();
      return ({ hasData, code }) => {
        stop();
        requests.inc({ outcome: outcomeOf(hasData, code) });
        if (!hasData && code !== undefined) rejections.inc({ code });
      };
    },
    startFetch(subgraph) {
      const stop = fetches.startTimer({ subgraph });
      return (outcome) => {
        stop({ outcome });
      };
    },
    supergraphRead(outcome) {
      reloads.inc({ outcome });
    },
    rejected(code) {
      rejections.inc({ code });
    },
  };
}

function outcomeOf(hasData: boolean, code: ErrorCode | undefined): 'ok' | 'partial' | 'refused' | 'failed' {
  if (code === undefined) return 'ok';
  if (hasData) return 'partial';
  return statusOf(code) < 500 ? 'refused' : 'failed';
}
