import { createHmac } from 'node:crypto';
import { createInternalSigner, generateInternalKeys } from '@agora/subgraph-kit/identity/internal-token';
import { GUEST, type Viewer } from '@agora/subgraph-kit/identity/viewer';
import { systemClock } from '@agora/subgraph-kit/clock';
import { newId } from '@agora/subgraph-kit/ids';
import { listen } from '@agora/subgraph-kit/http';
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { generateKeyPair, SignJWT, type JWTHeaderParameters } from 'jose';
import { CLAIMS } from '../../test/test-config.ts';
import { AUDIENCE, CUSTOMER, goodClaims, ISSUER, startTokenIssuer, type TokenIssuer } from '../../test/token-issuer.ts';
import { issuerConfig, type IssuerConfig } from '../config/issuer-config.ts';
import { createAuthenticator, type Authenticate } from './authenticate.ts';

let issuer: TokenIssuer;
let authenticate: (authorization: string | undefined) => Promise<Viewer>;
beforeAll(async () => {
  issuer = await startTokenIssuer('ES256');
  authenticate = authenticator(issuer.url);
});
afterAll(() => issuer.stop());

const trusting = (jwksUrl: string, more: object = {}): IssuerConfig =>
  issuerConfig.parse({ issuer: ISSUER, jwksUrl, audiences: [AUDIENCE], claims: CLAIMS, ...more });
const viewers =
  (identify: Authenticate): typeof authenticate =>
  async (authorization) =>
    (await identify(authorization)).viewer;
const authenticator = (...jwksUrls: string[]): typeof authenticate =>
  viewers(
    createAuthenticator(
      jwksUrls.map((jwksUrl) => trusting(jwksUrl)),
      systemClock,
    ),
  );

const now = (): number => Math.floor(Date.now() / 1000);
const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** A token that is good but for what is given; `undefined` leaves a claim or a header out. */
function token(claims: Record<string, unknown> = {}, header: Record<string, unknown> = {}): Promise<string> {
  const protectedHeader = { alg: 'ES256', typ: 'at+jwt', kid: issuer.kid, ...header } as JWTHeaderParameters;
  return new SignJWT({ ...goodClaims(['orders:read']), ...claims })
    .setProtectedHeader(protectedHeader)
    .sign(issuer.privateKey);
}

describe('a good access token', () => {
  it('becomes a viewer', async () => {
    const shop = newId('shp');
    expect(await authenticate(`Bearer ${await token({ shops: [shop] })}`)).toEqual({
      subject: CUSTOMER,
      roles: ['customer'],
      scopes: ['orders:read'],
      shopIds: [shop],
      sessionId: 'ses_1',
    });
  });

  it('of a guest becomes one who has not signed in', async () => {
    const guestId = newId('gst');
    const viewer = await authenticate(
      `Bearer ${await token({ sub: guestId, roles: ['guest'], scopes: ['cart:write'] })}`,
    );
    expect(viewer).toEqual({ guestId, roles: ['guest'], scopes: ['cart:write'], shopIds: [], sessionId: 'ses_1' });
  });

  it('may be issued in the middle of a second', async () => {
    expect((await authenticate(`Bearer ${await token({ iat: now() - 0.5 })}`)).subject).toBe(CUSTOMER);
  });

  it('may be a few seconds past its end, since clocks differ', async () => {
    expect((await authenticate(`bearer ${await token({ exp: now() - 2 })}`)).subject).toBe(CUSTOMER);
  });

  it('may be signed with EdDSA', async () => {
    const other = await startTokenIssuer('EdDSA');
    const viewer = await authenticator(other.url)(await other.bearer());
    expect(viewer.subject).toBe(CUSTOMER);
    await other.stop();
  });

  it('is not needed to be a guest', async () => {
    expect(await authenticate(undefined)).toEqual(GUEST);
  });
});

describe('refuses', () => {
  const unsigned = (alg: string) => () => `${encode({ alg, typ: 'at+jwt' })}.${encode(goodClaims())}.`;
  const spoilt = (spoil: (parts: [string, string, string]) => string) => async () =>
    spoil((await token()).split('.') as [string, string, string]);
  const asSymmetric = (secret: () => string | Buffer) => () => {
    const head = `${encode({ alg: 'HS256', typ: 'at+jwt', kid: issuer.kid })}.${encode(goodClaims())}`;
    return `${head}.${createHmac('sha256', secret()).update(head).digest('base64url')}`;
  };
  const byStranger = (header: () => Record<string, unknown>) => async () => {
    const { privateKey } = await generateKeyPair('ES256');
    const protectedHeader = { alg: 'ES256', typ: 'at+jwt', ...header() } as JWTHeaderParameters;
    return new SignJWT(goodClaims()).setProtectedHeader(protectedHeader).sign(privateKey);
  };

  // jose signs no unknown `crit` unless it is told that we know it.
  const critical = () => {
    const header = { alg: 'ES256', typ: 'at+jwt', kid: issuer.kid, crit: ['agora'], agora: true };
    return new SignJWT(goodClaims()).setProtectedHeader(header).sign(issuer.privateKey, { crit: { agora: true } });
  };

  const vectors: [what: string, make: () => string | Promise<string>][] = [
    ['the algorithm none', unsigned('none')],
    ['the algorithm None', unsigned('None')],
    ['the algorithm nOnE', unsigned('nOnE')],
    ['HS256 with the public key as its secret', asSymmetric(() => JSON.stringify(issuer.publicJwk))],
    [
      'HS256 with the raw public point as its secret',
      asSymmetric(() => Buffer.from(issuer.publicJwk.x ?? '', 'base64url')),
    ],
    ['HS256 with an empty secret', asSymmetric(() => '')],
    ['the type JWT', () => token({}, { typ: 'JWT' })],
    ['no type', () => token({}, { typ: undefined })],
    ['a refresh token', () => token({}, { typ: 'refresh+jwt' })],
    ['another audience', () => token({ aud: 'other' })],
    ['several audiences', () => token({ aud: [AUDIENCE, 'other'] })],
    ['no audience', () => token({ aud: undefined })],
    ['another issuer', () => token({ iss: 'https://evil.example' })],
    ['no issuer', () => token({ iss: undefined })],
    ['a token past its end', () => token({ iat: now() - 600, exp: now() - 10 })],
    ['a token without an end', () => token({ exp: undefined })],
    ['an end in the year 9999', () => token({ exp: 253_370_764_800 })],
    ['a lifetime above an hour', () => token({ exp: now() + 3_700 })],
    ['an end that is text', () => token({ exp: String(now() + 60) })],
    ['an end that is a fraction', () => token({ exp: now() + 60.5 })],
    ['an end before time began', () => token({ exp: -1 })],
    ['a token that is not valid yet', () => token({ nbf: now() + 60 })],
    ['a token issued in the future', () => token({ iat: now() + 120, exp: now() + 240 })],
    ['a token without a time of issue', () => token({ iat: undefined })],
    ['no subject', () => token({ sub: undefined })],
    ['a subject that is not a user', () => token({ sub: newId('shp') })],
    ['no roles', () => token({ roles: undefined })],
    ['scopes as text', () => token({ scopes: 'admin' })],
    ['no scopes', () => token({ scopes: undefined })],
    ['shops that are not ids', () => token({ shops: ['*'] })],
    ['no session', () => token({ sid: undefined })],
    ['changed claims', spoilt(([head, , signature]) => `${head}.${encode(goodClaims(['admin']))}.${signature}`)],
    ['a shortened signature', spoilt(([head, body, signature]) => `${head}.${body}.${signature.slice(0, -4)}`)],
    ['a signature of zeros', spoilt(([head, body]) => `${head}.${body}.${Buffer.alloc(64).toString('base64url')}`)],
    ['no signature', spoilt(([head, body]) => `${head}.${body}.`)],
    ['a fourth part', spoilt((parts) => `${parts.join('.')}.e30`)],
    ['five parts, as encrypted tokens have', spoilt((parts) => `${parts.join('.')}.e30.e30`)],
    ['an unknown key', byStranger(() => ({ kid: 'unknown' }))],
    ['a key id that is a path', byStranger(() => ({ kid: '../../dev/null' }))],
    ['the name of our key on another', byStranger(() => ({ kid: issuer.kid }))],
    ['a key that the token brings along', byStranger(() => ({ kid: issuer.kid, jwk: issuer.publicJwk }))],
    ['the address of a key', byStranger(() => ({ jku: 'http://127.0.0.1:1/jwks.json', x5u: 'http://127.0.0.1:1/' }))],
    ['an extension that it does not know', critical],
    ['a token of 64 KB', () => token({ pad: 'x'.repeat(65_536) })],
    ['something that is no token', () => 'hello'],
    ['nothing', () => ''],
    ['parts that are not JSON', () => 'YQ.YQ.YQ'],
  ];

  it.each(vectors)('%s', async (_what, make) => {
    await expect(authenticate(`Bearer ${await make()}`)).rejects.toMatchObject({
      code: 'UNAUTHENTICATED',
      message: 'The access token is not valid.',
    });
  });

  it('the internal token of a service', async () => {
    const { privateKeys } = await generateInternalKeys(['gateway']);
    const internal = await (await createInternalSigner(privateKeys.gateway ?? '')).sign(GUEST, AUDIENCE);
    await expect(authenticate(`Bearer ${internal}`)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  it.each(['Basic YTpi', 'Bearer', '', 'Bearer  a.b.c', 'Bearer a.b.c, Bearer d.e.f'])(
    'the header %j',
    async (header) => {
      await expect(authenticate(header)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    },
  );
});

describe('without the issuer', () => {
  it('says that signing in is not available when it does not answer', async () => {
    const waiting = authenticator('http://127.0.0.1:1/jwks.json');
    await expect(waiting(await issuer.bearer())).rejects.toMatchObject({ code: 'SUBGRAPH_UNAVAILABLE' });
  });

  it('fetches the keys once for many tokens', async () => {
    let fetches = 0;
    const listener = await listen(
      (_request, response) => {
        fetches++;
        response.end(JSON.stringify({ keys: [issuer.publicJwk] }));
      },
      { port: 0, host: '127.0.0.1' },
    );
    const jwksUrl = `http://127.0.0.1:${listener.port}/`;
    const counted = authenticator(jwksUrl);
    await Promise.all(Array.from({ length: 20 }, async () => counted(await issuer.bearer())));
    expect(fetches).toBe(1);
    await listener.close(100);
  });
});

describe('keys that change', () => {
  const rotating = async () => {
    const [old, fresh] = [await startTokenIssuer('ES256'), await startTokenIssuer('ES256')];
    let published = [old.publicJwk];
    let fetches = 0;
    const listener = await listen(
      (_request, response) => {
        fetches++;
        response.end(JSON.stringify({ keys: published }));
      },
      { port: 0, host: '127.0.0.1' },
    );
    return {
      old,
      fresh,
      authenticate: authenticator(`http://127.0.0.1:${listener.port}/`),
      fetches: () => fetches,
      rotate: () => void (published = [old.publicJwk, fresh.publicJwk]),
      stop: () => Promise.all([old.stop(), fresh.stop(), listener.close(100)]),
    };
  };
  afterEach(() => {
    jest.useRealTimers();
  });

  it('are fetched again for a token that names a new one', async () => {
    const issuers = await rotating();
    await issuers.authenticate(await issuers.old.bearer());
    issuers.rotate();
    jest.useFakeTimers({
      doNotFake: ['nextTick', 'setImmediate', 'setTimeout', 'performance'],
      now: Date.now() + 31_000,
    });
    expect((await issuers.authenticate(await issuers.fresh.bearer())).subject).toBe(CUSTOMER);
    expect(issuers.fetches()).toBe(2);
    await issuers.stop();
  });

  it('are fetched once at most for any number of names that somebody makes up', async () => {
    const issuers = await rotating();
    await issuers.authenticate(await issuers.old.bearer());
    for (let attempt = 0; attempt < 50; attempt++) {
      const made = issuers.authenticate(`Bearer ${await token({}, { kid: `made-up-${attempt}` })}`);
      await expect(made).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    }
    expect(issuers.fetches()).toBeLessThanOrEqual(2);
    await issuers.stop();
  });
});

describe('several issuers', () => {
  const OTHER = 'https://other.example';
  const both = async () => {
    const other = await startTokenIssuer('EdDSA');
    const otherConfig = trusting(other.url, {
      issuer: OTHER,
      audiences: ['first', 'second'],
      claims: { subject: '^auth0', scopes: 'permissions', pass: { shopIds: { claim: 'stores' } } },
    });
    const sign = (claims: object, key = other) =>
      new SignJWT({
        ...goodClaims(),
        iss: OTHER,
        aud: 'second',
        sub: 'auth0|1',
        permissions: ['a'],
        stores: ['s'],
        ...claims,
      })
        .setProtectedHeader({ alg: key === other ? 'EdDSA' : 'ES256', typ: 'at+jwt', kid: key.kid })
        .sign(key.privateKey);
    return {
      other,
      sign,
      authenticate: viewers(createAuthenticator([trusting(issuer.url), otherConfig], systemClock)),
    };
  };

  it('each have their own keys, audiences and claims', async () => {
    const { other, sign, authenticate: ofBoth } = await both();
    expect((await ofBoth(`Bearer ${await token()}`)).subject).toBe(CUSTOMER);
    expect(await ofBoth(`Bearer ${await sign({})}`)).toEqual({
      subject: 'auth0|1',
      roles: [],
      scopes: ['a'],
      shopIds: ['s'],
    });
    expect((await ofBoth(`Bearer ${await sign({ aud: 'first' })}`)).subject).toBe('auth0|1');
    await other.stop();
  });

  it('cannot speak for each other', async () => {
    const { other, sign, authenticate: ofBoth } = await both();
    const forged = [
      sign({ iss: ISSUER, aud: AUDIENCE, sub: CUSTOMER }),
      sign({}, issuer),
      sign({ aud: AUDIENCE }),
      sign({ iss: 'https://third.example' }),
      sign({ iss: undefined }),
      sign({ sub: CUSTOMER }),
      sign({ stores: undefined }),
    ];
    for (const made of forged) {
      await expect(ofBoth(`Bearer ${await made}`)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    }
    await other.stop();
  });
});

describe('a token that was revoked', () => {
  const voidSince = (notBefore: number): Authenticate =>
    createAuthenticator([trusting(issuer.url)], systemClock, ({ token: { issuedAt } }) => issuedAt < notBefore);

  it('is refused in the words of any other, also when it was good before', async () => {
    let notBefore = 0;
    const identify = createAuthenticator(
      [trusting(issuer.url)],
      systemClock,
      ({ token: { issuedAt } }) => issuedAt < notBefore,
    );
    const bearer = `Bearer ${await token({ iat: now() - 1 })}`;
    expect((await identify(bearer)).viewer.subject).toBe(CUSTOMER);
    notBefore = now() * 1_000;
    await expect(identify(bearer)).rejects.toMatchObject({
      code: 'UNAUTHENTICATED',
      message: 'The access token is not valid.',
    });
  });

  it('is told from one that was issued in the same millisecond', async () => {
    const issuedAt = (now() - 1) * 1_000 + 123;
    const bearer = `Bearer ${await token({ iat: issuedAt / 1_000 })}`;
    expect((await voidSince(issuedAt)(bearer)).token).toEqual({ issuedAt, expiresAt: expect.any(Number) });
    await expect(voidSince(issuedAt + 1)(bearer)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });
});
