export type Document = Record<string, unknown>;

/** A key/value document: neither an array nor one of BSON's own value classes (ObjectId, Binary, Date...). */
export const isDocument = (value: unknown): value is Document => {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
};

/** True for `{ $gt: 1 }` and the like: a condition on a value, where `{ a: 1 }` is a value itself. */
export const isOperatorExpression = (value: unknown): value is Document =>
  isDocument(value) && (Object.keys(value)[0]?.startsWith('$') ?? false);

export const withoutKey = (document: Document, key: string): Document =>
  Object.fromEntries(Object.entries(document).filter(([field]) => field !== key));
