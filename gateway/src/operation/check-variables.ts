import { getVariableValues, GraphQLError, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import type { Limits } from '../config/limits-config.ts';
import { placeOf, tooComplex, withCode } from './refusal.ts';
import { withoutSchemaNames } from './without-schema-names.ts';

type Variables = Readonly<Record<string, unknown>>;

/** Before anything walks them by calling itself. @throws OperationRefused: QUERY_TOO_COMPLEX */
export function checkVariableShape(variables: Variables, { variables: most, variableDepth, listItems }: Limits): void {
  if (Object.keys(variables).length > most) throw tooComplex(`A request has at most ${most} variables.`);
  const pending: { value: unknown; depth: number }[] = [{ value: variables, depth: 0 }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { value, depth } = next;
    if (typeof value !== 'object' || value === null) continue;
    if (depth > variableDepth) throw tooComplex(`Variables are at most ${variableDepth} levels deep.`);
    if (Array.isArray(value) && value.length > listItems) throw tooComplex(`A list has at most ${listItems} items.`);
    for (const item of Object.values(value)) pending.push({ value: item, depth: depth + 1 });
  }
}

/**
 * The variables as the schema understands them, with defaults.
 * @throws OperationRefused: BAD_USER_INPUT
 */
export function coerceVariables(
  operation: OperationDefinitionNode,
  variables: Variables,
  options: { schema: GraphQLSchema; maxErrors: number; isSchemaTold: boolean },
): Variables {
  const { schema, maxErrors, isSchemaTold } = options;
  const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variables, { maxErrors });
  if (coerced !== undefined) return coerced;
  const told = errors.slice(0, maxErrors).map(withoutValue);
  throw withCode('BAD_USER_INPUT', isSchemaTold ? told : withoutSchemaNames(told, JSON.stringify(variables)));
}

// graphql-js repeats what it was given, whole or in part, and a password is no less one where a number was expected:
// `Variable "$input" got invalid value { ... } at "input.email"; String cannot represent a non string value: { ... }`.
function withoutValue(error: GraphQLError): GraphQLError {
  const reason = error.originalError?.message;
  if (reason === undefined) return error;
  const [variable = ''] = /^Variable "\$\w+"/.exec(error.message) ?? [];
  const [place = ''] = / at "[^"]*"$/.exec(error.message.slice(0, -`; ${reason}`.length)) ?? [];
  const told = reason.replace(/( cannot represent .*?value): .*$/s, '$1.');
  return new GraphQLError(`${variable} is not valid${place}: ${told}`, placeOf(error));
}
