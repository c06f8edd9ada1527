import { createHmac } from 'node:crypto';
import { unavailable } from '@agora/subgraph-kit/errors';
import * as client from 'openid-client';
import type { AuthorizationRequest, OpenIdProfile, OpenIdProviders } from '../ports/openid-providers.ts';

export interface ProviderConfig {
  readonly name: string;
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly scopes: readonly string[];
}

const TIMEOUT_SECONDS = 5;
const CODE_CHALLENGE_METHOD = 'S256';

/** @param allowsHttp for providers on this machine; never in production. */
export function createOpenIdProviders(
  providers: readonly ProviderConfig[],
  { allowsHttp }: { allowsHttp: boolean },
): OpenIdProviders {
  const byName = new Map(providers.map((provider) => [provider.name, provider]));
  const discovered = new Map<string, Promise<client.Configuration>>();

  // At the first use, since a provider that is down must not keep others from signing in.
  const configurationOf = (name: string): Promise<client.Configuration> => {
    const known = discovered.get(name);
    if (known !== undefined) return known;
    const { issuer, clientId, clientSecret } = providerNamed(name);
    const found = client
      .discovery(new URL(issuer), clientId, undefined, authenticateWith(clientSecret), {
        timeout: TIMEOUT_SECONDS,
        // Deprecated by its makers to stand out, as it should.
        // eslint-disable-next-line @typescript-eslint/no-deprecated
        ...(allowsHttp && { execute: [client.allowInsecureRequests] }),
      })
      .catch((error: unknown) => {
        discovered.delete(name);
        throw unavailable('The sign-in provider', error);
      });
    discovered.set(name, found);
    return found;
  };
  const providerNamed = (name: string): ProviderConfig => {
    const provider = byName.get(name);
    if (provider === undefined) throw new RangeError(`there is no provider ${name}`);
    return provider;
  };

  return {
    names: [...byName.keys()],
    // By their addresses, since discovery takes an issuer that is written with a slash at its end, too, and without.
    providerOf: (issuer) =>
      providers.find((provider) => URL.parse(provider.issuer)?.href === URL.parse(issuer)?.href)?.name,
    async authorizationUrl({ provider, redirectUri, handle }) {
      const configuration = await configurationOf(provider);
      const { state, nonce, verifier } = derived(handle);
      const url = client.buildAuthorizationUrl(configuration, {
        redirect_uri: redirectUri,
        scope: providerNamed(provider).scopes.join(' '),
        state,
        nonce,
        code_challenge: await client.calculatePKCECodeChallenge(verifier),
        code_challenge_method: CODE_CHALLENGE_METHOD,
      });
      return url.href;
    },
    async exchange(request, query) {
      const configuration = await configurationOf(request.provider);
      try {
        return await profileOf(configuration, request, query);
      } catch (error) {
        if (isOutage(error)) throw unavailable('The sign-in provider', error);
        return undefined;
      }
    },
  };
}

async function profileOf(
  configuration: client.Configuration,
  { redirectUri, handle }: AuthorizationRequest,
  query: URLSearchParams,
): Promise<OpenIdProfile | undefined> {
  const { state, nonce, verifier } = derived(handle);
  // From the address that was asked for: what else stands in the one that a client sends does not count.
  const url = new URL(redirectUri);
  url.search = query.toString();
  const tokens = await client.authorizationCodeGrant(configuration, url, {
    pkceCodeVerifier: verifier,
    expectedState: state,
    expectedNonce: nonce,
    idTokenExpected: true,
  });
  const claims = tokens.claims();
  if (claims === undefined) return undefined;
  const hasEmail = typeof claims.email === 'string' || configuration.serverMetadata().userinfo_endpoint === undefined;
  const {
    email,
    email_verified: isVerified,
    name,
  } = hasEmail ? claims : await client.fetchUserInfo(configuration, tokens.access_token, claims.sub);
  return {
    identity: { issuer: claims.iss, subject: claims.sub },
    ...(typeof email === 'string' && { email }),
    isEmailVerified: isVerified === true,
    ...(typeof name === 'string' && { name }),
  };
}

/** Each secret of its own, so that who sees one - the state stands in addresses - knows nothing of the others. */
const derived = (handle: string) => {
  const secret = (purpose: string): string => createHmac('sha256', handle).update(purpose).digest('base64url');
  return { state: secret('state'), nonce: secret('nonce'), verifier: secret('code_verifier') };
};

/** With what the provider takes; where it does not say, that is `client_secret_basic` (OpenID Connect Discovery 1.0). */
function authenticateWith(secret: string): client.ClientAuth {
  const basic = client.ClientSecretBasic(secret);
  const post = client.ClientSecretPost(secret);
  return (server, ...request) => {
    const isBasic = server.token_endpoint_auth_methods_supported?.includes('client_secret_basic') ?? true;
    (isBasic ? basic : post)(server, ...request);
  };
}

function isOutage(error: unknown): boolean {
  if (error instanceof client.ResponseBodyError) return error.status >= 500;
  if (error instanceof client.ClientError) return error.code === 'OAUTH_TIMEOUT' || error.code === 'OAUTH_ABORT';
  return error instanceof TypeError && error.message === 'fetch failed';
}
