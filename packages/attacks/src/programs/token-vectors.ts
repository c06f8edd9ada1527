import { createHash, createPublicKey, generateKeyPairSync, randomBytes, type KeyObject } from 'node:crypto';
import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { exportJWK, importJWK, SignJWT, type JWK } from 'jose';
import { Skipped, type Attack, type Lab } from '../attack.ts';
import { refused } from '../expect.ts';
import { ask, changeDocument, graphql, send, type Asked } from '../http.ts';

/** What a forger has: a good token and its parts, the published keys, keys of their own. */
interface Workshop {
  readonly token: string;
  readonly header: Readonly<Record<string, unknown>>;
  readonly claims: Readonly<Record<string, unknown>>;
  readonly published: () => Promise<JWK>;
  readonly own: { readonly privateKey: KeyObject; readonly publicKey: KeyObject };
  /** The issuer's own key where it is known, so that what is wrong is the claim alone; else one's own. */
  readonly best: Parameters<SignJWT['sign']>[0];
  /** An address that notices being asked. */
  readonly bait: string;
  readonly lab: Lab;
}

interface Vector {
  readonly id: string;
  readonly title: string;
  readonly forge: (workshop: Workshop) => string | Promise<string>;
  readonly needs?: 'jwks';
  readonly isLong?: true;
  readonly isWatched?: true;
}

const encode = (value: unknown): string =>
  Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');

const parts = (token: string): [header: string, payload: string, signature: string] => {
  const [header = '', payload = '', signature = ''] = token.split('.');
  return [header, payload, signature];
};

const decode = (part: string): Record<string, unknown> =>
  JSON.parse(Buffer.from(part, 'base64url').toString('utf8')) as Record<string, unknown>;

/** Signed well, with a key that nobody has published. */
const forged =
  (header: Record<string, unknown> = {}, claims: Record<string, unknown> = {}) =>
  (workshop: Workshop): Promise<string> =>
    new SignJWT({ ...workshop.claims, ...claims })
      .setProtectedHeader({ ...workshop.header, alg: 'ES256', ...header })
      .sign(workshop.own.privateKey);

/** Signed as well as can be, and wrong in what is given. */
const signed =
  (header: Record<string, unknown> = {}, claims: Record<string, unknown> = {}) =>
  (workshop: Workshop): Promise<string> =>
    new SignJWT({ ...workshop.claims, ...claims })
      .setProtectedHeader({ ...workshop.header, alg: 'ES256', ...header })
      .sign(workshop.best);

/** As it was signed, but for its header, its claims or its signature. */
const altered =
  (
    alter: (parts: { header: Record<string, unknown>; claims: Record<string, unknown>; signature: string }) => {
      header?: unknown;
      claims?: unknown;
      signature?: string;
    },
  ) =>
  ({ token, header, claims }: Workshop): string => {
    const [head, payload, signature] = parts(token);
    const changed = alter({ header: { ...header }, claims: { ...claims }, signature });
    return [
      changed.header === undefined ? head : encode(changed.header),
      changed.claims === undefined ? payload : encode(changed.claims),
      changed.signature ?? signature,
    ].join('.');
  };

const withHeader = (more: Record<string, unknown>) => altered(({ header }) => ({ header: { ...header, ...more } }));
const withClaims = (more: Record<string, unknown>) => altered(({ claims }) => ({ claims: { ...claims, ...more } }));

const unsigned = (alg: string) => (workshop: Workshop) =>
  `${encode({ ...workshop.header, alg })}.${encode(workshop.claims)}.`;

const bySharedSecret =
  (secretOf: (jwk: JWK) => Uint8Array) =>
  async ({ header, claims, published }: Workshop): Promise<string> =>
    new SignJWT(claims).setProtectedHeader({ ...header, alg: 'HS256' }).sign(secretOf(await published()));

const publicKeyOf = (jwk: JWK): KeyObject => createPublicKey({ key: jwk, format: 'jwk' });
const now = (): number => Math.floor(Date.now() / 1_000);

// https://www.secg.org/sec2-v2.pdf, the order of P-256's base point.
const ORDER = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;

function mirrored(signature: string): string {
  const bytes = Buffer.from(signature, 'base64url');
  const s = (ORDER - BigInt(`0x${bytes.subarray(32).toString('hex')}`)).toString(16).padStart(64, '0');
  // Changed besides, since the mirrored one is as good in ECDSA: only its message must not be another.
  return Buffer.concat([bytes.subarray(0, 32), Buffer.from(s, 'hex')]).toString('base64url');
}

const VECTORS: readonly Vector[] = [
  ...['none', 'None', 'nOnE', 'NONE', ''].map((alg) => ({ id: 'J01', title: `alg "${alg}"`, forge: unsigned(alg) })),
  { id: 'J01', title: 'no signature under the right alg', forge: altered(() => ({ signature: '' })) },
  { id: 'J01', title: 'no alg', forge: withHeader({ alg: undefined }) },
  {
    id: 'J02',
    title: 'HS256 with the public key as PEM',
    needs: 'jwks',
    forge: bySharedSecret((jwk) => Buffer.from(publicKeyOf(jwk).export({ type: 'spki', format: 'pem' }))),
  },
  {
    id: 'J02',
    title: 'HS256 with the public key as DER',
    needs: 'jwks',
    forge: bySharedSecret((jwk) => publicKeyOf(jwk).export({ type: 'spki', format: 'der' })),
  },
  {
    id: 'J02',
    title: 'HS256 with the public key as JWK',
    needs: 'jwks',
    forge: bySharedSecret((jwk) => Buffer.from(JSON.stringify(jwk))),
  },
  {
    id: 'J02',
    title: 'HS256 with a coordinate of the public key',
    needs: 'jwks',
    forge: bySharedSecret(({ x = '' }) => Buffer.from(x, 'base64url')),
  },
  ...['RS256', 'PS256', 'ES384', 'EdDSA', 'HS512'].map((alg) => ({
    id: 'J02',
    title: `alg ${alg} over the signature of another`,
    forge: withHeader({ alg }),
  })),
  ...(
    [
      ['a path', '../../dev/null'],
      ['SQL', "' UNION SELECT 'x"],
      ['an address', 'http://127.0.0.1:1/key'],
      ['unknown', 'nobody'],
      ['empty', ''],
      ['a list', ['a', 'b']],
      ['an object', { $ne: null }],
      ['missing', undefined],
      ['of 4 KB', 'k'.repeat(4_096)],
    ] as const
  ).map(([title, kid]) => ({ id: 'J03', title: `kid ${title}`, forge: forged({ kid }) })),
  { id: 'J03', title: 'kid of 1 MB', isLong: true, forge: withHeader({ kid: 'k'.repeat(1_000_000) }) },
  {
    id: 'J04',
    title: 'a key in the header',
    forge: async (workshop) => forged({ jwk: await exportJWK(workshop.own.publicKey), kid: undefined })(workshop),
  },
  {
    id: 'J04',
    title: 'the address of keys in the header',
    isWatched: true,
    forge: (workshop) => forged({ jku: workshop.bait })(workshop),
  },
  {
    id: 'J04',
    title: 'the address of a certificate in the header',
    isWatched: true,
    forge: (workshop) => forged({ x5u: workshop.bait })(workshop),
  },
  { id: 'J04', title: 'a certificate in the header', forge: forged({ x5c: [randomBytes(64).toString('base64')] }) },
  { id: 'J05', title: 'expired', forge: signed({}, { iat: 1_600_000_000, exp: 1_600_000_600 }) },
  { id: 'J05', title: 'not valid yet', forge: signed({}, { nbf: now() + 3_600 }) },
  { id: 'J05', title: 'issued in an hour', forge: signed({}, { iat: now() + 3_600, exp: now() + 4_000 }) },
  { id: 'J05', title: 'without an end', forge: signed({}, { exp: undefined }) },
  { id: 'J05', title: 'until the year 9999', forge: signed({}, { exp: 253_402_300_799 }) },
  { id: 'J05', title: 'an end that is a text', forge: signed({}, { exp: String(now() + 600) }) },
  { id: 'J05', title: 'an end with a fraction', forge: signed({}, { exp: now() + 600.5 }) },
  { id: 'J05', title: 'an end below zero', forge: signed({}, { exp: -1 }) },
  { id: 'J06', title: 'for another audience', forge: signed({}, { aud: 'another' }) },
  { id: 'J06', title: 'for no audience', forge: signed({}, { aud: undefined }) },
  { id: 'J06', title: 'for several audiences', forge: signed({}, { aud: ['agora', 'another'] }) },
  { id: 'J06', title: 'of another issuer', forge: signed({}, { iss: 'https://evil.example' }) },
  { id: 'J06', title: 'of another type', forge: signed({ typ: 'JWT' }) },
  { id: 'J06', title: 'an internal token', forge: forged({ typ: 'internal+jwt', kid: 'gateway' }, { iss: 'gateway' }) },
  { id: 'J06', title: 'an id token', forge: signed({ typ: 'JWT' }, { nonce: 'n', scopes: undefined }) },
  { id: 'J06', title: 'a refresh token', forge: ({ lab }) => refreshTokenOf(lab) },
  { id: 'J07', title: 'roles raised', forge: withClaims({ roles: ['admin'], scopes: ['users:read'] }) },
  { id: 'J07', title: 'another subject', forge: withClaims({ sub: 'usr_01h455vb4pex5vsknk084sn02q' }) },
  { id: 'J07', title: 'cut', forge: ({ token }) => token.slice(0, -10) },
  { id: 'J07', title: 'two parts', forge: ({ token }) => token.split('.').slice(0, 2).join('.') },
  { id: 'J07', title: 'four parts', forge: ({ token }) => `${token}.e30` },
  { id: 'J07', title: 'five parts, as if encrypted', forge: ({ token }) => `${token}.e30.e30` },
  { id: 'J07', title: 'b64 false', forge: withHeader({ b64: false, crit: ['b64'] }) },
  { id: 'J07', title: 'something critical that is not known', forge: withHeader({ crit: ['x'], x: 1 }) },
  {
    id: 'J07',
    title: 'claims twice',
    forge: altered(({ claims }) => ({ claims: `{"roles":["admin"],${JSON.stringify(claims).slice(1)}` })),
  },
  { id: 'J07', title: 'base64 with padding', forge: ({ token }) => `${token}==` },
  {
    id: 'J07',
    title: 'base64 of the other alphabet',
    forge: altered(({ signature }) => ({ signature: `${signature.slice(0, -2)}+/` })),
  },
  {
    id: 'J07',
    title: 'a signature of zeros',
    forge: altered(() => ({ signature: Buffer.alloc(64).toString('base64url') })),
  },
  {
    id: 'J07',
    title: 'a signature of zeros over other claims',
    forge: altered(({ claims }) => ({
      claims: { ...claims, roles: ['admin'] },
      signature: Buffer.alloc(64).toString('base64url'),
    })),
  },
  {
    id: 'J07',
    title: 'the mirrored signature over other claims',
    forge: altered(({ claims, signature }) => ({
      claims: { ...claims, roles: ['admin'] },
      signature: mirrored(signature),
    })),
  },
  {
    id: 'J07',
    title: 'a signature in DER',
    forge: altered(({ signature }) => ({
      signature: Buffer.concat([Buffer.from('3044', 'hex'), Buffer.from(signature, 'base64url')]).toString('base64url'),
    })),
  },
  { id: 'J07', title: 'of 64 KB', isLong: true, forge: forged({}, { padding: 'x'.repeat(48_000) }) },
  { id: 'J07', title: 'a null in it', forge: ({ token }) => token.replace('.', '%00.') },
  { id: 'J07', title: 'two of them', forge: ({ token }) => `${token} ${token}` },
  { id: 'J07', title: 'an empty object for each part', forge: () => 'e30.e30.e30' },
  { id: 'J07', title: 'JSON in place of its encoding', forge: ({ claims }) => JSON.stringify(claims) },
  {
    id: 'J07',
    title: 'a digest of itself for a signature',
    forge: altered(({ claims }) => ({
      signature: createHash('sha256').update(JSON.stringify(claims)).digest('base64url'),
    })),
  },
];

const ASKED = graphql('{ me { id } }');
const EXPECTED = refused(401, 'UNAUTHENTICATED');

/** Tokens that open nothing: each is a case of its own. */
export const forgedTokens: readonly Attack[] = VECTORS.map((vector) => {
  const { id, title, needs } = vector;
  const named = { id, title, ...(needs && { needs }) };
  if (vector.isLong) return { ...named, expected: '401 or 431', run: (lab) => sendLong(lab, vector) };
  if (vector.isWatched)
    return { ...named, expected: `${EXPECTED.text}, and no visit`, run: (lab) => sendWatched(lab, vector) };
  return {
    ...named,
    request: async (scene, target) => withToken(await forgeryOf(vector, { scene, target })),
    expect: EXPECTED,
  };
});

const withToken = (token: string): Asked => ({ ...ASKED, headers: { authorization: `Bearer ${token}` } });

async function forgeryOf({ forge }: Vector, lab: Lab, bait = 'http://127.0.0.1:1/jwks.json'): Promise<string> {
  const token = await lab.scene.people.customerA.accessToken();
  const [header, payload] = parts(token);
  const own = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const { accessTokenKey } = lab.target;
  return forge({
    token,
    header: decode(header),
    claims: decode(payload),
    published: () => publishedKey(lab),
    own,
    best: accessTokenKey === undefined ? own.privateKey : await importJWK(JSON.parse(accessTokenKey) as JWK, 'ES256'),
    bait,
    lab,
  });
}

/** What is longer than all headers may be is refused while it is still being sent. */
async function sendLong(lab: Lab, vector: Vector): Promise<readonly string[]> {
  const asked = withToken(await forgeryOf(vector, lab));
  try {
    const answer = await send(lab.target.url, asked);
    return answer.status === 431 ? [] : EXPECTED.problems(answer, asked);
  } catch (error) {
    if (['EPIPE', 'ECONNRESET'].includes((error as NodeJS.ErrnoException).code ?? '')) return [];
    throw error;
  }
}

/** The header names an address that notices being asked. */
async function sendWatched(lab: Lab, vector: Vector): Promise<readonly string[]> {
  let visits = 0;
  const bait = createServer((_request, response) => {
    visits++;
    response.end('{"keys":[]}');
  }).listen(0, '127.0.0.1');
  await once(bait, 'listening');
  try {
    const { port } = bait.address() as AddressInfo;
    const asked = withToken(await forgeryOf(vector, lab, `http://127.0.0.1:${port}/jwks.json`));
    const answer = await send(lab.target.url, asked);
    return [...EXPECTED.problems(answer, asked), ...(visits === 0 ? [] : ['the address in the header was asked'])];
  } finally {
    bait.close();
  }
}

async function publishedKey({ target }: Lab): Promise<JWK> {
  const response = await fetch(target.jwksUrl ?? '');
  const { keys } = (await response.json()) as { keys: readonly JWK[] };
  const [key] = keys;
  if (key === undefined) throw new Skipped('no key is published');
  return key;
}

async function refreshTokenOf({ target, scene }: Lab): Promise<string> {
  const { signIn } = await ask<{ signIn: { session: { refreshToken: string } | null } }>(
    target.url,
    changeDocument('signIn', 'session { refreshToken }'),
    { input: scene.things.login },
  );
  if (signIn.session === null) throw new Skipped('signing in is limited already');
  return signIn.session.refreshToken;
}
