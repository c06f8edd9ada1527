// Two forms of one document. The exact form keeps BSON's number types (Int32, Long, Double) and is what is stored and
// sent; the plain form has JavaScript numbers and regular expressions, which is what mingo can compare and compute.
//
// Two limits follow from mingo: a Long beyond 2^53 and a Decimal128 can be stored, found by equality and read back, but
// `$inc` refuses them and `$sum` ignores them. Money is an integer of minor units everywhere, so nothing here needs more.
import { BSONRegExp, BSONSymbol, deserialize, Double, Int32, Long, Timestamp } from 'bson';

import { MongoError } from '../errors.ts';
import type { Document } from './document.ts';
import { isDocument } from './document.ts';

const MAX_DEPTH = 180;

/** Reads BSON into the exact form. Throws on malformed bytes. */
export const decodeExact = (bytes: Uint8Array): Document =>
  deserialize(bytes, { promoteValues: false, bsonRegExp: true });

/** The plain form: a fresh structure that shares only immutable leaves with the exact one. */
export const toPlain = (exact: Document): Document => plainValue(exact, 0) as Document;

function plainValue(value: unknown, depth: number): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (depth > MAX_DEPTH) throw new MongoError('Overflow', `document is nested deeper than ${MAX_DEPTH} levels`);
  if (Array.isArray(value)) return value.map((item) => plainValue(item, depth + 1));
  if (isDocument(value)) {
    const plain: Document = {};
    for (const [key, item] of Object.entries(value)) {
      // Assigning it would replace the prototype instead of adding a field.
      if (key === '__proto__') throw new MongoError('BadValue', 'a field may not be named __proto__');
      plain[key] = plainValue(item, depth + 1);
    }
    return plain;
  }
  if (value instanceof Int32 || value instanceof Double) return value.value;
  // A Timestamp is a Long to JavaScript, but not a number to MongoDB.
  if (value instanceof Long && !(value instanceof Timestamp)) return isSafe(value) ? value.toNumber() : value;
  if (value instanceof BSONRegExp) return new RegExp(value.pattern, value.options.replaceAll(/[^ims]/g, ''));
  if (value instanceof BSONSymbol) return value.value;
  return value;
}

const isSafe = (value: Long): boolean => Number.isSafeInteger(value.toNumber());

/**
 * Brings a computed plain value back to the exact form. A number keeps the BSON type that `hint` has at the same path,
 * as `$inc` on a Double leaves a Double in MongoDB even where the result is whole.
 */
export function toExact(plain: unknown, hint?: unknown): unknown {
  if (typeof plain === 'number') return exactNumber(plain, hint);
  if (plain instanceof RegExp) return new BSONRegExp(plain.source, plain.flags.replaceAll(/[^ims]/g, ''));
  // Array.from also fills holes, which `$set` beyond the end of an array leaves behind; MongoDB stores null there.
  if (Array.isArray(plain))
    return Array.from(plain, (item, i) => toExact(item, Array.isArray(hint) ? hint[i] : undefined) ?? null);
  if (!isDocument(plain)) return plain;
  const exact: Document = {};
  for (const [key, value] of Object.entries(plain)) {
    if (value !== undefined) exact[key] = toExact(value, isDocument(hint) ? hint[key] : undefined);
  }
  return exact;
}

function exactNumber(value: number, hint: unknown): unknown {
  if (hint instanceof Double || !Number.isInteger(value) || Object.is(value, -0)) return new Double(value);
  if (hint instanceof Long) return Long.fromNumber(value);
  const fitsInt32 = value === (value | 0);
  if (fitsInt32) return new Int32(value);
  return Number.isSafeInteger(value) ? Long.fromNumber(value) : new Double(value);
}
