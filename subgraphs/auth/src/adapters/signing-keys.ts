import { calculateJwkThumbprint, exportJWK, generateKeyPair, importJWK, type CryptoKey } from 'jose';
import { z } from 'zod';

export const ALGORITHM = 'ES256';

/** A private key for access tokens; `kid` is made from the key where none is given. */
export const privateJwk = z.object({
  kty: z.literal('EC'),
  crv: z.literal('P-256'),
  x: z.string().min(1),
  y: z.string().min(1),
  d: z.string().min(1),
  kid: z.string().min(1).max(128).optional(),
});

export type PrivateJwk = z.infer<typeof privateJwk>;

export interface SigningKey {
  readonly kid: string;
  readonly key: CryptoKey;
}

export interface SigningKeys {
  /** Signs new tokens. */
  current(): Promise<SigningKey>;
  /** The public parts of all keys with which a token may have been signed that is still good. */
  jwks(): Promise<{ readonly keys: readonly PublicJwk[] }>;
  /** Puts another key in the place of one that has signed for long enough. */
  rotate(): Promise<void>;
}

export type PublicJwk = Omit<PrivateJwk, 'd' | 'kid'> & { kid: string; use: 'sig'; alg: typeof ALGORITHM };

export async function publicPart({ kty, crv, x, y, kid }: PrivateJwk): Promise<PublicJwk> {
  return { kty, crv, x, y, kid: kid ?? (await calculateJwkThumbprint({ kty, crv, x, y })), use: 'sig', alg: ALGORITHM };
}

export async function importSigningKey(jwk: PrivateJwk): Promise<SigningKey> {
  const { kty, crv, x, y, d } = jwk;
  const key = await importJWK({ kty, crv, x, y, d }, ALGORITHM);
  if (key instanceof Uint8Array) throw new TypeError('an EC key was expected');
  return { kid: (await publicPart(jwk)).kid, key };
}

export async function generatePrivateJwk(): Promise<PrivateJwk> {
  const { privateKey } = await generateKeyPair(ALGORITHM, { extractable: true });
  return privateJwk.parse(await exportJWK(privateKey));
}

/**
 * Keys that people rotate.
 * @param jwks the first signs, the others only verify: a new key is put first, an old one goes after a token's life.
 */
export async function createConfiguredKeys(jwks: readonly [PrivateJwk, ...PrivateJwk[]]): Promise<SigningKeys> {
  const keys = await Promise.all(jwks.map(publicPart));
  const current = await importSigningKey(jwks[0]);
  return {
    current: () => Promise.resolve(current),
    jwks: () => Promise.resolve({ keys }),
    rotate: () => Promise.resolve(),
  };
}
