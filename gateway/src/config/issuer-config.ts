import { z } from 'zod';
import { count, pattern } from './values.ts';

// No symmetric ones: whoever could verify a token could make one.
const ALGORITHMS = ['ES256', 'ES384', 'ES512', 'EdDSA', 'PS256', 'PS384', 'PS512', 'RS256', 'RS384', 'RS512'] as const;

/** Somebody whose access tokens count. */
export const issuerConfig = z.strictObject({
  /** The tokens' `iss`. */
  issuer: z.string().min(1),
  /** Where it publishes its keys. */
  jwksUrl: z.url(),
  audiences: z.array(z.string().min(1)).min(1),
  algorithms: z.array(z.enum(ALGORITHMS)).min(1).default(['ES256', 'EdDSA']),
  /** The tokens' `typ` (RFC 9068): neither a refresh token nor an identity token passes for an access token. */
  tokenType: z.string().default('at+jwt'),
  maxLifetimeSeconds: count.default(3_600),
  claims: z
    .strictObject({
      /** What the `sub` of somebody who has signed in looks like. */
      subject: pattern.default(/./),
      /** What the `sub` of a session looks like that nobody has signed in to. */
      guest: pattern.optional(),
      /** The claims that have these; a token without one that is named here is refused. */
      roles: z.string().optional(),
      scopes: z.string().optional(),
      session: z.string().optional(),
      /** What subgraphs learn beside: by the name that they know it by, the claim that is a list of texts. */
      pass: z.record(z.string(), z.strictObject({ claim: z.string(), items: pattern.default(/./) })).default({}),
    })
    .prefault({}),
});

export type IssuerConfig = z.infer<typeof issuerConfig>;
