import { Query } from 'mingo';

import type { Document } from '../documents/document.ts';
import { isDocument, isOperatorExpression, withoutKey } from '../documents/document.ts';
import { MongoError } from '../errors.ts';
import type { TextSearch } from './text-search.ts';
import { parseTextSearch } from './text-search.ts';

export interface Filter {
  /** The source less `$text` and `$comment`, which are not conditions on one document. */
  readonly conditions: Document;
  /** The filter as it was given, in the plain form. */
  readonly source: Document;
  /**
   * For each path that the filter compares for equality, the values it may have. An index answers with these; the
   * filter still tests every candidate, so they may only ever leave out what cannot match.
   */
  readonly equalities: ReadonlyMap<string, readonly unknown[]>;
  /** Present for `$text`, which `test` leaves to the caller: it needs the collection's text index. */
  readonly text: TextSearch | undefined;
  test(view: Document): boolean;
}

/** Throws BadValue for an operator that does not exist. */
export function compileFilter(source: Document, variables: Document = {}): Filter {
  const { $text, ...withoutText } = source;
  const conditions = withoutKey(withoutText, '$comment');
  const query = new Query(conditions, { ...QUERY_OPTIONS, variables });
  const isEmpty = Object.keys(conditions).length === 0;
  return {
    source,
    conditions,
    equalities: equalitiesOf(conditions),
    text: $text === undefined ? undefined : parseTextSearch($text),
    test: (view) => isEmpty || query.test(view),
  };
}

/** `$where` and `$function` would run a client's code in this process. */
export const QUERY_OPTIONS = { scriptEnabled: false } as const;

/** The conditions of a filter with its top-level `$and`s opened. */
export function flatConditions(filter: Document): [path: string, condition: unknown][] {
  return Object.entries(filter).flatMap(([path, condition]) => {
    if (path !== '$and') return path.startsWith('$') ? [] : [[path, condition] as [string, unknown]];
    if (!Array.isArray(condition)) throw new MongoError('BadValue', '$and must be an array');
    return condition.filter(isDocument).flatMap(flatConditions);
  });
}

function equalitiesOf(filter: Document): Map<string, readonly unknown[]> {
  const equalities = new Map<string, readonly unknown[]>();
  for (const [path, condition] of flatConditions(filter)) {
    const alternatives = alternativesOf(condition);
    if (alternatives?.every(isHashable)) equalities.set(path, alternatives);
  }
  return equalities;
}

function alternativesOf(condition: unknown): readonly unknown[] | undefined {
  if (!isOperatorExpression(condition)) return [condition];
  if ('$eq' in condition) return [condition.$eq];
  return Array.isArray(condition.$in) ? condition.$in : undefined;
}

/** Null also matches a missing field, an array also its elements, an expression many values: those scan. */
const isHashable = (value: unknown): boolean =>
  value !== null && value !== undefined && !Array.isArray(value) && !(value instanceof RegExp) && !isDocument(value);
