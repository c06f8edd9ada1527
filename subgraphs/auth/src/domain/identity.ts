import type { UserId } from './account.ts';

/** Who an OpenID provider says that somebody is, for ever: an issuer never gives a subject to another. */
export interface OpenIdIdentity {
  readonly issuer: string;
  readonly subject: string;
}

/** An identity with which somebody signs in. */
export interface LinkedIdentity extends OpenIdIdentity {
  readonly userId: UserId;
  readonly linkedAt: Date;
}
