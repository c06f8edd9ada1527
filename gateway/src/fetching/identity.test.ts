import {
  createInternalVerifier,
  generateInternalKeys,
  INTERNAL_TOKEN_HEADER,
} from '@agora/subgraph-kit/identity/internal-token';
import { GUEST, type Viewer } from '@agora/subgraph-kit/identity/viewer';
import { describe, expect, it } from '@jest/globals';
import { createIdentity } from './identity.ts';

const viewer = {
  ...GUEST,
  subject: 'a\r\nx-admin: 1',
  roles: ['staff', 'night'],
  tenants: ['t1'],
} as unknown as Viewer;
const fetchOf = (isWrite: boolean) => ({ viewer: GUEST, subgraph: 'orders', isWrite, body: '{}' });

describe('a subgraph learns who asks', () => {
  it('by a signed token, which a write has bound to its body', async () => {
    const { publicKeys, privateKeys } = await generateInternalKeys(['gateway']);
    const identify = await createIdentity({ kind: 'signed', privateKey: privateKeys.gateway ?? '' });
    const verifier = createInternalVerifier({ publicKeys, audience: 'orders', issuers: ['gateway'] });
    for (const isWrite of [true, false]) {
      const { [INTERNAL_TOKEN_HEADER]: token } = await identify(fetchOf(isWrite));
      expect((await verifier.verify(token, '{}')).isBoundToBody).toBe(isWrite);
    }
  });

  it('by plain headers, from which none can be made that was not meant', async () => {
    const identify = await createIdentity({
      kind: 'headers',
      headers: {
        'x-user': 'subject',
        'x-roles': 'roles',
        'x-tenants': 'tenants',
        'x-none': 'sessionId',
        'x-odd': 'toString',
      },
    });
    expect(await identify({ ...fetchOf(false), viewer })).toEqual({
      'x-user': 'a%0D%0Ax-admin:%201',
      'x-roles': 'staff,night',
      'x-tenants': 't1',
    });
  });

  it('not at all', async () => {
    expect(await (await createIdentity({ kind: 'none' }))(fetchOf(true))).toEqual({});
  });
});
