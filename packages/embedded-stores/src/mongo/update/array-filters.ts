import type { Document } from '../documents/document.ts';
import { isDocument } from '../documents/document.ts';
import { MongoError } from '../errors.ts';
import { compileFilter } from '../query/filter.ts';

/** By identifier, the test that `$[identifier]` applies to each array element. */
export type ArrayFilters = ReadonlyMap<string, (element: unknown) => boolean>;

export function compileArrayFilters(filters: readonly Document[]): ArrayFilters {
  const compiled = new Map<string, (element: unknown) => boolean>();
  for (const source of filters) {
    const identifier = identifierOf(source);
    if (identifier === undefined)
      throw new MongoError('FailedToParse', 'Cannot use an expression without a top-level field name in arrayFilters');
    if (compiled.has(identifier)) {
      throw new MongoError(
        'FailedToParse',
        `Found multiple array filters with the same top-level field name ${identifier}`,
      );
    }
    const filter = compileFilter(source);
    compiled.set(identifier, (element) => filter.test({ [identifier]: element }));
  }
  return compiled;
}

/** `{ 'v.color': 1 }` and `{ $or: [{ 'v.color': 1 }] }` both speak of `v`. */
function identifierOf(filter: Document): string | undefined {
  for (const [key, value] of Object.entries(filter)) {
    if (!key.startsWith('$')) return key.split('.')[0];
    const nested = Array.isArray(value)
      ? value
          .filter(isDocument)
          .map(identifierOf)
          .find((found) => found !== undefined)
      : undefined;
    if (nested !== undefined) return nested;
  }
  return undefined;
}
