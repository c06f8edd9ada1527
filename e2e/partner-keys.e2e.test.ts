import type { Session } from '@agora/clients/session';
import { newId } from '@agora/subgraph-kit/ids';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openSystem, type SystemUnderTest } from './support/system.ts';

let system: SystemUnderTest;
let admin: Session;
beforeAll(async () => {
  system = await openSystem();
  admin = await system.signInAs('admin');
}, 120_000);
afterAll(() => system.stop(), 60_000);

const CREATE_PARTNER = `mutation CreatePartner($input: CreatePartnerInput!) {
  createPartner(input: $input) { partner { id status } replayed }
}`;
const CREATE_KEY = `mutation CreateKey($input: CreateApiKeyInput!) {
  createApiKey(input: $input) { apiKey { id prefix } secret replayed userErrors { __typename } }
}`;
const PARTNER = `query ReadPartner($id: ID!) {
  partner(id: $id) { name status apiKeys { id prefix scopes revokedAt } }
}`;

describe('the API keys of a partner', () => {
  it('are made, shown once, listed without their secret, and revoked by those who look after partners', async () => {
    const { createPartner } = await admin.ask<{ createPartner: { partner: { id: string } } }>(CREATE_PARTNER, {
      input: { name: 'Warehouse Ltd', contactEmail: 'it@warehouse.example', idempotencyKey: newId('evt') },
    });
    const partnerId = createPartner.partner.id;
    const input = {
      partnerId,
      settings: {
        name: 'Stock sync',
        scopes: ['inventory:write'],
        quota: { requests: 100, cost: 10_000, windowSeconds: 60 },
      },
      idempotencyKey: newId('evt'),
    };
    interface Created {
      createApiKey: { apiKey: { id: string; prefix: string }; secret: string | null; replayed: boolean };
    }
    const { createApiKey: created } = await admin.ask<Created>(CREATE_KEY, { input });
    expect(created.secret?.startsWith(`${created.apiKey.prefix}_`)).toBe(true);
    const { createApiKey: repeated } = await admin.ask<Created>(CREATE_KEY, { input });
    expect(repeated).toMatchObject({ apiKey: created.apiKey, secret: null, replayed: true });

    await admin.ask('mutation Revoke($input: RevokeApiKeyInput!) { revokeApiKey(input: $input) { apiKey { id } } }', {
      input: { apiKeyId: created.apiKey.id },
    });
    const { partner } = await admin.ask<{ partner: object }>(PARTNER, { id: partnerId });
    expect(partner).toEqual({
      name: 'Warehouse Ltd',
      status: 'ACTIVE',
      apiKeys: [{ ...created.apiKey, scopes: ['inventory:write'], revokedAt: expect.any(String) }],
    });
  });

  it('are nothing to customers, and how the gateway verifies them is nothing to anybody', async () => {
    const customer = await system.newCustomer();
    await expect(customer.ask(PARTNER, { id: newId('ptn') })).rejects.toThrow('FORBIDDEN');
    await expect(
      admin.ask('query Look { apiKeyByDigest(prefix: "agk_12345678", digest: "00") { apiKeyId } }'),
    ).rejects.toThrow('GRAPHQL_VALIDATION_FAILED');
  });
});
