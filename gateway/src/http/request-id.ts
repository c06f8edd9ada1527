import { currentTraceId } from '@agora/subgraph-kit/graphql/trace-id';

const WELL_FORMED = /^[A-Za-z0-9][\w.-]{7,63}$/;

/** What a caller calls its request, if that is fit for a log. */
export const requestIdIn = (header: string | string[] | undefined): string | undefined =>
  typeof header === 'string' && WELL_FORMED.test(header) ? header : undefined;

/** By what an answer can be found again: the caller's name for it, or else the trace's, and the trace. */
export const idHeaders = (given?: string): { 'x-request-id': string; 'x-trace-id': string } => {
  const traceId = currentTraceId();
  return { 'x-request-id': given ?? traceId, 'x-trace-id': traceId };
};
