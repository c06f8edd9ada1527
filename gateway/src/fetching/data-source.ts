import { AppError } from '@agora/subgraph-kit/errors';
import type { Logger } from '@agora/subgraph-kit/log';
import type { GraphQLDataSource, GraphQLDataSourceProcessOptions } from '@apollo/gateway';
import type { FormattedExecutionResult, GraphQLFormattedError } from 'graphql';
import type { GatewayMetrics } from '../metrics.ts';
import type { RequestScope } from '../request-scope.ts';
import { join, split, type FetchRequest } from './fetch-request.ts';
import type { IdentityTokens } from './identity-tokens.ts';
import { placeErrors } from './place-errors.ts';
import { subgraphUnavailable, type SubgraphTransport } from './transport.ts';

// The planner prints the operations of a fetch: a mutation begins with this word and nothing else does.
const MUTATION = /^\s*mutation\b/;

/** What the planner fetches from one subgraph goes through here, whichever way the subgraph is reached. */
export function createDataSource(options: {
  subgraph: string;
  /** Whether writes say where they come from. */
  hearsClientIps: boolean;
  transport: SubgraphTransport;
  tokens: IdentityTokens;
  metrics: GatewayMetrics;
  log: Logger;
}): GraphQLDataSource {
  const { subgraph, hearsClientIps, transport, tokens, metrics, log } = options;

  const ask = async (
    request: FetchRequest,
    { viewer, clientIp, signal }: RequestScope,
  ): Promise<FormattedExecutionResult> => {
    const body = JSON.stringify(request);
    const identity = MUTATION.test(request.query)
      ? await tokens.bound(hearsClientIps && clientIp !== undefined ? { ...viewer, clientIp } : viewer, subgraph, body)
      : await tokens.reusable(viewer, subgraph);
    const finish = metrics.startFetch(subgraph);
    try {
      const result = await transport.send({ body, identity, signal });
      finish(result.errors === undefined ? 'ok' : 'errors');
      return placeErrors(request, { ...result, ...(result.errors && { errors: result.errors.map(ownFault) }) });
    } catch (error) {
      finish('unavailable');
      log.warn({ err: error, subgraph }, 'fetch failed');
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
