import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { SecretDigest, Secrets } from '../ports/secrets.ts';

const BYTES = 32;

// A fast hash is enough: nobody guesses 256 random bits.
export const randomSecrets: Secrets = {
  generate: () => randomBytes(BYTES).toString('base64url'),
  digest: (secret) => createHash('sha256').update(secret).digest() as SecretDigest,
  isSame: (a, b) => a.length === b.length && timingSafeEqual(a, b),
};
