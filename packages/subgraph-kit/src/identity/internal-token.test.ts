import { beforeAll, describe, expect, it } from '@jest/globals';
import { base64url, importJWK, SignJWT, type JWK, type JWTHeaderParameters } from 'jose';
import { newId } from '../ids.ts';
import { createInternalSigner, createInternalVerifier, generateInternalKeys } from './internal-token.ts';
import type { InternalSigner, InternalVerifier } from './internal-token.ts';
import type { PartnerId, UserId, Viewer } from './viewer.ts';

const BODY = '{"query":"{ me { id } }"}';
const viewer: Viewer = {
  subject: 'usr_01h455vb4pex5vsknk084sn02q' as UserId,
  roles: ['customer'],
  scopes: ['orders:read'],
  shopIds: [],
  sessionId: 'ses_1',
  actor: 'orders',
  partnerId: 'ptn_01h455vb4pex5vsknk084sn02q' as PartnerId,
  clientIp: '192.0.2.7',
};
const refusal = expect.objectContaining({ code: 'UNAUTHENTICATED' });

let keys: Awaited<ReturnType<typeof generateInternalKeys>>;
let gateway: InternalSigner;
let verifier: InternalVerifier;

beforeAll(async () => {
  keys = await generateInternalKeys(['gateway', 'orders']);
  gateway = await createInternalSigner(keys.privateKeys.gateway ?? '');
  verifier = createInternalVerifier({ publicKeys: keys.publicKeys, audience: 'users', issuers: ['gateway'] });
});

/** A token as the gateway makes it, but for what is given. */
async function forged({
  header = {},
  claims = {},
  signedBy = 'gateway',
  expiresAt = '60s',
}: {
  header?: Partial<JWTHeaderParameters>;
  claims?: Record<string, unknown>;
  signedBy?: string;
  expiresAt?: string | number | null;
}): Promise<string> {
  const token = new SignJWT({ iss: 'gateway', aud: 'users', roles: [], scopes: [], shops: [], ...claims })
    .setProtectedHeader({ alg: 'EdDSA', typ: 'internal+jwt', kid: signedBy, ...header })
    .setIssuedAt();
  if (expiresAt !== null) token.setExpirationTime(expiresAt);
  return token.sign(await importJWK(JSON.parse(keys.privateKeys[signedBy] ?? '') as JWK, 'EdDSA'));
}

describe('an internal identity', () => {
  it('says on the other side what was signed', async () => {
    const identity = await verifier.verify(await gateway.sign(viewer, 'users'), BODY);
    expect(identity).toEqual({ viewer, issuer: 'gateway', isBoundToBody: false });
  });

  it('of a guest has no subject', async () => {
    const guest: Viewer = { roles: ['guest'], scopes: [], shopIds: [] };
    expect((await verifier.verify(await gateway.sign(guest, 'users'), BODY)).viewer).toEqual(guest);
  });

  it('of a guest with a session stays a guest', async () => {
    const guest: Viewer = { guestId: newId('gst'), roles: ['guest'], scopes: ['cart:write'], shopIds: [] };
    expect((await verifier.verify(await gateway.sign(guest, 'users'), BODY)).viewer).toEqual(guest);
  });

  it('that is bound to a body is good for that body only', async () => {
    const token = await gateway.sign(viewer, 'users', BODY);
    expect((await verifier.verify(token, BODY)).isBoundToBody).toBe(true);
    await expect(verifier.verify(token, `${BODY} `)).rejects.toEqual(refusal);
  });

  it('is accepted as the tests forge it, so that each refusal below has one reason', async () => {
    await expect(verifier.verify(await forged({}), BODY)).resolves.toMatchObject({ issuer: 'gateway' });
  });

  it.each<[string, () => string | undefined | Promise<string>]>([
    ['is missing', () => undefined],
    ['is empty', () => ''],
    ['is no token', () => 'a.b.c'],
    ['was made for another service', () => gateway.sign(viewer, 'payments')],
    ['has no audience', () => forged({ claims: { aud: undefined } })],
    ['names an issuer that nobody trusts', () => forged({ signedBy: 'orders', claims: { iss: 'orders' } })],
    ["uses a trusted issuer's name with another's key", () => forged({ signedBy: 'orders' })],
    [
      "uses a trusted issuer's name and key id with another's key",
      () => forged({ signedBy: 'orders', header: { kid: 'gateway' } }),
    ],
    ['names no key', () => forged({ header: { kid: undefined as unknown as string } })],
    ['has expired', () => forged({ expiresAt: Math.floor(Date.now() / 1_000) - 10 })],
    ['never expires', () => forged({ expiresAt: null })],
    ['is not valid yet', () => forged({ claims: { nbf: Math.floor(Date.now() / 1_000) + 60 } })],
    ['is of another type', () => forged({ header: { typ: 'at+jwt' } })],
    ['lacks its scopes', () => forged({ claims: { scopes: undefined } })],
    ['has roles that are no list', () => forged({ claims: { roles: 'admin' } })],
  ])('is refused when it %s', async (_reason, make) => {
    await expect(verifier.verify(await make(), BODY)).rejects.toEqual(refusal);
  });

  it('is refused without a signature', async () => {
    const [, payload = ''] = (await forged({})).split('.');
    const header = base64url.encode(JSON.stringify({ alg: 'none', typ: 'internal+jwt', kid: 'gateway' }));
    await expect(verifier.verify(`${header}.${payload}.`, BODY)).rejects.toEqual(refusal);
  });

  it('is refused when a public key was used as a shared secret', async () => {
    const token = await new SignJWT({ roles: [], scopes: [], shops: [] })
      .setProtectedHeader({ alg: 'HS256', typ: 'internal+jwt', kid: 'gateway' })
      .setIssuer('gateway')
      .setAudience('users')
      .setIssuedAt()
      .setExpirationTime('60s')
      .sign(new TextEncoder().encode(keys.publicKeys));
    await expect(verifier.verify(token, BODY)).rejects.toEqual(refusal);
  });

  it('is refused when a claim was changed afterwards', async () => {
    const [header = '', payload = '', signature = ''] = (await forged({})).split('.');
    const claims = JSON.parse(new TextDecoder().decode(base64url.decode(payload))) as Record<string, unknown>;
    const changed = base64url.encode(JSON.stringify({ ...claims, scopes: ['admin'] }));
    await expect(verifier.verify(`${header}.${changed}.${signature}`, BODY)).rejects.toEqual(refusal);
  });

  it('cannot be signed with a key that names nobody', async () => {
    const { kid, ...nameless } = JSON.parse(keys.privateKeys.gateway ?? '') as JWK;
    expect(kid).toBe('gateway');
    await expect(createInternalSigner(JSON.stringify(nameless))).rejects.toThrow('kid');
  });
});
