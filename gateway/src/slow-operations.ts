import { currentTraceId } from '@agora/subgraph-kit/graphql/trace-id';
import type { Logger } from '@agora/subgraph-kit/log';
import type { RequestRecord } from './request-record.ts';

/** Logs what took long, and where: by name and hash, never with variables or a caller. */
export type NoteSlow = (record: RequestRecord, ms: number, requestId: string | undefined) => void;

// A plan may fetch from a list of a thousand.
const MAX_FETCHES = 50;

export const slowOperationLog =
  (thresholdMs: number, log: Logger): NoteSlow =>
  ({ operation, fetches }, ms, requestId) => {
    if (ms < thresholdMs) return;
    log.warn(
      {
        operation: operation?.name,
        hash: operation?.hash,
        ms: Math.round(ms),
        fetches: fetches.slice(0, MAX_FETCHES).map((fetch) => ({ ...fetch, ms: Math.round(fetch.ms) })),
        traceId: currentTraceId(),
        ...(requestId !== undefined && { requestId }),
      },
      'slow operation',
    );
  };
