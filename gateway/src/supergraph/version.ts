import { createHash } from 'node:crypto';
import { OperationTypeNode } from 'graphql';
import type { GraphQLDataSource } from '@apollo/gateway';
import { guardedExecutor } from '../access/guarded-executor.ts';
import { createGuard } from '../access/guard.ts';
import type { Caching } from '../caching/caching.ts';
import { withCompletionErrors } from '../completion-errors.ts';
import type { GatewayConfig } from '../config/config.ts';
import { meteredExecutor } from '../limits/metered-executor.ts';
import { createCosts, type Costs } from '../operation/cost/costs.ts';
import { readCosts } from '../operation/cost/read-costs.ts';
import type { Execute } from '../operation/operation.ts';
import { subgraphAsker, type AskSubgraph } from '../fetching/ask-subgraph.ts';
import { operationPipeline, type OperationPipeline, type OperationPipelineOptions } from '../operation/pipeline.ts';
import { judgeOperation, type Judgement } from '../persisted/judge-operation.ts';
import { subscriptionExecutor } from '../subscriptions/planner.ts';
import { readSources, type Sources } from '../subscriptions/source.ts';
import { requireRootFields, requireRules } from './check-version.ts';
import { createPlanner, type PlannerOptions } from './planner.ts';
import { readSupergraph } from './read-supergraph.ts';
import { trialOperation } from './trial.ts';

/** One version of the supergraph with all that belongs to it: a request runs on one from its start to its end. */
export interface SupergraphVersion extends OperationPipeline {
  /** Of its text. */
  readonly hash: string;
  /** What its operations cost. */
  readonly costs: Costs;
  /** What feeds its subscriptions. */
  readonly feeds: Sources;
  /** Whether an operation could be registered. */
  readonly judge: (text: string) => Judgement;
  /** For what the gateway itself has to know. */
  readonly ask: AskSubgraph;
  stop(): Promise<void>;
}

export type VersionOptions = Omit<PlannerOptions, 'sdl'> &
  Omit<OperationPipelineOptions, 'schema' | 'execute' | 'plan' | 'feeds'> & {
    readonly config: Pick<GatewayConfig, 'access' | 'limits' | 'subscriptions'>;
    readonly caching?: Caching | undefined;
  };

export const hashOf = (sdl: string): string => createHash('sha256').update(sdl).digest('hex');

/**
 * Builds a version beside whatever serves, and tries it: it plans an operation before any client's.
 * @throws whatever makes it unfit to serve
 */
export async function createVersion(sdl: string, options: VersionOptions): Promise<SupergraphVersion> {
  const { config, caching, dataSource, log, isSchemaTold, formatError } = options;
  const supergraph = readSupergraph(sdl, config.access);
  const dataSources = new Map<string, GraphQLDataSource>();
  const planner = await createPlanner({
    sdl: supergraph.sdl,
    dataSource(subgraph) {
      const source = dataSource(subgraph);
      dataSources.set(subgraph.name, source);
      return source;
    },
    log,
  });
  const { schema } = planner;
  let feeds: Sources;
  try {
    requireRules(schema, supergraph.rules);
    const { oncePerOperation, rate } = config.limits;
    requireRootFields(schema, [...oncePerOperation, ...rate.fields.flatMap(({ names }) => names)]);
    feeds = config.subscriptions === undefined ? new Map() : readSources(supergraph.sdl, schema);
    await planner.plan(trialOperation(schema));
  } catch (error) {
    await planner.stop();
    throw error;
  }
  const subscriptions = subscriptionExecutor({ sdl: supergraph.sdl, feeds, dataSource, log });
  const plan: Execute = (operation) =>
    operation.operation.operation === OperationTypeNode.SUBSCRIPTION
      ? subscriptions.execute(operation)
      : planner.execute(operation);
  const costs = createCosts(schema, readCosts(sdl), config.limits.cost);
  const fetched = withCompletionErrors(plan);
  const cached = caching?.before(fetched, { sdl, hash: hashOf(sdl), schema }) ?? fetched;
  const metered = meteredExecutor(cached, costs, schema);
  const execute = guardedExecutor(metered, createGuard(supergraph.rules, schema), schema);
  return {
    ...operationPipeline({
      schema,
      execute,
      plan: (operation) => planner.plan(operation),
      feeds,
      isSchemaTold,
      formatError,
    }),
    hash: hashOf(sdl),
    costs,
    judge: (text) => judgeOperation(text, { schema, costs, limits: config.limits }),
    ask: subgraphAsker((name) => dataSources.get(name), log),
    feeds,
    async stop() {
      await Promise.all([planner.stop(), subscriptions.stop()]);
    },
  };
}
