import { AppError } from '@agora/subgraph-kit/errors';
import type { Logger } from '@agora/subgraph-kit/log';
import type { GraphQLDataSource, GraphQLDataSourceProcessOptions } from '@apollo/gateway';
import type { FormattedExecutionResult, GraphQLFormattedError } from 'graphql';
import type { FetchOutcome, GatewayMetrics } from '../metrics.ts';
import type { RequestScope } from '../request-scope.ts';
import { join, split, type FetchRequest } from './fetch-request.ts';
import type { Identify } from './identity.ts';
import { placeErrors } from './place-errors.ts';
import { isRefused, subgraphUnavailable, type SubgraphTransport } from './transport.ts';

// The planner prints the operations of a fetch: a mutation begins with this word and nothing else does.
const MUTATION = /^\s*mutation\b/;

/** What the planner fetches from one subgraph goes through here, whichever way the subgraph is reached. */
export function createDataSource(options: {
  subgraph: string;
  /** Whether writes say where they come from. */
  hearsClientIp: boolean;
  queryTimeoutMs: number;
  transport: SubgraphTransport;
  identify: Identify;
  metrics: GatewayMetrics;
  log: Logger;
}): GraphQLDataSource {
  const { subgraph, hearsClientIp, queryTimeoutMs, transport, identify, metrics, log } = options;

  const ask = async (
    request: FetchRequest,
    { viewer, clientIp, signal, record, endsAt = Infinity }: RequestScope,
  ): Promise<FormattedExecutionResult> => {
    const body = JSON.stringify(request);
    const isWrite = MUTATION.test(request.query);
    const told = isWrite && hearsClientIp && clientIp !== undefined ? { ...viewer, clientIp } : viewer;
    const headers = await identify({ viewer: told, subgraph, isWrite, body });
    const begunAt = performance.now();
    const measure = metrics.startFetch(subgraph);
    const finish = (outcome: FetchOutcome): void => {
      measure(outcome);
      record?.fetches.push({ subgraph, ms: performance.now() - begunAt });
    };
    try {
      const result = await transport.send({
        body,
        headers,
        isWrite,
        // Giving up on a write does not undo it; a read that hangs must not take the rest of a page along.
        signal: isWrite ? signal : AbortSignal.any([signal, AbortSignal.timeout(queryTimeoutMs)]),
        ...(!isWrite && { readEndsAt: Math.min(endsAt, performance.now() + queryTimeoutMs) }),
      });
      finish(result.errors === undefined ? 'ok' : 'errors');
      return placeErrors(request, { ...result, ...(result.errors && { errors: result.errors.map(ownFault) }) });
    } catch (error) {
      finish('unavailable');
      // Of which there are as many as requests, and a breaker has said why.
      if (!isRefused(error)) log.warn({ err: error, subgraph }, 'fetch failed');
      return placeErrors(request, { data: null, errors: [toError(error)] });
    }
  };

  return {
    async process({ request, context }: GraphQLDataSourceProcessOptions) {
      const parts = split({
        query: request.query ?? '',
        ...(request.operationName !== undefined && { operationName: request.operationName }),
        variables: request.variables ?? {},
      });
      return join(parts, await Promise.all(parts.map((part) => ask(part, context as RequestScope))));
    },
  };
}

// An identity that a subgraph refuses is a fault between the two; signing in again would not help the caller.
const ownFault = (error: GraphQLFormattedError): GraphQLFormattedError =>
  error.path === undefined && error.extensions?.code === 'UNAUTHENTICATED' ? INTERNAL : error;

const INTERNAL: GraphQLFormattedError = {
  message: 'A subgraph refused the gateway.',
  extensions: { code: 'INTERNAL' },
};

function toError(error: unknown): GraphQLFormattedError {
  const { message, code } = error instanceof AppError ? error : subgraphUnavailable(error);
  return ownFault({ message, extensions: { code } });
}
