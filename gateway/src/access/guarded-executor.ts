import { getOperationAST, GraphQLError, OperationTypeNode, type ExecutionResult, type GraphQLSchema } from 'graphql';
import type { Execute, Operation } from '../operation/operation.ts';
import { complete } from './complete.ts';
import type { Decision, Guard } from './guard.ts';
import { includedFields } from './included-fields.ts';
import { isEmpty } from './prune.ts';

type Restricted = Extract<Decision, { kind: 'restricted' }>;

/**
 * Lets `execute` have only what the viewer may read. A denied field of a query is null with an error; one in a
 * mutation refuses the whole document, since half of a change is not what was asked for.
 */
export function guardedExecutor(execute: Execute, guard: Guard, schema: GraphQLSchema): Execute {
  return async (operation) => {
    const decision = await guard.decide(operation.document, operation.hash, operation.scope.viewer);
    if (decision.kind === 'allowed') return execute(operation);
    if (operation.operation.operation === OperationTypeNode.MUTATION) {
      const errors = deniedIn(decision, operation);
      if (errors.length > 0) return { errors };
    }
    return executeRestricted(execute, decision, operation, schema);
  };
}

async function executeRestricted(
  execute: Execute,
  decision: Restricted,
  whole: Operation,
  schema: GraphQLSchema,
): Promise<ExecutionResult> {
  const { document, source, hash } = decision.pruned;
  const operation = operationIn(document, whole);
  const partial: ExecutionResult = isEmpty(operation, decision.pruned)
    ? { data: {} }
    : await execute({ ...whole, document, source, hash, operation });
  if (partial.data === null || partial.data === undefined) return partial;
  const completed = complete({
    schema,
    decision,
    data: partial.data,
    operationName: whole.operationName,
    variables: whole.variables,
  });
  const errors = [...(partial.errors ?? []), ...(completed.errors ?? [])];
  return { ...partial, ...completed, ...(errors.length > 0 && { errors }) };
}

function deniedIn({ document, denials }: Restricted, whole: Operation): GraphQLError[] {
  const { selectionSet } = operationIn(document, whole);
  return [...includedFields(selectionSet, document, whole.coercedVariables)].flatMap((field) => {
    const denial = denials.get(field);
    if (denial === undefined) return [];
    return [new GraphQLError(denial.message, { nodes: field, extensions: { code: denial.code } })];
  });
}

function operationIn(document: Operation['document'], { operationName }: Operation): Operation['operation'] {
  const operation = getOperationAST(document, operationName);
  if (operation === null || operation === undefined) throw new Error('the operation was there before the guard');
  return operation;
}
