// Identity between services: a short-lived signed token that names the caller and is made for one audience.
import { createHash } from 'node:crypto';
import { createLocalJWKSet, exportJWK, generateKeyPair, importJWK, jwtVerify, SignJWT, type JWK } from 'jose';
import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import { AppError } from '../errors.ts';
import { subjectOrGuest, type PartnerId, type ShopId, type Viewer } from './viewer.ts';

/** Carries the token between services; the gateway drops it from whatever comes from outside. */
export const INTERNAL_TOKEN_HEADER = 'x-agora-identity';

const TYPE = 'internal+jwt';
const ALGORITHM = 'EdDSA';
const LIFETIME_SECONDS = 60;
const CLOCK_TOLERANCE_SECONDS = 5;

export interface InternalSigner {
  /** `body` binds the token to one request body; a mutation is refused without it. */
  sign(viewer: Viewer, audience: string, body?: string): Promise<string>;
}

export interface InternalVerifier {
  /** @throws UNAUTHENTICATED */
  verify(token: string | undefined, body: string): Promise<VerifiedIdentity>;
}

export interface VerifiedIdentity {
  readonly viewer: Viewer;
  readonly issuer: string;
  /** Whether the token was made for exactly this body. */
  readonly isBoundToBody: boolean;
}

// The signer has checked the form of ids: this service trusts it for all that a token says.
const trustedId = <Trusted extends string>() => z.custom<Trusted>((value) => typeof value === 'string');

const claims = z.object({
  iss: z.string(),
  sub: z.string().optional(),
  roles: z.array(z.string()),
  scopes: z.array(z.string()),
  shops: z.array(trustedId<ShopId>()),
  partner: trustedId<PartnerId>().optional(),
  sid: z.string().optional(),
  act: z.string().optional(),
  ip: z.string().optional(),
  body: z.string().optional(),
  exp: z.int(),
});

/** @param privateKey JWK as JSON; its `kid` names the service that signs. */
export async function createInternalSigner(privateKey: string): Promise<InternalSigner> {
  const jwk = JSON.parse(privateKey) as JWK;
  const key = await importJWK(jwk, ALGORITHM);
  const issuer = jwk.kid;
  if (issuer === undefined) throw new TypeError('a private key needs a kid: the name of the service that signs');
  return {
    sign(viewer, audience, body) {
      const token = new SignJWT({
        roles: viewer.roles,
        scopes: viewer.scopes,
        shops: viewer.shopIds,
        ...(viewer.partnerId !== undefined && { partner: viewer.partnerId }),
        ...(viewer.sessionId !== undefined && { sid: viewer.sessionId }),
        ...(viewer.actor !== undefined && { act: viewer.actor }),
        ...(viewer.clientIp !== undefined && { ip: viewer.clientIp }),
        ...(body !== undefined && { body: digest(body) }),
      })
        .setProtectedHeader({ alg: ALGORITHM, typ: TYPE, kid: issuer })
        .setIssuer(issuer)
        .setAudience(audience)
        .setIssuedAt()
        .setExpirationTime(`${LIFETIME_SECONDS}s`);
      const owner = viewer.subject ?? viewer.guestId;
      return (owner === undefined ? token : token.setSubject(owner)).sign(key);
    },
  };
}

/**
 * @param publicKeys JWK Set as JSON, one key per service that may sign, named by `kid`.
 * @param audience the service that verifies; a token made for another is refused.
 * @param issuers the services from which tokens are accepted.
 */
export function createInternalVerifier(options: {
  publicKeys: string;
  audience: string;
  issuers: readonly string[];
}): InternalVerifier {
  const keys = createLocalJWKSet(JSON.parse(options.publicKeys) as { keys: JWK[] });
  // The token of a query comes with every query of its minute: its signature is checked once.
  const verified = new LRUCache<string, VerifiedToken>({ max: 2_000 });

  const verifyToken = async (token: string): Promise<VerifiedToken> => {
    const { payload, protectedHeader } = await jwtVerify(token, keys, {
      audience: options.audience,
      issuer: [...options.issuers],
      typ: TYPE,
      algorithms: [ALGORITHM],
      clockTolerance: CLOCK_TOLERANCE_SECONDS,
      requiredClaims: ['exp', 'iat'],
    }).catch((error: unknown) => {
      throw refused(error);
    });
    const parsed = claims.safeParse(payload);
    // One service's key must not vouch for another service's name.
    if (!parsed.success || protectedHeader.kid !== parsed.data.iss) throw refused();
    return toVerifiedToken(parsed.data);
  };

  return {
    async verify(token, body) {
      if (token === undefined) throw refused();
      const known = verified.get(token) ?? (await verifyToken(token));
      verified.set(token, known);
      if (known.expiresAt <= Date.now() || (known.body !== undefined && known.body !== digest(body))) throw refused();
      return known.identity;
    },
  };
}

interface VerifiedToken {
  readonly identity: VerifiedIdentity;
  /** Milliseconds since 1970, the tolerance included. */
  readonly expiresAt: number;
  /** Digest of the only body that it is good for; absent for any. */
  readonly body: string | undefined;
}

function toVerifiedToken({
  iss,
  sub,
  roles,
  scopes,
  shops,
  partner,
  sid,
  act,
  ip,
  body,
  exp,
}: z.infer<typeof claims>): VerifiedToken {
  return {
    body,
    expiresAt: (exp + CLOCK_TOLERANCE_SECONDS) * 1_000,
    identity: {
      issuer: iss,
      isBoundToBody: body !== undefined,
      viewer: {
        roles,
        scopes,
        shopIds: shops,
        ...(sub !== undefined && subjectOrGuest(sub)),
        ...(partner !== undefined && { partnerId: partner }),
        ...(sid !== undefined && { sessionId: sid }),
        ...(act !== undefined && { actor: act }),
        ...(ip !== undefined && { clientIp: ip }),
      },
    },
  };
}

/** Fresh keys for the named services: for development, tests and the first set-up of a cluster. */
export async function generateInternalKeys(
  services: readonly string[],
): Promise<{ publicKeys: string; privateKeys: Record<string, string> }> {
  const pairs = await Promise.all(
    services.map(async (kid) => {
      const { publicKey, privateKey } = await generateKeyPair(ALGORITHM, { extractable: true });
      return {
        kid,
        publicJwk: { ...(await exportJWK(publicKey)), kid },
        privateJwk: { ...(await exportJWK(privateKey)), kid },
      };
    }),
  );
  return {
    publicKeys: JSON.stringify({ keys: pairs.map(({ publicJwk }) => publicJwk) }),
    privateKeys: Object.fromEntries(pairs.map(({ kid, privateJwk }) => [kid, JSON.stringify(privateJwk)])),
  };
}

const digest = (body: string): string => createHash('sha256').update(body).digest('base64url');

const refused = (cause?: unknown): AppError =>
  new AppError('UNAUTHENTICATED', 'A valid internal identity is required.', { cause });
