import { Query } from 'mingo';

import type { Document } from '../documents/document.ts';
import { isDocument } from '../documents/document.ts';
import { toExact } from '../documents/exact.ts';
import type { StoredDocument } from '../documents/stored-document.ts';
import { exactOf } from '../documents/stored-document.ts';
import { QUERY_OPTIONS } from './filter.ts';

export interface ProjectionSource {
  readonly projection: Document;
  /** For `items.$`: the conditions that chose the document. */
  readonly conditions: Document;
  /** For `{ $meta: 'textScore' }`. */
  readonly textScore: (document: StoredDocument) => number;
}

export const isTextScore = (value: unknown): boolean => isDocument(value) && value.$meta === 'textScore';

/** What the client gets of a document, in the exact form. */
export function projector(source: ProjectionSource): (document: StoredDocument) => Document {
  const entries = Object.entries(source.projection);
  const scoreFields = entries.filter(([, value]) => isTextScore(value)).map(([field]) => field);
  const fields = Object.fromEntries(entries.filter(([, value]) => !isTextScore(value)));
  const query = new Query(source.conditions, QUERY_OPTIONS);
  const isWhole = Object.keys(fields).length === 0;
  return (document) => {
    const exact = exactOf(document);
    const selected = isWhole ? exact : idFirst(toExact(query.find([document.view], fields).next(), exact) as Document);
    for (const field of scoreFields) selected[field] = source.textScore(document);
    return selected;
  };
}

const idFirst = ({ _id, ...fields }: Document): Document => (_id === undefined ? fields : { _id, ...fields });

/** A projection that needs neither the filter nor a score. */
export const plainProjector = (projection: Document): ((document: StoredDocument) => Document) =>
  projector({ projection, conditions: {}, textScore: () => 0 });
