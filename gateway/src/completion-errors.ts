import type { GraphQLError } from 'graphql';
import type { Execute } from './operation/operation.ts';

/**
 * Where what may not be null is missing, Apollo's gateway answers null without an error and tells of it in
 * `extensions.valueCompletion`. It is missing where an entity is not there, or is another's, which callers must not be
 * able to tell apart from each other: null says it, as it does in a plain reference. A fault has an error of its own.
 * Only an answer that nothing is left of must say why.
 */
export function withCompletionErrors(execute: Execute): Execute {
  return async (operation) => {
    const { data, errors = [], extensions } = await execute(operation);
    const silent = (extensions?.valueCompletion ?? []) as readonly GraphQLError[];
    const all = errors.length === 0 && (data === null || data === undefined) ? silent : errors;
    return { ...(data !== undefined && { data }), ...(all.length > 0 && { errors: all }) };
  };
}
