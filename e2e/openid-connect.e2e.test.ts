import { EndpointError } from '@agora/clients/endpoint';
import { signIn, signUp } from '@agora/clients/session';
import { startOpenIdProvider, type TestOpenIdProvider } from '@agora/subgraph-auth/test/openid-provider';
import { eventually } from '@agora/testkit/eventually';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openIdSettings, REDIRECT_URI, visitProvider } from './support/openid.ts';
import { openSystem, PASSWORD, type SystemUnderTest } from './support/system.ts';

const SIGNED_IN = 'session { accessToken userId } userErrors { __typename }';

let provider: TestOpenIdProvider;
let system: SystemUnderTest;
beforeAll(async () => {
  provider = await startOpenIdProvider(REDIRECT_URI);
  system = await openSystem(openIdSettings(provider));
}, 120_000);
afterAll(async () => {
  await system.stop();
  await provider.stop();
}, 60_000);

async function signInThroughProvider(login: string) {
  const { completeOpenIdSignIn } = await system.endpoint.ask<{
    completeOpenIdSignIn: { session: { accessToken: string; userId: string } | null; userErrors: object[] };
  }>(`mutation Complete($input: CompleteOpenIdSignInInput!) { completeOpenIdSignIn(input: $input) { ${SIGNED_IN} } }`, {
    input: await visitProvider(system, provider, login),
  });
  return completeOpenIdSignIn;
}

describe('somebody with an account at an OpenID provider', () => {
  it('signs in without signing up, and is a customer like any other', async () => {
    const { session, userErrors } = await signInThroughProvider('yara');
    expect(userErrors).toEqual([]);
    await eventually(async () => {
      const { me } = await system.endpoint.ask<{ me: { id: string; displayName: string } | null }>(
        '{ me { id displayName } }',
        {},
        session?.accessToken,
      );
      expect(me).toEqual({ id: session?.userId, displayName: 'Somebody called yara' });
    });
    expect((await signInThroughProvider('yara')).session?.userId).toBe(session?.userId);
  });

  it('gets into an account with the same address only after linking the two', async () => {
    const account = { email: 'zoe@people.example', password: PASSWORD };
    await signUp(system.endpoint, { ...account, displayName: 'Zoe' });
    const zoe = await signIn(system.endpoint, account);
    expect(await signInThroughProvider('zoe')).toEqual({
      session: null,
      userErrors: [{ __typename: 'AccountExistsError' }],
    });
    const { linkOpenIdAccount } = await zoe.ask<{ linkOpenIdAccount: object }>(
      'mutation Link($input: LinkOpenIdAccountInput!) { linkOpenIdAccount(input: $input) { userErrors { __typename } } }',
      { input: await visitProvider(system, provider, 'zoe') },
    );
    expect(linkOpenIdAccount).toEqual({ userErrors: [] });
    expect((await signInThroughProvider('zoe')).session?.userId).toBe(zoe.userId);
  });
});

describe('somebody who does not sign in', () => {
  it('has a guest session, which is good for no more than a cart', async () => {
    const { beginGuestSession } = await system.endpoint.ask<{
      beginGuestSession: { session: { accessToken: string; userId: string } };
    }>(`mutation Begin { beginGuestSession { ${SIGNED_IN} } }`);
    const { accessToken, userId } = beginGuestSession.session;
    expect(userId).toMatch(/^gst_/);
    const asGuest = system.endpoint.ask('{ me { id } }', {}, accessToken);
    await expect(asGuest).rejects.toThrow(EndpointError);
    await expect(asGuest).rejects.toThrow('UNAUTHENTICATED');
  });
});
