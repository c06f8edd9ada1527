import type { DocumentNode, ExecutionResult, OperationDefinitionNode } from 'graphql';
import type { Limits } from '../config/limits-config.ts';
import type { RequestScope } from '../request-scope.ts';

/** A request of GraphQL, as it came: https://graphql.github.io/graphql-over-http/draft/#sec-Request-Parameters */
export interface GraphQLParameters {
  readonly query?: string | undefined;
  /** Names an operation that was registered. */
  readonly documentId?: string | undefined;
  readonly operationName?: string | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
  readonly extensions?: Readonly<Record<string, unknown>> | undefined;
}

/** What the way that a request came by says of it. */
export interface RequestTerms {
  readonly scope: RequestScope;
  readonly limits: Limits;
  /** `SUBSCRIBE` over a stream, for subscriptions and nothing else. */
  readonly method: 'GET' | 'POST' | 'SUBSCRIBE';
  /** Of a subscription: the entity that something has happened to. */
  readonly entityId?: string | undefined;
}

/** An operation that may be planned: read, valid, within its limits. */
export interface Operation {
  readonly document: DocumentNode;
  readonly source: string;
  /** Names the document to the planner, which keeps its plans by it. */
  readonly hash: string;
  readonly operation: OperationDefinitionNode;
  readonly operationName: string | undefined;
  /** As they were sent. */
  readonly variables: Readonly<Record<string, unknown>>;
  /** As the schema understands them, with defaults. */
  readonly coercedVariables: Readonly<Record<string, unknown>>;
  readonly scope: RequestScope;
  /** Of a subscription: what it is answered with now; nothing when absent. */
  readonly entityId?: string | undefined;
}

/** Answers an operation. The last stages are such functions, one around the other. */
export type Execute = (operation: Operation) => Promise<ExecutionResult>;
