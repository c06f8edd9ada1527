import { ObjectId, serialize } from 'bson';

import { MongoError } from '../errors.ts';
import { canonicalKey } from './canonical-key.ts';
import type { Document } from './document.ts';
import { decodeExact, toPlain } from './exact.ts';

export const MAX_DOCUMENT_BYTES = 16 * 1024 * 1024;

/** One immutable version of a document in a collection. */
export interface StoredDocument {
  /** The canonical key of its `_id`. */
  readonly key: string;
  /** Its place in the order of insertion, which is the order of results without a sort. */
  readonly order: number;
  /** BSON as stored and sent. */
  readonly bytes: Uint8Array;
  /** The plain form of the same bytes. Shared by readers: never change it. */
  readonly view: Document;
}

/** Throws BSONObjectTooLarge above 16 MiB, and BadValue for an `_id` that MongoDB does not allow. */
export function storedDocument(exact: Document, order: number): StoredDocument {
  const { _id = new ObjectId(), ...fields } = exact;
  if (Array.isArray(_id)) throw new MongoError('BadValue', "The '_id' value cannot be of type array");
  const document = { _id, ...fields };
  const bytes = serialize(document);
  if (bytes.length > MAX_DOCUMENT_BYTES) {
    throw new MongoError(
      'BSONObjectTooLarge',
      `object to insert too large. size in bytes: ${bytes.length}, max size: ${MAX_DOCUMENT_BYTES}`,
    );
  }
  const view = toPlain(document);
  return { key: canonicalKey(view._id), order, bytes, view };
}

/** A document as it was read from disk. */
export function restoredDocument(bytes: Uint8Array, order: number): StoredDocument {
  const view = toPlain(decodeExact(bytes));
  return { key: canonicalKey(view._id), order, bytes, view };
}

/** A fresh exact form, free to be changed. */
export const exactOf = (document: StoredDocument): Document => decodeExact(document.bytes);
