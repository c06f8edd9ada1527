import type { ApolloGateway } from '@apollo/gateway';
import {
  getOperationAST,
  getVariableValues,
  GraphQLError,
  Kind,
  OperationTypeNode,
  type ExecutionResult,
} from 'graphql';
import type { RequestScope } from '../request-scope.ts';
import { complete } from './complete.ts';
import type { Decision, Guard } from './guard.ts';
import { includedFields } from './included-fields.ts';
import { isEmpty } from './prune.ts';

/** Plans and executes one request. */
export type Executor = ApolloGateway['executor'];
type Request = Parameters<Executor>[0];
type Restricted = Extract<Decision, { kind: 'restricted' }>;

/**
 * Lets `execute` have only what the viewer may read. A denied field of a query is null with an error; one in a
 * mutation refuses the whole document, since half of a change is not what was asked for.
 */
export function guardedExecutor(execute: Executor, guard: Guard): Executor {
  return async (request) => {
    // Typed as always there; a name that fits no operation leaves it out.
    const operation = request.operation as Request['operation'] | undefined;
    if (operation === undefined) return refusal(noOperation(request));
    if (operation.operation === OperationTypeNode.SUBSCRIPTION) return refusal('Subscriptions are not served here.');

    const { viewer } = request.context as RequestScope;
    const decision = await guard.decide(request.document, request.queryHash, viewer);
    if (decision.kind === 'allowed') return execute(request);
    if (operation.operation === OperationTypeNode.MUTATION) {
      const errors = deniedIn(decision, request);
      if (errors.length > 0) return { errors };
    }
    return executeRestricted(execute, decision, request);
  };
}

async function executeRestricted(execute: Executor, decision: Restricted, request: Request): Promise<ExecutionResult> {
  const { pruned } = decision;
  const operation = operationIn(pruned.document, request);
  const partial: ExecutionResult = isEmpty(operation, pruned)
    ? { data: {} }
    : await execute({
        ...request,
        document: pruned.document,
        source: pruned.source,
        queryHash: pruned.hash,
        operation,
        request: { ...request.request, query: pruned.source },
      });
  if (partial.data === null || partial.data === undefined) return partial;
  const completed = complete({
    schema: request.schema,
    decision,
    data: partial.data,
    operationName: request.request.operationName,
    variables: request.request.variables ?? {},
  });
  const errors = [...(partial.errors ?? []), ...(completed.errors ?? [])];
  return { ...partial, ...completed, ...(errors.length > 0 && { errors }) };
}

function deniedIn({ document, denials }: Restricted, request: Request): GraphQLError[] {
  const operation = operationIn(document, request);
  const variables = getVariableValues(
    request.schema,
    operation.variableDefinitions ?? [],
    request.request.variables ?? {},
  );
  if (variables.coerced === undefined) return [...variables.errors];
  return [...includedFields(operation.selectionSet, document, variables.coerced)].flatMap((field) => {
    const denial = denials.get(field);
    if (denial === undefined) return [];
    return [new GraphQLError(denial.message, { nodes: field, extensions: { code: denial.code } })];
  });
}

function operationIn(document: Request['document'], { request }: Request): Request['operation'] {
  const operation = getOperationAST(document, request.operationName);
  if (operation === null || operation === undefined) throw new Error('the operation was there before the guard');
  return operation;
}

function noOperation({ document, request: { operationName } }: Request): string {
  if (operationName === undefined) {
    const names = document.definitions.flatMap((definition) =>
      definition.kind === Kind.OPERATION_DEFINITION && definition.name !== undefined ? [definition.name.value] : [],
    );
    return `The document has several operations. Give the operationName of one of them: ${names.join(', ')}.`;
  }
  return 'The document has no operation with this operationName.';
}

const refusal = (message: string): ExecutionResult => ({
  errors: [new GraphQLError(message, { extensions: { code: 'BAD_REQUEST' } })],
});
