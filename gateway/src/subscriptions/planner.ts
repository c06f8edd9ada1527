import type { GraphQLDataSource, GraphQLDataSourceProcessOptions } from '@apollo/gateway';
import { OperationTypeNode, visit, type OperationDefinitionNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import { rootFields } from '../operation/check-once-only.ts';
import type { Execute, Operation } from '../operation/operation.ts';
import type { RequestScope } from '../request-scope.ts';
import { createPlanner, type Planner, type PlannerOptions } from '../supergraph/planner.ts';
import { subscriptionsAsQueries } from './as-query.ts';
import { asRootAnswer, entityFetchOf, entityRequest, type EntityFetch } from './entity-fetch.ts';
import type { Sources } from './source.ts';

export interface SubscriptionExecutor {
  /** Answers a subscription with its entity as it is now, read with the rights of the caller. */
  readonly execute: Execute;
  stop(): Promise<void>;
}

export type SubscriptionExecutorOptions = PlannerOptions & { readonly feeds: Sources };

const MAX_DOCUMENTS = 1_000;

type Query = Pick<Operation, 'document' | 'operation'>;

/**
 * Plans subscriptions as queries, since Apollo's planner has none of their own, with a planner that is built when the
 * first of them comes: it takes half a second and 30 MB for a supergraph of 13 subgraphs.
 */
export function subscriptionExecutor(options: SubscriptionExecutorOptions): SubscriptionExecutor {
  let planner: Promise<Planner> | undefined;
  const queries = new LRUCache<string, Query>({ max: MAX_DOCUMENTS });
  const queryOf = (subscription: Operation): Query => {
    const key = `${subscription.hash} ${subscription.operationName ?? ''}`;
    const known = queries.get(key);
    if (known !== undefined) return known;
    const query = asQuery(subscription);
    queries.set(key, query);
    return query;
  };
  return {
    async execute(subscription) {
      const { entityId, scope } = subscription;
      if (entityId === undefined) return { data: nothingOf(subscription) };
      planner ??= entityPlanner(options);
      const { execute } = await planner;
      return execute({ ...subscription, ...queryOf(subscription), scope: { ...scope, entityId } as RequestScope });
    },
    async stop() {
      await (await planner)?.stop();
    },
  };
}

const entityPlanner = (options: SubscriptionExecutorOptions): Promise<Planner> =>
  createPlanner({
    ...options,
    sdl: subscriptionsAsQueries(options.sdl),
    dataSource: (subgraph) => entitySource(options.dataSource(subgraph), options.feeds),
  });

function asQuery({ document, operation }: Operation): Query {
  const query: OperationDefinitionNode = { ...operation, operation: OperationTypeNode.QUERY };
  const definitions = document.definitions.map((each) => (each === operation ? query : each));
  const asQueries = visit(
    { ...document, definitions },
    {
      // Of fragments around the field.
      NamedType: (type) =>
        type.name.value === 'Subscription' ? { ...type, name: { ...type.name, value: 'Query' } } : undefined,
    },
  );
  const found = asQueries.definitions[definitions.indexOf(query)];
  return { document: asQueries, operation: found as OperationDefinitionNode };
}

const nothingOf = ({ operation, document }: Operation): Record<string, null> =>
  Object.fromEntries(
    rootFields(operation.selectionSet, document).map(({ alias, name }) => [(alias ?? name).value, null]),
  );

/** Asks a subgraph for the entity, where the planner believes that it asks for the field. */
function entitySource(source: GraphQLDataSource, sources: Sources): GraphQLDataSource {
  const fetches = new LRUCache<string, { readonly entity: EntityFetch | undefined }>({ max: MAX_DOCUMENTS });
  const fetchOf = (query: string): EntityFetch | undefined => {
    const known = fetches.get(query);
    if (known !== undefined) return known.entity;
    const entity = entityFetchOf(query, sources);
    fetches.set(query, { entity });
    return entity;
  };
  return {
    async process(options: GraphQLDataSourceProcessOptions) {
      const { query = '', variables = {} } = options.request;
      const entity = fetchOf(query);
      if (entity === undefined) return source.process(options);
      const { entityId } = options.context as { entityId: string };
      const request = { ...options.request, operationName: undefined, ...entityRequest(entity, variables, entityId) };
      return asRootAnswer(entity, await source.process({ ...options, request } as GraphQLDataSourceProcessOptions));
    },
  };
}
