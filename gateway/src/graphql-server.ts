import type { Logger } from '@agora/subgraph-kit/log';
import type { ApolloGateway } from '@apollo/gateway';
import { ApolloServer, HeaderMap, type ApolloServerOptionsWithGateway } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { FormattedExecutionResult } from 'graphql';
import { createGuard } from './access/guard.ts';
import { guardedExecutor } from './access/guarded-executor.ts';
import { withCompletionErrors } from './completion-errors.ts';
import { gatewayErrorFormatter } from './format-error.ts';
import { checkNesting, operationSizeLimit } from './operation-size.ts';
import { quietLogger } from './quiet-logger.ts';
import type { RequestScope } from './request-scope.ts';
import type { Supergraph } from './supergraph.ts';

export interface GraphQLParameters {
  readonly query?: string | undefined;
  readonly operationName?: string | undefined;
  readonly variables?: Record<string, unknown> | undefined;
  readonly extensions?: Record<string, unknown> | undefined;
}

export interface GraphQLOutcome {
  readonly result: FormattedExecutionResult;
  /** The operation is a write, and the method was GET. */
  readonly isWrongMethod: boolean;
}

/** Parses, validates, guards, plans and executes: all of a request that is not HTTP. */
export interface GraphQLServer {
  /** @throws QUERY_TOO_COMPLEX for a text that nests too deeply to be parsed. */
  execute(parameters: GraphQLParameters, scope: RequestScope, method: 'GET' | 'POST'): Promise<GraphQLOutcome>;
  stop(): Promise<void>;
}

export async function startGraphQLServer(options: {
  gateway: ApolloGateway;
  supergraph: Supergraph;
  hasIntrospection: boolean;
  log: Logger;
}): Promise<GraphQLServer> {
  const { gateway, supergraph, hasIntrospection, log } = options;
  const server = new ApolloServer<RequestScope>({
    gateway: guarded(gateway, supergraph),
    introspection: hasIntrospection,
    hideSchemaDetailsFromClientErrors: true,
    formatError: gatewayErrorFormatter(log),
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    csrfPrevention: false, // The listener refuses what a foreign page could send.
    stopOnTerminationSignals: false,
    logger: quietLogger(log),
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      operationSizeLimit,
    ],
  });
  await server.start();
  return {
    async execute(parameters, contextValue, method) {
      const { query, operationName, variables, extensions } = parameters;
      if (query !== undefined) checkNesting(query);
      const { body, http } = await server.executeOperation(
        {
          ...(query !== undefined && { query }),
          ...(operationName !== undefined && { operationName }),
          ...(variables !== undefined && { variables }),
          ...(extensions !== undefined && { extensions }),
          http: { method, headers: new HeaderMap(), search: '', body: undefined },
        },
        { contextValue },
      );
      if (body.kind !== 'single') throw new Error('incremental delivery is not served');
      const { data, errors } = body.singleResult;
      return {
        result: { ...(errors && { errors }), ...(data !== undefined && { data }) },
        isWrongMethod: http.status === 405,
      };
    },
    stop: () => server.stop(),
  };
}

function guarded(
  gateway: ApolloGateway,
  { rules }: Supergraph,
): ApolloServerOptionsWithGateway<RequestScope>['gateway'] {
  return {
    onSchemaLoadOrUpdate: (callback) => gateway.onSchemaLoadOrUpdate(callback),
    async load(options) {
      const { schema, executor } = await gateway.load(options);
      return { executor: guardedExecutor(withCompletionErrors(executor), createGuard(rules, schema)) };
    },
    stop: () => gateway.stop(),
  };
}
