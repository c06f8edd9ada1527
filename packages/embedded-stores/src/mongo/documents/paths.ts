import type { Document } from './document.ts';
import { isDocument } from './document.ts';

const isIndex = (segment: string): boolean => /^\d+$/.test(segment);

/** Every value that a dotted path reaches, as an index sees it: arrays along the way and at the end are spread. */
export function valuesAt(document: Document, path: string): unknown[] {
  const found = spread(document, path.split('.'));
  return found.length === 0 ? [undefined] : found;
}

function spread(value: unknown, segments: readonly string[]): unknown[] {
  const [segment, ...rest] = segments;
  if (segment === undefined) return Array.isArray(value) ? value : value === undefined ? [] : [value];
  if (Array.isArray(value)) {
    const byIndex = isIndex(segment) ? spread(value[Number(segment)], rest) : [];
    return [...byIndex, ...value.filter(isDocument).flatMap((item) => spread(item, segments))];
  }
  return isDocument(value) ? spread(value[segment], rest) : [];
}

/** The one value at a path whose array positions are written as numbers; undefined when the path ends early. */
export function valueAt(document: Document, path: string): unknown {
  let value: unknown = document;
  for (const segment of path.split('.')) {
    if (Array.isArray(value) && isIndex(segment)) value = value[Number(segment)];
    else if (isDocument(value)) value = value[segment];
    else return undefined;
  }
  return value;
}

/** Sets the value at a dotted path, creating the documents on the way. Does nothing where a scalar is in the way. */
export function setAt(document: Document, path: string, value: unknown): void {
  const segments = path.split('.');
  const last = segments.pop() ?? path;
  let target: unknown = document;
  for (const segment of segments) {
    if (Array.isArray(target) && isIndex(segment)) target = target[Number(segment)];
    else if (isDocument(target)) target = target[segment] ??= {};
    else return;
  }
  if (Array.isArray(target) && isIndex(last)) target[Number(last)] = value;
  else if (isDocument(target)) target[last] = value;
}
