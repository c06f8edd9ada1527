import type { GraphQLError } from 'graphql';
import type { Executor } from './access/guarded-executor.ts';

/**
 * Where a subgraph left out what may not be null, Apollo's gateway answers null without an error and tells of it in
 * `extensions.valueCompletion`. Callers need the error; the extension would name types that they may not know.
 */
export function withCompletionErrors(execute: Executor): Executor {
  return async (request) => {
    const { data, errors, extensions } = await execute(request);
    const silent = (extensions?.valueCompletion ?? []) as readonly GraphQLError[];
    const all = [...(errors ?? []), ...silent];
    return { ...(data !== undefined && { data }), ...(all.length > 0 && { errors: all }) };
  };
}
