import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { OperationTypeNode, type ExecutionResult, type GraphQLSchema } from 'graphql';
import type { RequestListener } from 'node:http';
import { z } from 'zod';
import { AppError, badUserInput, unauthenticated } from '../errors.ts';
import { readBody, sendJson, statusOf } from '../http.ts';
import { INTERNAL_TOKEN_HEADER, type InternalVerifier } from '../identity/internal-token.ts';
import type { Logger } from '../log.ts';
import { readTimeLeft, TIME_LEFT_HEADER, withinTime } from '../time-left.ts';
import type { RequestContext } from './context.ts';
import { createRepresentationCheck } from './entities.ts';
import { createErrorFormatter } from './format-error.ts';
import { currentTraceId } from './trace-id.ts';

export interface SubgraphServer {
  /**
   * Answers one request, whichever way it came: `body` is the JSON text of a GraphQL request.
   * @param leftMs how long the answer is waited for
   * @throws UNAUTHENTICATED without a valid identity, BAD_USER_INPUT for a body that is no request, TIMEOUT.
   */
  readonly execute: (body: string, identity: string | undefined, leftMs?: number) => Promise<ExecutionResult>;
  readonly listener: RequestListener;
  stop(): Promise<void>;
}

export interface SubgraphServerOptions<Context extends RequestContext> {
  readonly schema: GraphQLSchema;
  readonly verifier: InternalVerifier;
  readonly context: (request: RequestContext) => Context;
  readonly log: Logger;
}

const MAX_BODY_BYTES = 4 * 1024 * 1024;
// Above the longest legal list, the lines of a full cart; the gateway splits what is longer.
const MAX_REPRESENTATIONS = 2_500;

const requestSchema = z.object({
  query: z.string(),
  operationName: z.string().nullish(),
  variables: z.record(z.string(), z.unknown()).nullish(),
});

interface ServerContext extends RequestContext {
  readonly isBoundToBody: boolean;
}

/** A GraphQL server that answers nobody without a valid internal identity, whatever is asked. */
export async function createSubgraphServer<Context extends RequestContext>(
  options: SubgraphServerOptions<Context>,
): Promise<SubgraphServer> {
  const server = new ApolloServer<Context & ServerContext>({
    schema: options.schema,
    formatError: createErrorFormatter((error, traceId) => {
      options.log.error({ err: error, traceId }, 'request failed');
    }),
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      guard(options.schema),
    ],
  });
  await server.start();

  const answerTo = async (body: string, identity: string | undefined): Promise<ExecutionResult> => {
    const { viewer, isBoundToBody } = await options.verifier.verify(identity, body);
    const { query, operationName, variables } = parseRequest(body);
    // A context of its own for each request: graphql-shield keeps its verdicts on it.
    const contextValue = { ...options.context({ viewer }), isBoundToBody };
    const response = await server.executeOperation(
      { query, ...(operationName && { operationName }), ...(variables && { variables }) },
      { contextValue },
    );
    if (response.body.kind !== 'single') throw new Error('incremental delivery is not used between services');
    return response.body.singleResult as ExecutionResult;
  };
  const execute: SubgraphServer['execute'] = (body, identity, leftMs) =>
    leftMs === undefined ? answerTo(body, identity) : withinTime(leftMs, () => answerTo(body, identity));

  return {
    execute,
    stop: () => server.stop(),
    listener: (request, response) => {
      const answer = async (): Promise<void> => {
        try {
          if (request.method !== 'POST') throw new AppError('BAD_REQUEST', 'A subgraph answers POST requests.');
          const body = await readBody(request, MAX_BODY_BYTES);
          const identity = request.headers[INTERNAL_TOKEN_HEADER];
          const leftMs = readTimeLeft(request.headers[TIME_LEFT_HEADER]);
          sendJson(response, 200, await execute(body, typeof identity === 'string' ? identity : undefined, leftMs));
        } catch (error) {
          const { code, message } =
            error instanceof AppError ? error : new AppError('INTERNAL', 'Something failed on our side.');
          if (code === 'INTERNAL') options.log.error({ err: error }, 'request failed');
          sendJson(response, statusOf(code), {
            errors: [{ message, extensions: { code, traceId: currentTraceId() } }],
          });
        }
      };
      void answer();
    },
  };
}

function parseRequest(body: string): z.infer<typeof requestSchema> {
  let json: unknown;
  try {
    json = JSON.parse(body);
  } catch {
    throw badUserInput('The body is not JSON.');
  }
  const request = requestSchema.safeParse(json);
  if (!request.success) throw badUserInput('The body is not a GraphQL request.');
  return request.data;
}

function guard(schema: GraphQLSchema): ApolloServerPlugin<ServerContext> {
  const checkRepresentations = createRepresentationCheck(schema, MAX_REPRESENTATIONS);
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation: ({ operation, request, contextValue }) => {
          // The name in the request fits no operation: Apollo refuses it right after.
          if (operation === undefined) return Promise.resolve();
          // A token that leaks from a read must not be good for a write.
          if (operation.operation === OperationTypeNode.MUTATION && !contextValue.isBoundToBody) {
            throw unauthenticated('A mutation needs an identity that is bound to its body.');
          }
          checkRepresentations(operation, request.variables ?? {});
          return Promise.resolve();
        },
      }),
  };
}
