import type { ExecutionResult } from 'graphql';

/** The code of each error in an answer. */
export const codesOf = ({ errors = [] }: ExecutionResult): unknown[] => errors.map(({ extensions }) => extensions.code);
