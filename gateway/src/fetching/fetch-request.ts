import type { FormattedExecutionResult, GraphQLFormattedError } from 'graphql';

/** One fetch of a query plan. */
export interface FetchRequest {
  readonly query: string;
  readonly operationName?: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

// A subgraph refuses more than 2,500.
const MAX_REPRESENTATIONS = 2_000;

/** A fetch of more entities than a subgraph takes at once, as several. */
export function split(request: FetchRequest): FetchRequest[] {
  const representations = representationsOf(request);
  if (representations === undefined || representations.length <= MAX_REPRESENTATIONS) return [request];
  const parts: FetchRequest[] = [];
  for (let start = 0; start < representations.length; start += MAX_REPRESENTATIONS) {
    const part = representations.slice(start, start + MAX_REPRESENTATIONS);
    parts.push({ ...request, variables: { ...request.variables, representations: part } });
  }
  return parts;
}

/** The answers to the parts of one fetch as one answer; `parts` and `results` are in the same order. */
export function join(
  parts: readonly FetchRequest[],
  results: readonly FormattedExecutionResult[],
): FormattedExecutionResult {
  const [only] = results;
  if (only !== undefined && results.length === 1) return only;
  const entities: unknown[] = [];
  const errors: GraphQLFormattedError[] = [];
  for (const [index, result] of results.entries()) {
    const offset = entities.length;
    const asked = representationsOf(parts[index])?.length ?? 0;
    const answered: unknown = result.data?._entities;
    entities.push(...(Array.isArray(answered) ? (answered as unknown[]) : Array<null>(asked).fill(null)));
    errors.push(
      ...(result.errors ?? []).map((error) => ({ ...error, ...(error.path && { path: shift(error.path, offset) }) })),
    );
  }
  return { data: { _entities: entities }, ...(errors.length > 0 && { errors }) };
}

export function representationsOf(request: FetchRequest | undefined): readonly { __typename?: string }[] | undefined {
  const value = request?.variables.representations;
  return Array.isArray(value) ? (value as { __typename?: string }[]) : undefined;
}

function shift([field = '', index, ...below]: readonly (string | number)[], offset: number): (string | number)[] {
  return typeof index === 'number' ? [field, index + offset, ...below] : [field];
}
