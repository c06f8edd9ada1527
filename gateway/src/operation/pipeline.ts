import type { FormattedExecutionResult, GraphQLError, GraphQLFormattedError, GraphQLSchema } from 'graphql';
import { checkOnceOnly } from './check-once-only.ts';
import { checkVariableShape, coerceVariables } from './check-variables.ts';
import { chooseOperation } from './choose-operation.ts';
import { documentText } from './document-text.ts';
import { createDocuments } from './documents.ts';
import type { Execute, GraphQLParameters, Operation, RequestTerms } from './operation.ts';
import { OperationRefused } from './refusal.ts';

/** All of a request that is not HTTP. */
export type AnswerOperation = (parameters: GraphQLParameters, terms: RequestTerms) => Promise<FormattedExecutionResult>;

export interface OperationPipelineOptions {
  readonly schema: GraphQLSchema;
  /** Judges access, plans, fetches. */
  readonly execute: Execute;
  /** Whether introspection is served, and messages may name what is in the schema. */
  readonly isSchemaTold: boolean;
  readonly formatError: (error: GraphQLError) => GraphQLFormattedError;
}

/**
 * The stages of an operation against one version of the supergraph: each line is one, and each may refuse what the next
 * shall not see. `OperationRefused` is answered as GraphQL is; an `AppError` refuses the whole request.
 */
export function operationPipeline({
  schema,
  execute,
  isSchemaTold,
  formatError,
}: OperationPipelineOptions): AnswerOperation {
  const documents = createDocuments(schema, isSchemaTold);

  const admit = (parameters: GraphQLParameters, { scope, limits, method }: RequestTerms): Operation => {
    const { operationName, variables = {} } = parameters;
    const text = documentText(parameters);
    const { document, source, hash } = documents.read(text, limits);
    const operation = chooseOperation(document, operationName, method);
    checkOnceOnly(operation, document, limits);
    checkVariableShape(variables, limits);
    const maxErrors = limits.validationErrors;
    const coercedVariables = coerceVariables(operation, variables, { schema, maxErrors, isSchemaTold });
    return { document, source, hash, operation, operationName, variables, coercedVariables, scope };
  };

  return async (parameters, terms) => {
    try {
      const { data, errors = [] } = await execute(admit(parameters, terms));
      return { ...(errors.length > 0 && { errors: errors.map(formatError) }), ...(data !== undefined && { data }) };
    } catch (error) {
      if (error instanceof OperationRefused) return { errors: error.errors.map(formatError) };
      throw error;
    }
  };
}
