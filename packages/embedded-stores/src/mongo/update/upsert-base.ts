import type { Document } from '../documents/document.ts';
import { isOperatorExpression } from '../documents/document.ts';
import { setAt } from '../documents/paths.ts';
import { flatConditions } from '../query/filter.ts';

/** What a filter says about the document that an upsert has to insert: its equalities, in the form they are given in. */
export function upsertBase(filter: Document): Document {
  const base: Document = {};
  for (const [path, condition] of flatConditions(filter)) {
    if (!isOperatorExpression(condition)) setAt(base, path, condition);
    else if ('$eq' in condition) setAt(base, path, condition.$eq);
  }
  return base;
}
