import type { Dependencies } from './dependencies.ts';

export type BeginOpenIdSignInResult =
  | { readonly kind: 'begun'; readonly authorizationUrl: string; readonly handle: string; readonly expiresAt: Date }
  | { readonly kind: 'unknownProvider' }
  | { readonly kind: 'redirectUriRefused' }
  | { readonly kind: 'tooManyAttempts'; readonly retryAfterSeconds: number };

const LIFETIME_MS = 10 * 60_000;

/** @throws SUBGRAPH_UNAVAILABLE when the provider does not answer */
export async function beginOpenIdSignIn(
  { store, openId, secrets, rateLimits, settings, clock }: Dependencies,
  { provider, redirectUri }: { readonly provider: string; readonly redirectUri: string },
): Promise<BeginOpenIdSignInResult> {
  if (!openId.names.includes(provider)) return { kind: 'unknownProvider' };
  // To the letter: whoever could choose where codes go would get them.
  if (!settings.redirectUris.includes(redirectUri)) return { kind: 'redirectUriRefused' };
  const allowance = await rateLimits.take('openIdSignIn');
  if (allowance.kind === 'tooMany') return { ...allowance, kind: 'tooManyAttempts' };
  const handle = secrets.generate();
  const authorizationUrl = await openId.authorizationUrl({ provider, redirectUri, handle });
  const expiresAt = new Date(clock.now().getTime() + LIFETIME_MS);
  await store.transaction((transaction) =>
    transaction.addOpenIdSignIn(secrets.digest(handle), { provider, redirectUri, expiresAt }),
  );
  return { kind: 'begun', authorizationUrl, handle, expiresAt };
}
