import type { Clock } from '@agora/subgraph-kit/clock';
import { AppError, unauthenticated } from '@agora/subgraph-kit/errors';
import { GUEST, type Viewer } from '@agora/subgraph-kit/identity/viewer';
import { decodeJwt, jwtVerify, type JWTPayload } from 'jose';
import { LRUCache } from 'lru-cache';
import type { IssuerConfig } from '../config/issuer-config.ts';
import type { Identity } from './identity.ts';
import { publishedKeys, type PublishedKeys } from './published-keys.ts';
import { viewerReader } from './viewer-of.ts';

/**
 * Turns an `Authorization` header into who asks; without one, a guest.
 * @throws UNAUTHENTICATED for whatever is wrong with the token, always in the same words
 * @throws SUBGRAPH_UNAVAILABLE when the issuer's keys cannot be fetched
 */
export type Authenticate = (authorization: string | undefined) => Promise<Identity>;

const CLOCK_TOLERANCE_SECONDS = 5;
const MAX_TOKEN_LENGTH = 8_192;
const VERDICT_KEPT_MS = 60_000;
const BEARER = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i;

/** Of an access token. */
export type VerifiedToken = Pick<Identity, 'viewer'> & Required<Pick<Identity, 'token'>>;

interface Issuer extends IssuerConfig {
  readonly keys: PublishedKeys;
  readonly viewerOf: (payload: JWTPayload) => Viewer;
}

/** @param isRevoked whether a token that is good otherwise is void by now. */
export function createAuthenticator(
  issuers: readonly IssuerConfig[],
  clock: Clock,
  isRevoked: (token: VerifiedToken) => boolean = () => false,
): Authenticate {
  const byName = new Map(
    issuers.map((config): [string, Issuer] => [
      config.issuer,
      { ...config, keys: publishedKeys(config.jwksUrl), viewerOf: viewerReader(config.claims) },
    ]),
  );
  // A page sends its token with every request: the signature is checked again after this time, not each time.
  const verified = new LRUCache<string, VerifiedToken>({ max: 10_000, ttl: VERDICT_KEPT_MS });

  const verify = async (token: string, now: Date): Promise<VerifiedToken> => {
    // Not verified yet: it only says whose keys and whose rules are to be used.
    const issuer = byName.get(decodeJwt(token).iss ?? '');
    if (issuer === undefined) throw refused();
    const { payload } = await jwtVerify(token, issuer.keys, {
      algorithms: issuer.algorithms,
      typ: issuer.tokenType,
      issuer: issuer.issuer,
      audience: issuer.audiences,
      clockTolerance: CLOCK_TOLERANCE_SECONDS,
      maxTokenAge: issuer.maxLifetimeSeconds,
      requiredClaims: ['iat', 'exp', 'sub'],
      currentDate: now,
    });
    const viewer = issuer.viewerOf(payload);
    const { iat = 0, exp = 0 } = payload;
    if (exp - iat > issuer.maxLifetimeSeconds) throw refused();
    // Seconds with a fraction: a product of floating point misses the millisecond by a hair.
    return { viewer, token: { issuedAt: Math.round(iat * 1_000), expiresAt: exp * 1_000 } };
  };

  return async (authorization) => {
    if (authorization === undefined) return { viewer: GUEST };
    const text = authorization.length <= MAX_TOKEN_LENGTH ? BEARER.exec(authorization)?.[1] : undefined;
    if (text === undefined) throw refused();
    const now = clock.now();
    const known = verified.get(text);
    const isGood = known !== undefined && known.token.expiresAt > now.getTime();
    try {
      const found = isGood ? known : await verify(text, now);
      if (!isGood) verified.set(text, found);
      if (isRevoked(found)) throw refused();
      return found;
    } catch (error) {
      throw error instanceof AppError ? error : refused(error);
    }
  };
}

const refused = (cause?: unknown): AppError => {
  const error = unauthenticated('The access token is not valid.');
  error.cause = cause;
  return error;
};
