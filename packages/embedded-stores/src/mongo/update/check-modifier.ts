// mingo leaves a document as it was when an operator does not fit the value at its path. MongoDB refuses, and a write
// that is silently lost is the worst answer of the three.
import type { Document } from '../documents/document.ts';
import { isDocument } from '../documents/document.ts';
import { valueAt } from '../documents/paths.ts';
import { MongoError } from '../errors.ts';

const CREATES_ITS_PATH = new Set([
  '$set',
  '$inc',
  '$mul',
  '$min',
  '$max',
  '$push',
  '$addToSet',
  '$currentDate',
  '$bit',
]);
const ARITHMETIC = new Set(['$inc', '$mul', '$bit']);
const ON_ARRAYS = new Set(['$push', '$addToSet', '$pop', '$pull', '$pullAll']);

/** Throws unless the operator can do its work at this concrete path of the document. */
export function checkModifier(operator: string, path: string, operand: unknown, view: Document): void {
  if (CREATES_ITS_PATH.has(operator)) checkViable(path, view);
  const current = valueAt(view, path);
  if (ARITHMETIC.has(operator)) {
    if (operator !== '$bit' && typeof operand !== 'number') {
      throw new MongoError(
        'TypeMismatch',
        `Cannot ${operator} with non-numeric argument: {${path}: ${JSON.stringify(operand)}}`,
      );
    }
    if (current !== undefined && typeof current !== 'number') {
      throw new MongoError(
        'TypeMismatch',
        `Cannot apply ${operator} to a value of non-numeric type (or beyond 2^53). {_id: ${JSON.stringify(view._id)}} has the field '${path}'`,
      );
    }
  }
  if (ON_ARRAYS.has(operator) && current !== undefined && !Array.isArray(current)) {
    throw new MongoError(
      'BadValue',
      `The field '${path}' must be an array for ${operator} in document {_id: ${JSON.stringify(view._id)}}`,
    );
  }
}

function checkViable(path: string, view: Document): void {
  const segments = path.split('.');
  for (let depth = 1; depth < segments.length; depth++) {
    const parentPath = segments.slice(0, depth).join('.');
    const parent = valueAt(view, parentPath);
    if (parent === undefined) return;
    const next = segments[depth] ?? '';
    const isViable = isDocument(parent) || (Array.isArray(parent) && /^\d+$/.test(next));
    if (!isViable)
      throw new MongoError(
        'PathNotViable',
        `Cannot create field '${next}' in element {${parentPath}: ${JSON.stringify(parent)}}`,
      );
  }
}
