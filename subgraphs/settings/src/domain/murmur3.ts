const { imul } = Math;

/**
 * MurmurHash3, x86, 32 bits: spreads keys evenly, and is the same in every process and for ever. No secret: who knows a
 * key knows its hash. Source: https://github.com/aappleby/smhasher/blob/master/src/MurmurHash3.cpp
 * @param key ASCII.
 * @returns a whole number below 2^32.
 */
export function murmur3(key: string, seed: number): number {
  let hash = seed;
  const { length } = key;
  const whole = length - (length % 4);
  for (let at = 0; at < whole; at += 4) {
    hash ^= mixed(blockAt(key, at, 4));
    hash = (hash << 13) | (hash >>> 19);
    hash = (imul(hash, 5) + 0xe6546b64) | 0;
  }
  if (length > whole) hash ^= mixed(blockAt(key, whole, length - whole));
  hash ^= length;
  hash = imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

function blockAt(key: string, at: number, bytes: number): number {
  let block = 0;
  for (let byte = 0; byte < bytes; byte++) block |= (key.charCodeAt(at + byte) & 0xff) << (8 * byte);
  return block;
}

function mixed(block: number): number {
  const product = imul(block, 0xcc9e2d51);
  return imul((product << 15) | (product >>> 17), 0x1b873593);
}
