import { execute, type ExecutionResult, type GraphQLObjectType, type GraphQLSchema } from 'graphql';
import type { Decision } from './guard.ts';

/**
 * Fills the answer to a pruned document up to the answer to the whole one: at each place of a denied field null and an
 * error, which takes its parent along where the field may not be null.
 *
 * graphql-js does it, with the answer as its root value, so that lists, fragments, the order of keys and the spread of
 * null are the specification's.
 * @param data the answer to `decision.pruned`
 */
export function complete(options: {
  schema: GraphQLSchema;
  decision: Extract<Decision, { kind: 'restricted' }>;
  data: object;
  operationName: string | undefined;
  variables: Readonly<Record<string, unknown>>;
}): ExecutionResult {
  const { document, denials, pruned } = options.decision;
  // Nothing here waits, so the result does not either.
  return execute({
    schema: options.schema,
    document,
    rootValue: options.data,
    variableValues: options.variables,
    operationName: options.operationName ?? null,
    fieldResolver(source: Answered, _args, _context, { fieldNodes, path }) {
      const denial = fieldNodes.map((field) => denials.get(field)).find((found) => found !== undefined);
      if (denial !== undefined) throw denial;
      return source[path.key];
    },
    typeResolver: (value: Answered) => value[pruned.typenameAlias] as GraphQLObjectType['name'],
  }) as ExecutionResult;
}

type Answered = Readonly<Record<string, unknown>>;
