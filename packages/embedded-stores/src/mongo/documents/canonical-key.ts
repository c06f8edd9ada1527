import { Binary, BSONRegExp, Decimal128, Long, ObjectId, Timestamp } from 'bson';

import { isDocument } from './document.ts';

/**
 * A text that is equal for two values exactly when MongoDB's indexes hold them equal: 1, Long(1) and 1.0 are one key,
 * "1" is another, a missing field counts as null, and the order of fields in an embedded document matters.
 * A Decimal128 equals a number only when both have the same shortest text (1 and 1.0 stay apart).
 */
export function canonicalKey(value: unknown): string {
  if (value === undefined || value === null) return 'null';
  if (typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'number') return `#${value === 0 ? 0 : value}`;
  if (typeof value === 'boolean') return String(value);
  if (value instanceof ObjectId) return `id:${value.toHexString()}`;
  if (value instanceof Date) return `date:${value.getTime()}`;
  if (value instanceof Timestamp) return `timestamp:${value.toBigInt()}`;
  if (value instanceof Long || value instanceof Decimal128) return `#${value.toString()}`;
  if (value instanceof Binary) return `binary:${value.sub_type}:${value.toString('hex')}`;
  if (value instanceof RegExp) return `regex:${JSON.stringify([value.source, value.flags])}`;
  if (value instanceof BSONRegExp) return `regex:${JSON.stringify([value.pattern, value.options])}`;
  if (Array.isArray(value)) return `[${value.map(canonicalKey).join(',')}]`;
  if (isDocument(value)) {
    return `{${Object.entries(value)
      .map(([field, item]) => `${JSON.stringify(field)}:${canonicalKey(item)}`)
      .join(',')}}`;
  }
  return `other:${JSON.stringify(value)}`;
}

/** The key of several values together, as a compound index holds them. */
export const compoundKey = (values: readonly unknown[]): string => values.map(canonicalKey).join(',');
