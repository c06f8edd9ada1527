// Writes `$`, `$[]` and `$[identifier]` out as the array positions they stand for in one document. mingo would take them
// too, but refuses two of them on one array ('items.$.price' with 'items.$.stock') and finds `$` only for one condition.
import type { Document } from '../documents/document.ts';
import { isDocument, isOperatorExpression } from '../documents/document.ts';
import { valueAt } from '../documents/paths.ts';
import { MongoError } from '../errors.ts';
import { compileFilter, flatConditions } from '../query/filter.ts';
import type { ArrayFilters } from './array-filters.ts';

export interface PositionSource {
  readonly view: Document;
  /** The filter that found the document: `$` is the first element that satisfies its conditions on the array. */
  readonly filter: Document;
  readonly arrayFilters: ArrayFilters;
}

/** The concrete paths of one path of an update; none when no element qualifies. */
export function concretePaths(path: string, source: PositionSource): string[] {
  let paths = [''];
  for (const segment of path.split('.')) {
    paths = segment.startsWith('$')
      ? paths.flatMap((parent) => positionsOf(segment, parent, source).map((i) => `${parent}.${i}`))
      : paths.map((parent) => (parent === '' ? segment : `${parent}.${segment}`));
  }
  return paths;
}

function positionsOf(segment: string, parent: string, source: PositionSource): number[] {
  const array = valueAt(source.view, parent);
  if (!Array.isArray(array)) {
    throw new MongoError(
      'BadValue',
      `The path '${parent}' must exist in the document in order to apply array updates.`,
    );
  }
  if (segment === '$') return [matchedPosition(array, parent, source.filter)];
  const identifier = /^\$\[(.*)\]$/.exec(segment)?.[1];
  if (identifier === '') return array.map((_, i) => i);
  const matches = identifier === undefined ? undefined : source.arrayFilters.get(identifier);
  if (matches === undefined)
    throw new MongoError('BadValue', `No array filter found for identifier '${segment}' in path '${parent}'`);
  return array.flatMap((element, i) => (matches(element) ? [i] : []));
}

function matchedPosition(array: readonly unknown[], path: string, filter: Document): number {
  const tests = flatConditions(filter).flatMap(([conditionPath, condition]) =>
    elementTests(conditionPath, condition, path),
  );
  const matchesAll = array.findIndex((element) => tests.every((test) => test(element)));
  const position = matchesAll >= 0 ? matchesAll : array.findIndex((element) => tests.some((test) => test(element)));
  if (tests.length === 0 || position < 0) {
    throw new MongoError('BadValue', 'The positional operator did not find the match needed from the query.');
  }
  return position;
}

type ElementTest = (element: unknown) => boolean;

function elementTests(conditionPath: string, condition: unknown, path: string): ElementTest[] {
  if (conditionPath !== path && !conditionPath.startsWith(`${path}.`)) return [];
  const below = conditionPath.slice(path.length);
  if (below === '' && isOperatorExpression(condition) && isDocument(condition.$elemMatch)) {
    const elementFilter = compileFilter({ elements: { $elemMatch: condition.$elemMatch } });
    return [(element) => elementFilter.test({ elements: [element] })];
  }
  const elementFilter = compileFilter({ [`element${below}`]: condition });
  return [(element) => elementFilter.test({ element })];
}
