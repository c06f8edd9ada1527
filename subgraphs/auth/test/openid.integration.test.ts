import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GUEST, type Viewer } from '@agora/subgraph-kit/identity/viewer';
import { eventually } from '@agora/testkit/eventually';
import { predictableId } from '@agora/testkit/predictable-ids';
import { viewer } from '@agora/testkit/viewer';
import { claimsOf, PASSWORD, startAuth, viewerOf, type AuthUnderTest, type Tokens } from './auth-under-test.ts';
import { startOpenIdProvider, type TestOpenIdProvider } from './openid-provider.ts';

const REDIRECT_URI = 'https://shop.example/signed-in';
const BEGIN = `mutation ($input: BeginOpenIdSignInInput!) {
  beginOpenIdSignIn(input: $input) { authorizationUrl state expiresAt userErrors { __typename } }
}`;
const COMPLETE = `mutation ($input: CompleteOpenIdSignInInput!) {
  completeOpenIdSignIn(input: $input) { session { userId accessToken refreshToken } userErrors { __typename } }
}`;
const LINK = `mutation ($input: LinkOpenIdAccountInput!) {
  linkOpenIdAccount(input: $input) { user { id } userErrors { __typename } }
}`;

const UNLINK = `mutation ($input: UnlinkOpenIdAccountInput!) {
  unlinkOpenIdAccount(input: $input) { user { id openIdAccounts { provider } } userErrors { __typename } }
}`;

interface Begun {
  readonly authorizationUrl: string;
  readonly state: string;
  readonly userErrors: readonly object[];
}

interface Completed {
  readonly session: Tokens | null;
  readonly userErrors: readonly object[];
}

const refusal = (name: string) => ({ session: null, userErrors: [{ __typename: name }] });
const refused = refusal('OpenIdSignInRefusedError');

describe('signing in with an OpenID provider', () => {
  let provider: TestOpenIdProvider;
  let auth: AuthUnderTest;
  beforeAll(async () => {
    provider = await startOpenIdProvider(REDIRECT_URI);
    const unreachable = { ...provider.config, name: 'unreachable', issuer: 'http://127.0.0.1:9' };
    auth = await startAuth({
      OIDC_PROVIDERS: JSON.stringify([provider.config, unreachable]),
      OIDC_REDIRECT_URIS: JSON.stringify([REDIRECT_URI]),
    });
  });
  afterAll(async () => {
    await auth.stop();
    await provider.stop();
  });

  const ask = async (document: string, input: object, asker: Viewer = GUEST) => {
    const { data, errors } = await auth.ask(asker, document, { input });
    if (!data) throw new Error(errors?.[0]?.extensions.code as string);
    return Object.values(data)[0];
  };
  const begin = async (input: object = {}): Promise<Begun> =>
    (await ask(BEGIN, { provider: 'people', redirectUri: REDIRECT_URI, ...input })) as Begun;
  const complete = async (state: string, callbackUrl: string): Promise<Completed> =>
    (await ask(COMPLETE, { state, callbackUrl })) as Completed;
  const link = (asker: Viewer, state: string, callbackUrl: string) => ask(LINK, { state, callbackUrl }, asker);
  const signInAs = async (login: string): Promise<Completed> => {
    const { authorizationUrl, state } = await begin();
    return complete(state, await provider.signIn(authorizationUrl, login));
  };
  const changed = (url: string, parameter: string, value: string): string => {
    const other = new URL(url);
    other.searchParams.set(parameter, value);
    return other.href;
  };

  it('makes an account the first time, and is the same account from then on', async () => {
    const { session, userErrors } = await signInAs('ada');
    expect(userErrors).toEqual([]);
    expect(claimsOf(session?.accessToken ?? '').roles).toEqual(['customer']);
    await eventually(() => {
      expect(auth.published()).toMatchObject([
        {
          type: 'user.registered',
          data: { userId: session?.userId, email: 'ada@people.example', displayName: 'Somebody called ada' },
        },
      ]);
    });
    expect((await signInAs('ada')).session?.userId).toBe(session?.userId);
    expect((await auth.refresh(session?.refreshToken ?? '')).session).not.toBeNull();
    expect((await auth.signIn('ada@people.example', PASSWORD)).session).toBeNull();
  });

  it('asks the provider for a code with PKCE, a state and a nonce, of which the client keeps none', async () => {
    const { authorizationUrl, state } = await begin();
    const { searchParams } = new URL(authorizationUrl);
    expect(Object.fromEntries(searchParams)).toMatchObject({
      response_type: 'code',
      client_id: 'agora',
      redirect_uri: REDIRECT_URI,
      scope: 'openid email profile',
      code_challenge_method: 'S256',
    });
    const secrets = ['state', 'nonce', 'code_challenge'].map((name) => searchParams.get(name));
    expect(new Set([...secrets, state]).size).toBe(4);
    expect(authorizationUrl).not.toContain(state);
    expect(JSON.stringify(await auth.rows('select * from openid_sign_in'))).not.toContain(state);
    expect((await auth.ask(GUEST, '{ openIdProviders }')).data).toEqual({
      openIdProviders: ['people', 'unreachable'],
    });
  });

  it('is good once, whatever comes of it', async () => {
    const { authorizationUrl, state } = await begin();
    const callbackUrl = await provider.signIn(authorizationUrl, 'bob');
    const both = await Promise.all([complete(state, callbackUrl), complete(state, callbackUrl)]);
    expect(both.filter(({ session }) => session === null)).toEqual([refused]);
    expect(await complete(state, callbackUrl)).toEqual(refused);

    const spoilt = await begin();
    const unused = await provider.signIn(spoilt.authorizationUrl, 'bob');
    expect(await complete(spoilt.state, changed(unused, 'state', 'made-up'))).toEqual(refused);
    expect(await complete(spoilt.state, unused)).toEqual(refused);
  });

  it('does not take a code that was used, for another sign-in', async () => {
    const first = await begin();
    const callbackUrl = await provider.signIn(first.authorizationUrl, 'carol');
    expect((await complete(first.state, callbackUrl)).session).not.toBeNull();
    const second = await begin();
    const state = new URL(second.authorizationUrl).searchParams.get('state') ?? '';
    expect(await complete(second.state, changed(callbackUrl, 'state', state))).toEqual(refused);
  });

  it('does not take a code that somebody else has got, which PKCE ties to who has begun', async () => {
    const victim = await begin();
    const callbackUrl = await provider.signIn(victim.authorizationUrl, 'dave');
    const thief = await begin();
    const state = new URL(thief.authorizationUrl).searchParams.get('state') ?? '';
    expect(await complete(thief.state, changed(callbackUrl, 'state', state))).toEqual(refused);
  });

  it.each([
    ['another state', 'state', 'made-up'],
    ['another issuer', 'iss', 'https://evil.example'],
    ['another code', 'code', 'made-up'],
    ['an error', 'error', 'access_denied'],
  ])('does not take an answer with %s', async (_what, parameter, value) => {
    const { authorizationUrl, state } = await begin();
    const callbackUrl = await provider.signIn(authorizationUrl, 'erin');
    expect(await complete(state, changed(callbackUrl, parameter, value))).toEqual(refused);
  });

  it.each([
    ['nonce', 'an-id-token-of-another-sign-in'],
    ['code_challenge', 'x'.repeat(43)],
  ])('does not take what belongs to another %s', async (parameter, value) => {
    const { authorizationUrl, state } = await begin();
    const callbackUrl = await provider.signIn(changed(authorizationUrl, parameter, value), 'frank');
    expect(await complete(state, callbackUrl)).toEqual(refused);
  });

  it('ends after ten minutes, and with what is no address', async () => {
    const { authorizationUrl, state } = await begin();
    const callbackUrl = await provider.signIn(authorizationUrl, 'grace');
    auth.clock.advance(10 * 60_000);
    expect(await complete(state, callbackUrl)).toEqual(refused);
    expect(await complete((await begin()).state, 'no address')).toEqual(refused);
    expect(await complete('made-up', callbackUrl)).toEqual(refused);
  });

  it('needs an address for which the provider vouches', async () => {
    expect(await signInAs('unverified-heidi')).toEqual(refusal('ProviderEmailUnverifiedError'));
    expect(await auth.rows(`select from account where email like 'unverified%'`)).toEqual([]);
  });

  it('does not open an account that has the same address, until its owner links the two', async () => {
    const ivan = await auth.newUser('ivan@people.example');
    expect(await signInAs('ivan')).toEqual(refusal('AccountExistsError'));

    const { authorizationUrl, state } = await begin();
    const callbackUrl = await provider.signIn(authorizationUrl, 'ivan');
    expect(await link(ivan.viewer, state, callbackUrl)).toEqual({ user: { id: ivan.userId }, userErrors: [] });
    expect((await signInAs('ivan')).session?.userId).toBe(ivan.userId);
  });

  it('is linked with one account alone, and again with the same', async () => {
    const [judy, kate] = [await auth.newUser('judy@example.com'), await auth.newUser('kate@example.com')];
    const linkAs = async (asker: Viewer) => {
      const { authorizationUrl, state } = await begin();
      return link(asker, state, await provider.signIn(authorizationUrl, 'unverified-judy'));
    };
    const linked = { user: { id: judy.userId }, userErrors: [] };
    expect(await linkAs(judy.viewer)).toEqual(linked);
    expect(await linkAs(judy.viewer)).toEqual(linked);
    expect(await linkAs(kate.viewer)).toEqual({ user: null, userErrors: [{ __typename: 'IdentityTakenError' }] });
    await expect(linkAs(GUEST)).rejects.toThrow('UNAUTHENTICATED');
  });

  it('is possible no more once it is unlinked, unless nothing else would be left', async () => {
    const unlink = (asker: Viewer, given = 'people') => ask(UNLINK, { provider: given }, asker);
    const withoutAccounts = ({ userId }: Tokens) => ({ user: { id: userId, openIdAccounts: [] }, userErrors: [] });
    const { session } = await signInAs('mona');
    if (session === null) throw new Error('mona could not sign in');
    const lost = { user: null, userErrors: [{ __typename: 'LastSignInMethodError' }] };
    expect(await unlink(viewerOf(session))).toEqual(lost);
    // A provider that is not configured any more lets nobody in.
    await auth.rows(`insert into identity values ('https://gone.example', 'mona', $1, now())`, [session.userId]);
    expect(await unlink(viewerOf(session))).toEqual(lost);
    const nothing = { user: null, userErrors: [{ __typename: 'UnknownProviderError' }] };
    expect(await unlink(viewerOf(session), 'nobody')).toEqual(nothing);

    const nick = await auth.newUser('nick@people.example');
    expect(await unlink(nick.viewer)).toEqual(withoutAccounts(nick));
    const { authorizationUrl, state } = await begin();
    await link(nick.viewer, state, await provider.signIn(authorizationUrl, 'nick'));
    expect((await signInAs('nick')).session?.userId).toBe(nick.userId);
    expect(await unlink(nick.viewer)).toEqual(withoutAccounts(nick));
    expect(await signInAs('nick')).toEqual(refusal('AccountExistsError'));
  });

  it('is with accounts that the user and those who look after users can see, 50 users in one statement', async () => {
    const { session } = await signInAs('olaf');
    if (session === null) throw new Error('olaf could not sign in');
    const ids = [session.userId, ...Array.from({ length: 49 }, (_each, index) => predictableId('usr', index + 100))];
    const document =
      'query ($all: [_Any!]!) { _entities(representations: $all) { ... on User { openIdAccounts { provider linkedAt } } } }';
    const all = ids.map((id) => ({ __typename: 'User', id }));
    const accounts = [{ provider: 'people', linkedAt: expect.any(String) }];
    const own = await auth.ask(viewerOf(session), document, { all: all.slice(0, 2) });
    expect(own.data).toEqual({ _entities: [{ openIdAccounts: accounts }, { openIdAccounts: null }] });
    const admin = viewer({ subject: predictableId('usr', 9), scopes: ['users:admin'] });
    const statements = await auth.countStoreOperations(async () => {
      const { data } = await auth.ask(admin, document, { all });
      expect((data?._entities as object[])[0]).toEqual({ openIdAccounts: accounts });
    });
    expect(statements).toBe(1);
  });

  it('is refused to suspended accounts', async () => {
    const { session } = await signInAs('leo');
    await auth.rows(`update account set status = 'suspended' where id = $1`, [session?.userId]);
    expect(await signInAs('leo')).toEqual(refusal('AccountSuspendedError'));
  });

  it.each([
    ['UnknownProviderError', { provider: 'nobody' }],
    ['RedirectUriRefusedError', { redirectUri: `${REDIRECT_URI}/../elsewhere` }],
    ['RedirectUriRefusedError', { redirectUri: 'https://evil.example/signed-in' }],
  ])('does not begin, but with %s', async (name, input) => {
    expect(await begin(input)).toMatchObject({ authorizationUrl: null, userErrors: [{ __typename: name }] });
  });

  it('waits for a provider that does not answer', async () => {
    await expect(begin({ provider: 'unreachable' })).rejects.toThrow('SUBGRAPH_UNAVAILABLE');
  });
});
