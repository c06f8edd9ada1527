import { createHash } from 'node:crypto';
import { guardedExecutor } from '../access/guarded-executor.ts';
import { createGuard } from '../access/guard.ts';
import { withCompletionErrors } from '../completion-errors.ts';
import type { GatewayConfig } from '../config/config.ts';
import { meteredExecutor } from '../limits/metered-executor.ts';
import { createCosts, type Costs } from '../operation/cost/costs.ts';
import { readCosts } from '../operation/cost/read-costs.ts';
import { operationPipeline, type AnswerOperation, type OperationPipelineOptions } from '../operation/pipeline.ts';
import { requireMutations, requireRules } from './check-version.ts';
import { createPlanner, type PlannerOptions } from './planner.ts';
import { readSupergraph } from './read-supergraph.ts';
import { trialOperation } from './trial.ts';

/** One version of the supergraph with all that belongs to it: a request runs on one from its start to its end. */
export interface SupergraphVersion {
  /** Of its text. */
  readonly hash: string;
  readonly answer: AnswerOperation;
  /** What its operations cost. */
  readonly costs: Costs;
  stop(): Promise<void>;
}

export type VersionOptions = Omit<PlannerOptions, 'sdl'> &
  Omit<OperationPipelineOptions, 'schema' | 'execute'> & { readonly config: Pick<GatewayConfig, 'access' | 'limits'> };

export const hashOf = (sdl: string): string => createHash('sha256').update(sdl).digest('hex');

/**
 * Builds a version beside whatever serves, and tries it: it plans an operation before any client's.
 * @throws whatever makes it unfit to serve
 */
export async function createVersion(sdl: string, options: VersionOptions): Promise<SupergraphVersion> {
  const { config, dataSource, log, isSchemaTold, formatError } = options;
  const supergraph = readSupergraph(sdl, config.access);
  const planner = await createPlanner({ sdl: supergraph.sdl, dataSource, log });
  const { schema } = planner;
  try {
    requireRules(schema, supergraph.rules);
    requireMutations(schema, config.limits.oncePerOperation);
    await planner.plan(trialOperation(schema));
  } catch (error) {
    await planner.stop();
    throw error;
  }
  const costs = createCosts(schema, readCosts(sdl), config.limits.cost);
  const metered = meteredExecutor(withCompletionErrors(planner.execute), costs, schema);
  const execute = guardedExecutor(metered, createGuard(supergraph.rules, schema), schema);
  return {
    hash: hashOf(sdl),
    costs,
    answer: operationPipeline({ schema, execute, isSchemaTold, formatError }),
    stop: () => planner.stop(),
  };
}
