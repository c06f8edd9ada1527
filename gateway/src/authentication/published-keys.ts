import { unavailable } from '@agora/subgraph-kit/errors';
import { createRemoteJWKSet, errors, type JWTVerifyGetKey } from 'jose';

/** Finds the key that a token names, among those that its issuer publishes. */
export type PublishedKeys = JWTVerifyGetKey;

// A key that is not known yet is looked for at most this often: whoever makes up names of keys must not make us ask.
const COOLDOWN_MS = 30_000;
const KEPT_MS = 600_000;
const TIMEOUT_MS = 3_000;

/**
 * The keys come from this address alone: `jwk`, `jku` and `x5u` in a token's header are not looked at.
 * @throws SUBGRAPH_UNAVAILABLE when they cannot be fetched; jose's errors for a token that names none of them
 */
export function publishedKeys(jwksUrl: string): PublishedKeys {
  const keys = createRemoteJWKSet(new URL(jwksUrl), {
    cooldownDuration: COOLDOWN_MS,
    cacheMaxAge: KEPT_MS,
    timeoutDuration: TIMEOUT_MS,
  });
  return async (header, token) => {
    try {
      return await keys(header, token);
    } catch (error) {
      throw isFaultOfToken(error) ? error : unavailable('Signing in', error);
    }
  };
}

const isFaultOfToken = (error: unknown): boolean =>
  error instanceof errors.JWKSNoMatchingKey ||
  error instanceof errors.JWKSMultipleMatchingKeys ||
  error instanceof errors.JOSENotSupported;
