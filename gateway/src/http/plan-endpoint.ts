import { GUEST } from '@agora/subgraph-kit/identity/viewer';
import type { GatewayConfig } from '../config/config.ts';
import type { OperationPipeline } from '../operation/pipeline.ts';
import { JSON_TYPE } from './answer.ts';
import { graphqlAnswer } from './graphql-answer.ts';
import { readParameters } from './read-parameters.ts';
import type { Endpoint } from './request-listener.ts';

export type Explain = OperationPipeline['explain'];

/**
 * For the page for trying queries, and served where it is: takes a request of GraphQL and answers `{ "plan": text }`, how
 * the whole of it would be executed, whoever may read what of it.
 */
export function planEndpoint({ server, limits }: Pick<GatewayConfig, 'server' | 'limits'>, explain: Explain): Endpoint {
  return async (request) => {
    const { parameters, method } = await readParameters(request, { ...server, methods: ['POST'] });
    const scope = { viewer: GUEST, signal: AbortSignal.timeout(server.deadlineMs) };
    const plan = await explain(parameters, { scope, limits, method });
    return typeof plan === 'string'
      ? { status: 200, type: JSON_TYPE, body: JSON.stringify({ plan }) }
      : graphqlAnswer(plan, JSON_TYPE);
  };
}
