import { unavailable } from '@agora/subgraph-kit/errors';
import type { Viewer } from '@agora/subgraph-kit/identity/viewer';
import type { Logger } from '@agora/subgraph-kit/log';
import type { GraphQLDataSource, GraphQLDataSourceProcessOptions } from '@apollo/gateway';
import type { ServiceQuery } from '../config/service-query.ts';
import type { RequestScope } from '../request-scope.ts';

/**
 * Asks a subgraph in the gateway's own name, past the planner: for what is in no caller's graph.
 * @throws SUBGRAPH_UNAVAILABLE when there is no answer, or one with errors
 */
export type AskSubgraph = (query: ServiceQuery, variables: Readonly<Record<string, unknown>>) => Promise<unknown>;

const TIMEOUT_MS = 3_000;

/** @param find the way to a subgraph of the version that serves. */
export function subgraphAsker(find: (name: string) => GraphQLDataSource | undefined, log: Logger): AskSubgraph {
  return async ({ subgraph, scopes, query }, variables) => {
    const source = find(subgraph);
    if (source === undefined) throw unavailable('A part of the graph');
    const viewer: Viewer = { roles: ['service'], scopes, shopIds: [] };
    const context: RequestScope = { viewer, signal: AbortSignal.timeout(TIMEOUT_MS) };
    const request = { request: { query, variables }, context } as unknown as GraphQLDataSourceProcessOptions;
    const { data, errors = [] } = await source.process(request);
    const [first] = errors;
    if (first === undefined) return data;
    log.error({ subgraph, code: first.extensions?.code }, 'a subgraph did not answer the gateway');
    throw unavailable('A part of the graph', first);
  };
}
