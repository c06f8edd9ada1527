import { createHash } from 'node:crypto';
import { listen, readBody, sendJson, type Listener } from '@agora/subgraph-kit/http';
import type { Viewer } from '@agora/subgraph-kit/identity/viewer';
import { predictableId } from '@agora/testkit/predictable-ids';
import { viewer } from '@agora/testkit/viewer';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { startAuth, type AuthUnderTest } from './auth-under-test.ts';

const admin = viewer({ subject: predictableId('usr', 9), roles: ['admin'], scopes: ['partners:admin'] });
const gatewayViewer: Viewer = { roles: ['service'], scopes: ['api-keys:verify'], shopIds: [] };

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const sent = (body: string) => ({ id: sha256(body), body });
const STOCK = sent('query Stock { stock }');
const ORDERS = sent('query Orders { orders { id } }');
const BROKEN = sent('query Broken { nothing }');

let auth: AuthUnderTest;
let gateway: Listener;
let isGatewayDown = false;
let people = 0;
beforeAll(async () => {
  // Knows every field but `nothing`.
  gateway = await listen(
    (request, response) => {
      void readBody(request, 1_000_000).then((text) => {
        const { operations } = JSON.parse(text) as { operations: string[] };
        if (isGatewayDown) response.destroy();
        else sendJson(response, 200, { operations: operations.map(judged) });
      });
    },
    { port: 0, host: '127.0.0.1' },
  );
  auth = await startAuth({ GATEWAY_INTERNAL_URL: `http://127.0.0.1:${gateway.port}/graphql` });
});
afterAll(async () => {
  await auth.stop();
  await gateway.close(100);
});

function judged(text: string): object {
  const name = /query (\w+)/.exec(text)?.[1] ?? null;
  const isBroken = text.includes('nothing');
  return {
    name,
    kind: 'query',
    digest: sha256(`normal ${text}`),
    cost: isBroken ? null : 2.5,
    fields: isBroken ? [] : [`Query.${(name ?? '').toLowerCase()}`],
    errors: isBroken ? ['Cannot query field "nothing".'] : [],
  };
}

async function change<Answer>(mutation: string, input: object, selection: string, asker = admin): Promise<Answer> {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input!`;
  const document = `mutation ($input: ${type}) { ${mutation}(input: $input) { ${selection} } }`;
  const { data, errors } = await auth.ask(asker, document, { input });
  if (!data) throw new Error(errors?.[0]?.extensions.code as string);
  return data[mutation] as Answer;
}

const OPERATION = 'id name kind body isValid errors cost fields state decidedAt';
const REFUSED = 'userErrors { __typename ... on OperationsRefusedError { operationIds path } }';
interface Changed {
  readonly operations: readonly { readonly id: string; readonly state: string }[];
  readonly userErrors?: readonly object[];
}
const upload = (partnerId: string, operations: readonly object[], more: object = {}, asker = admin) =>
  change<Changed & { replayed: boolean }>(
    'uploadPartnerManifest',
    { partnerId, operations, ...more },
    `operations { ${OPERATION} } replayed ${REFUSED}`,
    asker,
  );
const approve = (partnerId: string, ...operationIds: string[]) =>
  change<Changed>('approvePartnerOperations', { partnerId, operationIds }, `operations { id state } ${REFUSED}`);
const reject = (partnerId: string, ...operationIds: string[]) =>
  change<Changed>('rejectPartnerOperations', { partnerId, operationIds }, 'operations { id state }');

async function newPartner(): Promise<string> {
  const input = { name: `Warehouse ${++people}`, contactEmail: 'it@warehouse.example' };
  const { partner } = await change<{ partner: { id: string } }>('createPartner', input, 'partner { id }');
  return partner.id;
}

async function grantOf(partnerId: string, named: object, asker = gatewayViewer): Promise<unknown> {
  const { data, errors } = await auth.ask(
    asker,
    `query ($partnerId: ID!, $id: String, $digest: String) {
      partnerOperationGrant(partnerId: $partnerId, id: $id, digest: $digest) { name body }
    }`,
    { partnerId, ...named },
  );
  return errors === undefined ? data?.partnerOperationGrant : errors[0]?.extensions.code;
}

let partnerId: string;
beforeEach(async () => {
  partnerId = await newPartner();
});

describe('a manifest', () => {
  it('is judged operation by operation, and none of them runs yet', async () => {
    const { operations, replayed, userErrors } = await upload(partnerId, [STOCK, BROKEN]);
    expect([replayed, userErrors]).toEqual([false, []]);
    expect(operations).toEqual([
      {
        ...STOCK,
        name: 'Stock',
        kind: 'QUERY',
        isValid: true,
        errors: [],
        cost: 3,
        fields: ['Query.stock'],
        state: 'PENDING',
        decidedAt: null,
      },
      {
        ...BROKEN,
        name: 'Broken',
        kind: 'QUERY',
        isValid: false,
        errors: ['Cannot query field "nothing".'],
        cost: null,
        fields: [],
        state: 'PENDING',
        decidedAt: null,
      },
    ]);
    expect(await grantOf(partnerId, { id: STOCK.id })).toEqual({ name: null, body: null });
  });

  it('in Apollo’s format is taken as it is; the same request again changes nothing', async () => {
    const operation = { ...STOCK, name: 'Stock', type: 'query' };
    const first = await upload(partnerId, [operation, operation], { idempotencyKey: 'manifest-1' });
    expect(first.operations).toHaveLength(1);
    const again = await upload(partnerId, [operation, operation], { idempotencyKey: 'manifest-1' });
    expect(again).toEqual({ ...first, replayed: true });
  });

  it('that comes again leaves what was decided', async () => {
    await upload(partnerId, [STOCK]);
    await approve(partnerId, STOCK.id);
    const { operations } = await upload(partnerId, [STOCK, ORDERS]);
    expect(operations.map(({ state }) => state)).toEqual(['APPROVED', 'PENDING']);
  });

  it('with an id that names another text is refused as a whole', async () => {
    const forged = { id: STOCK.id, body: ORDERS.body };
    expect(await upload(partnerId, [STOCK, forged])).toEqual({
      operations: [],
      replayed: false,
      userErrors: [{ __typename: 'OperationsRefusedError', operationIds: [STOCK.id], path: ['input', 'operations'] }],
    });
  });

  it('cannot be empty, of nobody, or without names of operations; without a gateway it is for later', async () => {
    await expect(upload(partnerId, [])).rejects.toThrow('BAD_USER_INPUT');
    await expect(upload(predictableId('ptn', 77), [STOCK])).rejects.toThrow('NOT_FOUND');
    const { operations } = await upload(partnerId, [sent('{ stock }')]);
    expect(operations).toMatchObject([{ isValid: false, errors: ['An operation needs a name.'] }]);
    isGatewayDown = true;
    await expect(upload(partnerId, [STOCK])).rejects.toThrow('SUBGRAPH_UNAVAILABLE');
    isGatewayDown = false;
  });

  it('is for those who look after partners alone', async () => {
    const support = viewer({ scopes: ['users:admin'] });
    await expect(upload(partnerId, [STOCK], {}, support)).rejects.toThrow('FORBIDDEN');
    expect(await grantOf(partnerId, { id: STOCK.id }, admin)).toBe('FORBIDDEN');
  });
});

describe('an operation of a partner', () => {
  it('may be run once it is approved, by its id and by its text however formatted, and by nobody else', async () => {
    await upload(partnerId, [STOCK]);
    expect((await approve(partnerId, STOCK.id)).operations).toEqual([{ id: STOCK.id, state: 'APPROVED' }]);
    const digest = sha256(`normal ${STOCK.body}`);
    for (const named of [{ id: STOCK.id }, { digest }]) {
      expect(await grantOf(partnerId, named)).toEqual({ name: 'Stock', body: STOCK.body });
      expect(await grantOf(await newPartner(), named)).toEqual({ name: null, body: null });
    }
    expect(await grantOf(partnerId, { id: sha256('other') })).toBeNull();
    expect(await grantOf(partnerId, {})).toBeNull();
  });

  it('may not be run any more once it is rejected', async () => {
    await upload(partnerId, [STOCK]);
    await approve(partnerId, STOCK.id);
    expect((await reject(partnerId, STOCK.id)).operations).toEqual([{ id: STOCK.id, state: 'REJECTED' }]);
    expect(await grantOf(partnerId, { id: STOCK.id })).toEqual({ name: null, body: null });
  });

  it('that cannot run is not approved, nor are those beside it', async () => {
    await upload(partnerId, [STOCK, BROKEN]);
    expect(await approve(partnerId, STOCK.id, BROKEN.id)).toEqual({
      operations: [],
      userErrors: [
        { __typename: 'OperationsRefusedError', operationIds: [BROKEN.id], path: ['input', 'operationIds'] },
      ],
    });
    expect(await grantOf(partnerId, { id: STOCK.id })).toEqual({ name: null, body: null });
    await expect(approve(partnerId, sha256('unknown'))).rejects.toThrow('NOT_FOUND');
    await expect(approve(await newPartner(), STOCK.id)).rejects.toThrow('NOT_FOUND');
  });

  it('leaves a row of each decision, and tells gateways of it; a repetition does neither', async () => {
    await upload(partnerId, [STOCK]);
    await approve(partnerId, STOCK.id);
    await approve(partnerId, STOCK.id);
    await reject(partnerId, STOCK.id);
    const recorded = await auth.rows('select action, details from audit where subject = $1 order by position', [
      partnerId,
    ]);
    expect(recorded.slice(1)).toEqual([
      { action: 'uploadPartnerManifest', details: { operations: 1 } },
      { action: 'approvePartnerOperations', details: { operations: STOCK.id } },
      { action: 'rejectPartnerOperations', details: { operations: STOCK.id } },
    ]);
    const told = await auth.rows(`select from outbox where subject = $1 and envelope ->> 'type' = 'access.revoked'`, [
      partnerId,
    ]);
    expect(told).toHaveLength(2);
  });

  it('is one of a page, of one state where that is asked for', async () => {
    await upload(partnerId, [STOCK, ORDERS, BROKEN]);
    await approve(partnerId, ORDERS.id);
    const list = async (where: object, args: object) =>
      (
        await auth.ask(
          admin,
          `query ($partnerId: ID!, $where: PartnerOperationsWhere, $first: Int, $after: String) {
            partnerOperations(partnerId: $partnerId, where: $where, first: $first, after: $after) {
              totalCount nodes { name } pageInfo { endCursor hasNextPage }
            }
          }`,
          { partnerId, where, ...args },
        )
      ).data?.partnerOperations as { nodes: object[]; totalCount: number; pageInfo: { endCursor: string } };
    const first = await list({}, { first: 2 });
    expect(first).toMatchObject({ totalCount: 3, nodes: [{ name: 'Broken' }, { name: 'Orders' }] });
    expect(await list({}, { first: 2, after: first.pageInfo.endCursor })).toMatchObject({
      nodes: [{ name: 'Stock' }],
      pageInfo: { hasNextPage: false },
    });
    expect(await list({ state: 'APPROVED' }, {})).toMatchObject({ totalCount: 1, nodes: [{ name: 'Orders' }] });
  });
});
