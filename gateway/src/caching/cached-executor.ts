import { createHash } from 'node:crypto';
import { GUEST } from '@agora/subgraph-kit/identity/viewer';
import { OperationTypeNode, print, type DocumentNode, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { rootFields } from '../operation/check-once-only.ts';
import type { Execute, Operation } from '../operation/operation.ts';
import type { CacheMetrics } from './cache-metrics.ts';
import type { EntityKeys } from './entity-keys.ts';
import { entityTags } from './entity-tags.ts';
import type { Moment, ResponseCache } from './response-cache.ts';

export interface CachedExecutorOptions {
  readonly cache: ResponseCache;
  readonly ttlMs: number;
  /** Root fields whose answers are not kept. */
  readonly never: readonly string[];
  /** Of the version: another one's answers are others. */
  readonly versionHash: string;
  readonly schema: GraphQLSchema;
  readonly keys: EntityKeys;
  readonly metrics: CacheMetrics;
}

/**
 * Answers queries of callers without any identity from what is kept, and equal ones that run at once with one answer.
 * Of such a request the document and its variables are all that a subgraph hears, so they are all of the key. What runs
 * here is what the guard lets a guest have: nothing in it is personal.
 */
export function cachedExecutor(execute: Execute, options: CachedExecutorOptions): Execute {
  const { cache, ttlMs, versionHash, schema, keys, metrics } = options;
  const never = new Set(options.never);
  const texts = new WeakMap<DocumentNode, string>();
  const running = new Map<string, { readonly since: Moment; readonly answer: Promise<ExecutionResult> }>();

  const keyOf = ({ document, operationName, variables }: Operation): string => {
    // However it was written.
    const text = texts.get(document) ?? createHash('sha256').update(print(document)).digest('base64url');
    texts.set(document, text);
    return JSON.stringify([versionHash, text, operationName ?? null, sorted(variables)]);
  };

  const isKept = ({ operation, document }: Operation): boolean =>
    !rootFields(operation.selectionSet, document).some(({ name }) => never.has(`Query.${name.value}`));

  const runAndKeep = async (key: string, operation: Operation, since: Moment): Promise<ExecutionResult> => {
    const answer = await execute(operation);
    const { data, errors = [] } = answer;
    if (ttlMs > 0 && errors.length === 0 && data !== null && data !== undefined && isKept(operation)) {
      cache.keep(key, answer, entityTags(operation, data, { schema, keys }), since);
    }
    return answer;
  };

  return async (operation) => {
    if (!isForEverybody(operation)) return execute(operation);
    const key = keyOf(operation);
    const kept = cache.get(key);
    if (kept !== undefined) {
      metrics.answered('hit');
      tell(operation, kept.ageMs);
      return kept.answer;
    }
    const since = cache.now();
    const other = running.get(key);
    // One that began before a change was heard of may not have seen it.
    if (other?.since === since) {
      metrics.answered('joined');
      return other.answer;
    }
    metrics.answered('miss');
    const answer = runAndKeep(key, operation, since).finally(() => {
      if (running.get(key)?.answer === answer) running.delete(key);
    });
    running.set(key, { since, answer });
    const result = await answer;
    if (cache.get(key)?.answer === result) tell(operation, 0);
    return result;
  };

  function tell({ scope }: Operation, ageMs: number): void {
    if (scope.record === undefined) return;
    scope.record.freshness = { ageSeconds: Math.floor(ageMs / 1_000), maxAgeSeconds: Math.ceil(ttlMs / 1_000) };
  }
}

const isForEverybody = ({ operation, scope }: Operation): boolean =>
  operation.operation === OperationTypeNode.QUERY && scope.viewer === GUEST;

/** With the keys of each object in order. */
const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, each]) => [name, sorted(each)]),
  );
};
