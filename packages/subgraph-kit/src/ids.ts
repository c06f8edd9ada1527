import { parse, v7 } from 'uuid';
import { badUserInput } from './errors.ts';

/** An opaque id that names its kind, sorts by time and fits a URL: `ord_01j9zq...` (TypeID: a UUIDv7 in base32). */
export type Id<Prefix extends string> = string & { readonly idPrefix: Prefix };

/** Makes new ids. Injected, so that tests can predict them. */
export type IdSource = <Prefix extends string>(prefix: Prefix) => Id<Prefix>;

// Crockford's alphabet in lower case, as TypeID 0.3 prescribes: https://github.com/jetify-com/typeid/tree/main/spec
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
const SUFFIX = /^[0-7][0-9a-hjkmnp-tv-z]{25}$/;

export const newId: IdSource = (prefix) => toId(prefix, parse(v7()));

/** Whether `value` has the form of an id of this kind; it may still name nothing. */
export function isId<Prefix extends string>(prefix: Prefix, value: string): value is Id<Prefix> {
  return value.startsWith(`${prefix}_`) && SUFFIX.test(value.slice(prefix.length + 1));
}

/** @throws BAD_USER_INPUT when `value` is not an id of this kind. */
export function parseId<Prefix extends string>(prefix: Prefix, value: string): Id<Prefix> {
  if (!isId(prefix, value)) throw badUserInput(`An id that starts with "${prefix}_" was expected.`);
  return value;
}

/** The id of 16 bytes. */
export function toId<Prefix extends string>(prefix: Prefix, bytes: Uint8Array): Id<Prefix> {
  let number = BigInt(`0x${Buffer.from(bytes).toString('hex')}`);
  let suffix = '';
  for (let digit = 0; digit < 26; digit++) {
    suffix = `${ALPHABET[Number(number & 31n)] ?? ''}${suffix}`;
    number >>= 5n;
  }
  return `${prefix}_${suffix}` as Id<Prefix>;
}
