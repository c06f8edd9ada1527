import { createHash, randomBytes } from 'node:crypto';
import type { RefreshTokens, TokenDigest } from '../ports/refresh-tokens.ts';

const BYTES = 32;

// A fast hash is enough: nobody guesses 256 random bits.
export const randomRefreshTokens: RefreshTokens = {
  generate: () => randomBytes(BYTES).toString('base64url'),
  digest: (token) => createHash('sha256').update(token).digest() as TokenDigest,
};
