import type { IncomingMessage } from 'node:http';
import { AppError } from '@agora/subgraph-kit/errors';
import { GUEST } from '@agora/subgraph-kit/identity/viewer';
import type { FormattedExecutionResult } from 'graphql';
import type { Admission } from '../admission.ts';
import type { Identity } from '../authentication/identity.ts';
import type { Limits } from '../config/limits-config.ts';
import type { Meter, MeterOf } from '../limits/meter.ts';
import type { GatewayMetrics } from '../metrics.ts';
import { clientNameIn } from '../persisted/client-name.ts';
import type { PersistedOperations } from '../persisted/persisted-operations.ts';
import type { AnswerOperation } from '../operation/pipeline.ts';
import { newRecord, type RequestRecord } from '../request-record.ts';
import type { NoteSlow } from '../slow-operations.ts';
import { refusalOf, type Answer } from './answer.ts';
import { refuseForeignPage } from './cross-site.ts';
import { cacheHeaders } from './cache-headers.ts';
import { codeOf, graphqlAnswer } from './graphql-answer.ts';
import { negotiate } from './negotiate.ts';
import { readParameters } from './read-parameters.ts';
import { requestIdIn } from './request-id.ts';

/** A way into the graph: who may come, with how much, and how many at once. */
export interface Lane {
  readonly methods: readonly ('GET' | 'POST')[];
  readonly maxBodyBytes: number;
  readonly limits: Limits;
  readonly admission: Admission;
  /** @throws UNAUTHENTICATED */
  identify(request: IncomingMessage, body: string): Promise<Identity>;
  /** Where a request comes from, where that is worth knowing. */
  clientIpOf(request: IncomingMessage): string | undefined;
  /** Knows operations by name; absent where all are sent. */
  readonly persisted?: PersistedOperations | undefined;
  /** Counts what its callers ask for; nothing is counted when absent. */
  readonly meterOf?: MeterOf;
}

export interface GraphQLEndpointOptions {
  readonly lane: Lane;
  readonly answer: AnswerOperation;
  readonly metrics: GatewayMetrics;
  readonly noteSlow: NoteSlow;
  readonly deadlineMs: number;
}

/**
 * The stages of a GraphQL request over HTTP: each line is one, and each may refuse what the next shall not see. Those of
 * the operation itself are in `operation/pipeline.ts`.
 */
export function graphqlEndpoint(options: GraphQLEndpointOptions): (request: IncomingMessage) => Promise<Answer> {
  const { lane, answer, metrics, noteSlow, deadlineMs } = options;

  const pipeline = async (
    request: IncomingMessage,
    open: (meter: Meter | undefined) => Meter | undefined,
    record: RequestRecord,
  ): Promise<{ result: FormattedExecutionResult; type: string }> => {
    refuseForeignPage(request.method, request.headers);
    const type = negotiate(request.headers.accept);
    const { parameters, body, method } = await readParameters(request, lane);
    const clientIp = lane.clientIpOf(request);
    const clientName = clientNameIn(request.headers);
    const identity = await lane.identify(request, body).catch(async (error: unknown) => {
      // Who guesses is counted like everybody.
      await open(lane.meterOf?.({ viewer: GUEST, clientIp, clientName }))?.admit();
      throw error;
    });
    const meter = open(lane.meterOf?.({ ...identity, clientIp, clientName }));
    await meter?.admit();
    const scope = {
      ...identity,
      clientIp,
      clientName,
      meter,
      record,
      signal: AbortSignal.timeout(deadlineMs),
      endsAt: performance.now() + deadlineMs,
    };
    const result = await lane.admission.run(async () => {
      const resolved = (await lane.persisted?.resolve(parameters, scope)) ?? parameters;
      return answer(resolved, { scope, limits: lane.limits, method });
    });
    return { result, type };
  };

  return async (request) => {
    const begunAt = performance.now();
    const finish = metrics.startRequest();
    const record = newRecord();
    let meter: Meter | undefined;
    const withLimits = (given: Answer): Answer => ({ ...given, headers: { ...meter?.headers(), ...given.headers } });
    try {
      const { result, type } = await pipeline(request, (opened) => (meter = opened), record);
      const end = { hasData: result.data !== undefined, code: codeOf(result) };
      finish(end);
      meter?.end(outcomeOf(end));
      return withLimits({ ...graphqlAnswer(result, type), headers: cacheHeaders(result, record) });
    } catch (error) {
      finish({ hasData: false, code: error instanceof AppError ? error.code : 'INTERNAL' });
      meter?.end('refused');
      if (error instanceof AppError) return withLimits(refusalOf(error));
      throw error;
    } finally {
      noteSlow(record, performance.now() - begunAt, requestIdIn(request.headers['x-request-id']));
    }
  };
}

const outcomeOf = ({ hasData, code }: { hasData: boolean; code: unknown }): 'ok' | 'errors' | 'refused' => {
  if (code === undefined) return 'ok';
  return hasData ? 'errors' : 'refused';
};
