import { randomUUID } from 'node:crypto';
import type { Clock } from '@agora/subgraph-kit/clock';
import { SignJWT } from 'jose';
import { ACCESS_TOKEN_LIFETIME_MS } from '../domain/session.ts';
import type { AccessTokens } from '../ports/access-tokens.ts';
import { ALGORITHM, type SigningKeys } from './signing-keys.ts';

const TYPE = 'at+jwt';

/** JWTs as RFC 9068 describes them, which the gateway verifies. */
export function createJwtAccessTokens(options: {
  issuer: string;
  audience: string;
  keys: SigningKeys;
  clock: Clock;
}): AccessTokens {
  const { issuer, audience, keys, clock } = options;
  return {
    async signer() {
      const { kid, key } = await keys.current();
      return async ({ subject, sessionId, roles, scopes, shopIds }) => {
        const now = clock.now();
        const expiresAt = new Date(now.getTime() + ACCESS_TOKEN_LIFETIME_MS);
        const token = await new SignJWT({ sid: sessionId, roles: [...roles], scopes: [...scopes], shops: [...shopIds] })
          .setProtectedHeader({ alg: ALGORITHM, typ: TYPE, kid })
          .setIssuer(issuer)
          .setAudience(audience)
          .setSubject(subject)
          .setJti(randomUUID())
          // With its fraction (RFC 7519, section 2): what is made in the second of a revocation, but after it, is good.
          .setIssuedAt(now.getTime() / 1_000)
          .setExpirationTime(expiresAt)
          .sign(key);
        return { token, expiresAt };
      };
    },
  };
}
