import { randomUUID } from 'node:crypto';
import type { Clock } from '@agora/subgraph-kit/clock';
import { SignJWT } from 'jose';
import type { AccessTokens } from '../ports/access-tokens.ts';
import { ALGORITHM, type SigningKeys } from './signing-keys.ts';

const TYPE = 'at+jwt';
const LIFETIME_MS = 10 * 60_000;

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
        const expiresAt = new Date(now.getTime() + LIFETIME_MS);
        const token = await new SignJWT({ sid: sessionId, roles: [...roles], scopes: [...scopes], shops: [...shopIds] })
          .setProtectedHeader({ alg: ALGORITHM, typ: TYPE, kid })
          .setIssuer(issuer)
          .setAudience(audience)
          .setSubject(subject)
          .setJti(randomUUID())
          .setIssuedAt(now)
          .setExpirationTime(expiresAt)
          .sign(key);
        return { token, expiresAt };
      };
    },
  };
}
