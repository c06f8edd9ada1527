import type { Postgres } from '@agora/subgraph-kit/postgres/postgres';
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

export interface SigningKeys {
  /** Signs new tokens. */
  readonly current: { readonly kid: string; readonly key: CryptoKey };
  /** The public parts of all keys: those behind the first verify tokens that they have signed. */
  readonly jwks: { readonly keys: readonly PublicJwk[] };
}

type PublicJwk = Omit<PrivateJwk, 'd' | 'kid'> & { kid: string; use: 'sig'; alg: typeof ALGORITHM };

/** @param jwks the first signs, the others only verify: a new key is put first, an old one goes after a token's life. */
export async function createSigningKeys(jwks: readonly [PrivateJwk, ...PrivateJwk[]]): Promise<SigningKeys> {
  const keys = await Promise.all(
    jwks.map(async ({ kty, crv, x, y, kid }): Promise<PublicJwk> => {
      const name = kid ?? (await calculateJwkThumbprint({ kty, crv, x, y }));
      return { kty, crv, x, y, kid: name, use: 'sig', alg: ALGORITHM };
    }),
  );
  const [{ kty, crv, x, y, d }] = jwks;
  const key = await importJWK({ kty, crv, x, y, d }, ALGORITHM);
  if (key instanceof Uint8Array || keys[0] === undefined) throw new TypeError('an EC key was expected');
  return { current: { kid: keys[0].kid, key }, jwks: { keys } };
}

/** The key that replicas share where none is configured: made by the first that starts and kept from then on. */
export async function sharedDevelopmentKey(postgres: Postgres): Promise<PrivateJwk> {
  const { privateKey } = await generateKeyPair(ALGORITHM, { extractable: true });
  await postgres.query('insert into signing_key (id, private_jwk) values (1, $1) on conflict do nothing', [
    JSON.stringify(await exportJWK(privateKey)),
  ]);
  const [row] = await postgres.query('select private_jwk from signing_key');
  return privateJwk.parse(row?.private_jwk);
}
