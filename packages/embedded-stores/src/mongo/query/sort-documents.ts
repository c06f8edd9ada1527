import { Aggregator } from 'mingo';

import type { Document } from '../documents/document.ts';
import type { StoredDocument } from '../documents/stored-document.ts';
import { QUERY_OPTIONS } from './filter.ts';
import { isTextScore } from './projection.ts';

/** Sorts by fields, and by `{ $meta: 'textScore' }` before them, best first. Equal documents keep their order. */
export function sortDocuments(
  documents: StoredDocument[],
  sort: Document,
  textScore: (document: StoredDocument) => number,
): StoredDocument[] {
  const fields = Object.fromEntries(Object.entries(sort).filter(([, direction]) => !isTextScore(direction)));
  const byFields = Object.keys(fields).length === 0 ? documents : sortByFields(documents, fields);
  if (!Object.values(sort).some(isTextScore)) return byFields;
  const scores = new Map(byFields.map((document) => [document, textScore(document)]));
  return byFields.toSorted((a, b) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0));
}

function sortByFields(documents: StoredDocument[], fields: Document): StoredDocument[] {
  const byView = new Map(documents.map((document) => [document.view, document]));
  const views = new Aggregator([{ $sort: fields }], QUERY_OPTIONS).run<Document>([...byView.keys()]);
  return views.map((view) => byView.get(view)).filter((document) => document !== undefined);
}
