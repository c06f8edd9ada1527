import { createHash } from 'node:crypto';
import { newId } from '@agora/subgraph-kit/ids';
import { eventually } from '@agora/testkit/eventually';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { change } from './support/change.ts';
import { openSystem, type Person, type SystemUnderTest } from './support/system.ts';

let system: SystemUnderTest;
let admin: Person;
beforeAll(async () => {
  system = await openSystem();
  admin = await system.signInAs('admin');
}, 120_000);
afterAll(() => system.stop(), 60_000);

const STOCK = 'query Stock { products(first: 2) { nodes { title } } }';
const ID = createHash('sha256').update(STOCK).digest('hex');
const STATEMENT = `query Statement($partnerId: ID!, $month: String!) {
  partnerStatement(partnerId: $partnerId, month: $month) {
    requests refused errors cost operations { operation requests refused errors cost }
  }
}`;

describe('the quota of a partner', () => {
  const QUOTA = { requests: 10, cost: 10_000, windowSeconds: 300 };

  async function newPartner(): Promise<{ partnerId: string; secret: string }> {
    const made = { name: 'Warehouse Ltd', contactEmail: 'it@warehouse.example', idempotencyKey: newId('evt') };
    const { partner } = await change<{ partner: { id: string } }>(admin, 'createPartner', made, 'partner { id }');
    const partnerId = partner.id;
    const key = { partnerId, settings: { name: 'Stock', scopes: [], quota: QUOTA }, idempotencyKey: newId('evt') };
    const { secret } = await change<{ secret: string }>(admin, 'createApiKey', key, 'secret');
    const operations = [{ id: ID, body: STOCK, name: 'Stock', type: 'query' }];
    await change(admin, 'uploadPartnerManifest', { partnerId, operations }, 'operations { state }');
    await change(admin, 'approvePartnerOperations', { partnerId, operationIds: [ID] });
    return { partnerId, secret };
  }

  const ask = (key: string, body: object): Promise<Response> =>
    fetch(system.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json', 'x-api-key': key },
      body: JSON.stringify(body),
    });
  const registered = { extensions: { persistedQuery: { version: 1, sha256Hash: ID } } };

  it('counts what is answered and what is refused, ends, and adds up in the statement', async () => {
    const { partnerId, secret } = await newPartner();
    const statuses: number[] = [];
    for (const body of [registered, { query: '{ me { id } }' }, ...Array<object>(10).fill(registered)]) {
      const response = await ask(secret, body);
      statuses.push(response.status);
      if (response.status === 429) expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(200);
    }
    expect(statuses).toEqual([200, 403, ...Array<number>(8).fill(200), 429, 429]);

    // A gateway that ends tells what it has counted; the quota is not its own.
    await system.restartGateway();
    expect((await ask(secret, registered)).status).toBe(429);
    const month = new Date().toISOString().slice(0, 7);
    await eventually(async () => {
      const { data } = await admin.answer(STATEMENT, { partnerId, month });
      expect(data?.partnerStatement).toEqual({
        requests: '12',
        refused: '3',
        errors: '0',
        // There is nothing in this shop: nine pages without a product, each a search.
        cost: '90',
        operations: [
          { operation: 'Stock', requests: '9', refused: '0', errors: '0', cost: '90' },
          { operation: null, requests: '3', refused: '3', errors: '0', cost: '0' },
        ],
      });
    });
  });
});
