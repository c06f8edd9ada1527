const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';

/**
 * When an id was made: the first 48 bits of a UUIDv7 are milliseconds (RFC 9562, 5.7), and the first ten digits of its
 * base32 are two zero bits and these (TypeID 0.3). Undefined for what is no such id.
 */
export function timeOfId(id: string): Date | undefined {
  const start = id.indexOf('_') + 1;
  const digits = Array.from(id.slice(start, start + 10), (digit) => ALPHABET.indexOf(digit));
  if (digits.length < 10 || digits.includes(-1)) return undefined;
  return new Date(Number(digits.reduce((sum, digit) => sum * 32n + BigInt(digit), 0n)));
}
