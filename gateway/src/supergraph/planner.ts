import type { Logger } from '@agora/subgraph-kit/log';
import { ApolloGateway, type GraphQLDataSource } from '@apollo/gateway';
import { prettyFormatQueryPlan } from '@apollo/query-planner';
import type { GraphQLSchema } from 'graphql';
import { switchOffApolloTelemetry } from '../config/config.ts';
import type { Execute, Operation } from '../operation/operation.ts';
import { quietLogger } from '../quiet-logger.ts';

/** Plans operations and executes the plans: Apollo's gateway, of which nothing else here knows. */
export interface Planner {
  /** What clients see. */
  readonly schema: GraphQLSchema;
  readonly execute: Execute;
  /** Plans an operation, and fetches nothing. @returns the plan, to be read. @throws what the planner throws */
  plan(operation: Operation): Promise<string>;
  stop(): Promise<void>;
}

export interface PlannerOptions {
  readonly sdl: string;
  readonly dataSource: (subgraph: { name: string; url: string }) => GraphQLDataSource;
  readonly log: Logger;
}

type Executor = ApolloGateway['executor'];

class Planned extends Error {
  readonly plan: Parameters<typeof prettyFormatQueryPlan>[0];

  constructor(plan: Parameters<typeof prettyFormatQueryPlan>[0]) {
    super('planned');
    this.plan = plan;
  }
}

/** @throws when the supergraph is none */
export async function createPlanner({ sdl, dataSource, log }: PlannerOptions): Promise<Planner> {
  switchOffApolloTelemetry();
  const logger = quietLogger(log);
  const planOnly = new WeakSet<object>();
  const gateway = new ApolloGateway({
    supergraphSdl: sdl,
    buildService: ({ name, url = '' }) => dataSource({ name, url }),
    logger,
    __exposeQueryPlanExperimental: false,
    experimental_didResolveQueryPlan({ queryPlan, requestContext }) {
      if (planOnly.has(requestContext.context as object)) throw new Planned(queryPlan);
    },
  });
  const { schema, executor } = await gateway.load();

  const requestOf = ({ document, source, hash, operation, operationName, variables, scope }: Operation) =>
    ({
      request: { query: source, variables, ...(operationName !== undefined && { operationName }) },
      document,
      source,
      queryHash: hash,
      operation,
      operationName: operationName ?? null,
      schema,
      // A context of its own: fetches find the request's scope here.
      context: { ...scope },
      metrics: {},
      logger,
    }) as unknown as Parameters<Executor>[0];

  return {
    schema,
    execute: (operation) => executor(requestOf(operation)),
    async plan(operation) {
      const request = requestOf(operation);
      planOnly.add(request.context);
      try {
        await executor(request);
      } catch (error) {
        if (error instanceof Planned) return prettyFormatQueryPlan(error.plan);
        throw error;
      }
      // Of what the gateway itself knows, such as the schema, there is nothing to be planned.
      return '';
    },
    stop: () => gateway.stop(),
  };
}
