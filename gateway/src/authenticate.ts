import type { Clock } from '@agora/subgraph-kit/clock';
import { AppError, unauthenticated, unavailable } from '@agora/subgraph-kit/errors';
import { GUEST, subjectOrGuest, type Viewer } from '@agora/subgraph-kit/identity/viewer';
import { isId } from '@agora/subgraph-kit/ids';
import { createRemoteJWKSet, errors, jwtVerify, type JWTVerifyGetKey } from 'jose';
import { LRUCache } from 'lru-cache';
import { z } from 'zod';

export interface AccessTokenOptions {
  /** Where the issuer publishes its keys; a function where that is known only later, in a shared process. */
  readonly jwksUrl: string | (() => string | undefined);
  readonly issuer: string;
  readonly audience: string;
  readonly clock: Clock;
}

/**
 * Turns an `Authorization` header into a viewer; without one, a guest.
 * @throws UNAUTHENTICATED for whatever is wrong with the token, always in the same words
 * @throws SUBGRAPH_UNAVAILABLE when the issuer's keys cannot be fetched
 */
export type Authenticate = (authorization: string | undefined) => Promise<Viewer>;

const ALGORITHMS = ['ES256', 'EdDSA'];
const TYPE = 'at+jwt'; // RFC 9068, section 2.1: neither a refresh token nor an internal one passes for it.
const MAX_LIFETIME_SECONDS = 3_600;
const CLOCK_TOLERANCE_SECONDS = 5;
const MAX_TOKEN_LENGTH = 8_192;
const VERDICT_KEPT_MS = 60_000;
const BEARER = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i;

const idOf = (prefix: string) => z.string().refine((value) => isId(prefix, value));

const claims = z
  .object({
    sub: z.union([idOf('usr'), idOf('gst')]),
    // One audience: a token for us and someone else could be replayed by that someone.
    aud: z.string(),
    iat: z.int(),
    exp: z.int(),
    sid: z.string().min(1).max(64),
    roles: z.array(z.string()).max(32),
    scopes: z.array(z.string()).max(256),
    shops: z.array(idOf('shp')).max(256),
  })
  .refine(({ iat, exp }) => exp - iat <= MAX_LIFETIME_SECONDS);

export function createAuthenticator({ jwksUrl, issuer, audience, clock }: AccessTokenOptions): Authenticate {
  const keys = publishedKeys(typeof jwksUrl === 'string' ? () => jwksUrl : jwksUrl);
  // A page sends its token with every request: the signature is checked again after this time, not each time.
  const verified = new LRUCache<string, { viewer: Viewer; expiresAt: number }>({ max: 10_000, ttl: VERDICT_KEPT_MS });
  return async (authorization) => {
    if (authorization === undefined) return GUEST;
    const token = authorization.length <= MAX_TOKEN_LENGTH ? BEARER.exec(authorization)?.[1] : undefined;
    if (token === undefined) throw refused();
    const now = clock.now();
    const known = verified.get(token);
    if (known !== undefined && known.expiresAt > now.getTime()) return known.viewer;
    try {
      const { payload } = await jwtVerify(token, keys, {
        algorithms: ALGORITHMS,
        typ: TYPE,
        issuer,
        audience,
        clockTolerance: CLOCK_TOLERANCE_SECONDS,
        maxTokenAge: MAX_LIFETIME_SECONDS,
        requiredClaims: ['iat', 'exp', 'sub'],
        currentDate: now,
      });
      const parsed = claims.parse(payload);
      const viewer = toViewer(parsed);
      verified.set(token, { viewer, expiresAt: parsed.exp * 1_000 });
      return viewer;
    } catch (error) {
      throw error instanceof AppError ? error : refused(error);
    }
  };
}

const toViewer = ({ sub, roles, scopes, shops, sid }: z.infer<typeof claims>): Viewer => ({
  ...subjectOrGuest(sub),
  roles,
  scopes,
  shopIds: shops as unknown as Viewer['shopIds'],
  sessionId: sid,
});

// The keys come from this address alone: `jwk`, `jku` and `x5u` in a token's header are not looked at.
function publishedKeys(url: () => string | undefined): JWTVerifyGetKey {
  let known: { readonly url: string; readonly keys: JWTVerifyGetKey } | undefined;
  return async (header, token) => {
    const current = url();
    if (current === undefined) throw keysUnavailable();
    if (known?.url !== current) known = { url: current, keys: createRemoteJWKSet(new URL(current)) };
    try {
      return await known.keys(header, token);
    } catch (error) {
      throw isFaultOfToken(error) ? error : keysUnavailable(error);
    }
  };
}

const isFaultOfToken = (error: unknown): boolean =>
  error instanceof errors.JWKSNoMatchingKey ||
  error instanceof errors.JWKSMultipleMatchingKeys ||
  error instanceof errors.JOSENotSupported;

const keysUnavailable = (cause?: unknown): AppError => unavailable('Signing in', cause);

const refused = (cause?: unknown): AppError => {
  const error = unauthenticated('The access token is not valid.');
  error.cause = cause;
  return error;
};
