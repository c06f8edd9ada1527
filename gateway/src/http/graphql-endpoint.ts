import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { AppError } from '@agora/subgraph-kit/errors';
import type { Viewer } from '@agora/subgraph-kit/identity/viewer';
import type { Admission } from '../admission.ts';
import type { GraphQLOutcome, GraphQLServer } from '../graphql-server.ts';
import type { GatewayMetrics } from '../metrics.ts';
import type { Answer } from './answer.ts';
import { refuseForeignPage } from './cross-site.ts';
import { codeOf, graphqlAnswer } from './graphql-answer.ts';
import { negotiate } from './negotiate.ts';
import { readParameters } from './read-parameters.ts';

/** A way into the graph: who may come, with how much, and how many at once. */
export interface Lane {
  readonly methods: readonly ('GET' | 'POST')[];
  readonly bodyLimitBytes: number;
  readonly admission: Admission;
  /** @throws UNAUTHENTICATED */
  identify(headers: IncomingHttpHeaders, body: string): Promise<Viewer>;
  /** Where a request comes from, where that is worth knowing. */
  clientIpOf(request: IncomingMessage): string | undefined;
}

export interface GraphQLEndpointOptions {
  readonly lane: Lane;
  readonly graphql: GraphQLServer;
  readonly metrics: GatewayMetrics;
  readonly requestTimeoutMs: number;
}

/** The pipeline of a GraphQL request: each line is a stage, and each may refuse what the next shall not see. */
export function graphqlEndpoint(options: GraphQLEndpointOptions): (request: IncomingMessage) => Promise<Answer> {
  const { lane, graphql, metrics, requestTimeoutMs } = options;

  const pipeline = async (request: IncomingMessage): Promise<{ outcome: GraphQLOutcome; type: string }> => {
    refuseForeignPage(request.method, request.headers);
    const type = negotiate(request.headers.accept);
    const { parameters, body, method } = await readParameters(request, lane);
    const viewer = await lane.identify(request.headers, body);
    const scope = { viewer, clientIp: lane.clientIpOf(request), signal: AbortSignal.timeout(requestTimeoutMs) };
    const outcome = await lane.admission.run(() => graphql.execute(parameters, scope, method));
    return { outcome, type };
  };

  return async (request) => {
    const finish = metrics.startRequest();
    try {
      const { outcome, type } = await pipeline(request);
      finish({ hasData: outcome.result.data !== undefined, code: codeOf(outcome.result) });
      return graphqlAnswer(outcome, type);
    } catch (error) {
      finish({ hasData: false, code: error instanceof AppError ? error.code : 'INTERNAL' });
      throw error;
    }
  };
}
