import type { FormattedExecutionResult, GraphQLError, GraphQLFormattedError, GraphQLSchema } from 'graphql';
import { checkOnceOnly } from './check-once-only.ts';
import { checkVariableShape, coerceVariables } from './check-variables.ts';
import { chooseOperation } from './choose-operation.ts';
import { documentText } from './document-text.ts';
import { createDocuments } from './documents.ts';
import { followed, type Followed } from '../subscriptions/followed.ts';
import type { Sources } from '../subscriptions/source.ts';
import type { Execute, GraphQLParameters, Operation, RequestTerms } from './operation.ts';
import { OperationRefused } from './refusal.ts';

/** All of a request that is not HTTP. */
export type AnswerOperation = (parameters: GraphQLParameters, terms: RequestTerms) => Promise<FormattedExecutionResult>;

export interface Refused {
  readonly errors: readonly GraphQLFormattedError[];
}

/** What a version of the supergraph makes of the operations that come. */
export interface OperationPipeline {
  readonly answer: AnswerOperation;
  /** What a subscription follows, if it is one that may run: nothing is fetched yet. */
  readonly follow: (parameters: GraphQLParameters, terms: RequestTerms) => Followed | Refused;
  /** How an operation would be executed, for people: nothing is fetched. */
  readonly explain: (parameters: GraphQLParameters, terms: RequestTerms) => Promise<string | Refused>;
}

export interface OperationPipelineOptions {
  readonly schema: GraphQLSchema;
  /** Judges access, plans, fetches. */
  readonly execute: Execute;
  /** Plans and fetches nothing. */
  readonly plan: (operation: Operation) => Promise<string>;
  /** What feeds the fields of subscriptions. */
  readonly feeds: Sources;
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
  plan,
  feeds,
  isSchemaTold,
  formatError,
}: OperationPipelineOptions): OperationPipeline {
  const documents = createDocuments(schema, isSchemaTold);

  const admit = (parameters: GraphQLParameters, { scope, limits, method, entityId }: RequestTerms): Operation => {
    const { operationName, variables = {} } = parameters;
    const text = documentText(parameters);
    const { document, source, hash } = documents.read(text, limits);
    const operation = chooseOperation(document, operationName, method);
    if (scope.record) scope.record.operation = { name: operation.name?.value, hash };
    checkOnceOnly(operation, document, limits);
    checkVariableShape(variables, limits);
    const maxErrors = limits.validationErrors;
    const coercedVariables = coerceVariables(operation, variables, { schema, maxErrors, isSchemaTold });
    return { document, source, hash, operation, operationName, variables, coercedVariables, scope, entityId };
  };

  const refusalOf = (error: unknown): Refused => {
    if (error instanceof OperationRefused) return { errors: error.errors.map(formatError) };
    throw error;
  };

  return {
    async answer(parameters, terms) {
      try {
        const { data, errors = [] } = await execute(admit(parameters, terms));
        return { ...(errors.length > 0 && { errors: errors.map(formatError) }), ...(data !== undefined && { data }) };
      } catch (error) {
        return refusalOf(error);
      }
    },
    async explain(parameters, terms) {
      try {
        return await plan(admit(parameters, terms));
      } catch (error) {
        return refusalOf(error);
      }
    },
    follow(parameters, terms) {
      try {
        return followed(admit(parameters, terms), schema, feeds);
      } catch (error) {
        return refusalOf(error);
      }
    },
  };
}
