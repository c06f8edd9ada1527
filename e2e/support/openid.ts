import type { TestOpenIdProvider } from '@agora/subgraph-auth/test/openid-provider';
import type { SystemUnderTest } from './system.ts';

/** Where the provider sends people back to; of `APP_URL`. */
export const REDIRECT_URI = 'https://shop.example/signed-in';

/** What lets people of this provider in. */
export const openIdSettings = (provider: TestOpenIdProvider) => ({
  OIDC_PROVIDERS: JSON.stringify([provider.config]),
  APP_URL: 'https://shop.example',
});

/** Goes to the provider and comes back, with what ends a sign-in or links the account. */
export async function visitProvider(
  { endpoint }: Pick<SystemUnderTest, 'endpoint'>,
  provider: TestOpenIdProvider,
  login: string,
): Promise<{ state: string; callbackUrl: string }> {
  const { openIdProviders } = await endpoint.ask<{ openIdProviders: string[] }>('{ openIdProviders }');
  const { beginOpenIdSignIn: begun } = await endpoint.ask<{
    beginOpenIdSignIn: { authorizationUrl: string; state: string };
  }>(
    'mutation Begin($input: BeginOpenIdSignInInput!) { beginOpenIdSignIn(input: $input) { authorizationUrl state } }',
    { input: { provider: openIdProviders[0], redirectUri: REDIRECT_URI } },
  );
  return { state: begun.state, callbackUrl: await provider.signIn(begun.authorizationUrl, login) };
}
