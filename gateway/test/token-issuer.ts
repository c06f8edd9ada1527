import { randomUUID } from 'node:crypto';
import { listen, sendJson } from '@agora/subgraph-kit/http';
import { newId } from '@agora/subgraph-kit/ids';
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey, type JWK } from 'jose';

export const ISSUER = 'https://agora.local/auth';
export const AUDIENCE = 'agora';
export const CUSTOMER = newId('usr');

/** The auth service as the gateway sees it: a set of public keys at an address, and tokens made with the private one. */
export interface TokenIssuer {
  readonly url: string;
  readonly privateKey: CryptoKey;
  readonly publicJwk: JWK;
  readonly kid: string;
  /** An `Authorization` header for a customer with these scopes. */
  bearer(...scopes: string[]): Promise<string>;
  stop(): Promise<void>;
}

/** The claims of a good token, of which a test spoils one. */
export const goodClaims = (scopes: readonly string[] = []): Record<string, unknown> => {
  const now = Math.floor(Date.now() / 1000);
  return {
    iss: ISSUER,
    aud: AUDIENCE,
    sub: CUSTOMER,
    iat: now,
    exp: now + 600,
    sid: 'ses_1',
    roles: ['customer'],
    scopes,
    shops: [],
  };
};

export async function startTokenIssuer(algorithm: 'ES256' | 'EdDSA' = 'EdDSA'): Promise<TokenIssuer> {
  const kid = randomUUID();
  const { privateKey, publicKey } = await generateKeyPair(algorithm, { extractable: true });
  const publicJwk = { ...(await exportJWK(publicKey)), kid, alg: algorithm };
  const listener = await listen(
    (_request, response) => {
      sendJson(response, 200, { keys: [publicJwk] });
    },
    { port: 0, host: '127.0.0.1' },
  );
  return {
    url: `http://127.0.0.1:${listener.port}/.well-known/jwks.json`,
    privateKey,
    publicJwk,
    kid,
    async bearer(...scopes) {
      const header = { alg: algorithm, typ: 'at+jwt', kid };
      return `Bearer ${await new SignJWT(goodClaims(scopes)).setProtectedHeader(header).sign(privateKey)}`;
    },
    stop: () => listener.close(100),
  };
}
