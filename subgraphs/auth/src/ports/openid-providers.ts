import type { OpenIdIdentity } from '../domain/identity.ts';

/** What a provider says of somebody who has signed in to it. */
export interface OpenIdProfile {
  readonly identity: OpenIdIdentity;
  /** As the provider writes it. */
  readonly email?: string;
  /** Whether the provider vouches for the address. */
  readonly isEmailVerified: boolean;
  readonly name?: string;
}

export interface AuthorizationRequest {
  readonly provider: string;
  readonly redirectUri: string;
  /** The secret that ties the beginning of a sign-in to its end: state, nonce and PKCE verifier are made of it. */
  readonly handle: string;
}

/** Authorization code flow with PKCE. What is asynchronous throws SUBGRAPH_UNAVAILABLE when the provider does not answer. */
export interface OpenIdProviders {
  readonly names: readonly string[];
  /** The name of the provider with this issuer; undefined for one that is not configured any more. */
  providerOf(issuer: string): string | undefined;
  /** Where to send somebody who wants to sign in. */
  authorizationUrl(request: AuthorizationRequest): Promise<string>;
  /**
   * Exchanges what the provider has sent back.
   * @param query that of the address to which it sent somebody back.
   * @returns undefined for what does not belong to the request, or was refused or used.
   */
  exchange(request: AuthorizationRequest, query: URLSearchParams): Promise<OpenIdProfile | undefined>;
}
