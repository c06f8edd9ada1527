import { buildSubgraphSchema } from '@apollo/subgraph';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'graphql';
import { setTimeout as delay } from 'node:timers/promises';
import { pino } from 'pino';
import { notFound } from '../errors.ts';
import { listen, type Listener } from '../http.ts';
import {
  createInternalSigner,
  createInternalVerifier,
  generateInternalKeys,
  INTERNAL_TOKEN_HEADER,
  type InternalSigner,
} from '../identity/internal-token.ts';
import { GUEST, type UserId, type Viewer } from '../identity/viewer.ts';
import { TIME_LEFT_HEADER } from '../time-left.ts';
import { readAccess } from './access.ts';
import { protectSchema } from './permissions.ts';
import { createSubgraphServer, type SubgraphServer } from './subgraph-server.ts';

const typeDefs = parse(`
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@authenticated", "@requiresScopes"])
  directive @public on FIELD_DEFINITION
  type Query {
    hello: String @public
    square(of: Int!): Int @public
    me: User @authenticated
    ordersToPack: Int @requiresScopes(scopes: [["orders:read", "orders:pack"], ["admin"]])
    forgotten: String
    order: String @public
    broken: String @public
    slow: String @public
  }
  type Mutation { rename(name: String!): String @authenticated }
  type User @key(fields: "id") @authenticated {
    id: ID!
    "A type and a field that both ask for something."
    email: String @requiresScopes(scopes: [["users:pii"]])
    address: Address
  }
  type Address { line: String }
  type Product @key(fields: "id") { id: ID! @public cost: Int }
`);
const user = { id: 'usr_1', email: 'a@example.org', address: { line: 'Main Street 1' } };
const resolvers = {
  Query: {
    hello: () => 'hello',
    square: (_parent: unknown, { of }: { of: number }) => of * of,
    me: () => user,
    ordersToPack: () => 7,
    forgotten: () => 'secret',
    order: () => {
      throw notFound('The order');
    },
    broken: () => {
      throw new Error('password of the database');
    },
    slow: () => delay(100, 'late'),
  },
  Mutation: { rename: (_parent: unknown, { name }: { name: string }) => name },
  User: { __resolveReference: () => user },
  Product: { __resolveReference: ({ id }: { id: string }) => ({ id, cost: 3 }) },
};

const customer: Viewer = { subject: 'usr_1' as UserId, roles: ['customer'], scopes: [], shopIds: [] };
const withScopes = (...scopes: string[]): Viewer => ({ ...customer, scopes });

let server: SubgraphServer;
let signer: InternalSigner;
const logged: string[] = [];

beforeAll(async () => {
  const keys = await generateInternalKeys(['gateway']);
  signer = await createInternalSigner(keys.privateKeys.gateway ?? '');
  server = await createSubgraphServer({
    schema: protectSchema(buildSubgraphSchema([{ typeDefs, resolvers }]), readAccess(typeDefs)),
    verifier: createInternalVerifier({ publicKeys: keys.publicKeys, audience: 'users', issuers: ['gateway'] }),
    context: (request) => request,
    log: pino({ level: 'error' }, { write: (line: string) => void logged.push(line) }),
  });
});
afterAll(() => server.stop());

async function ask(viewer: Viewer, query: string, variables: Record<string, unknown> = {}) {
  const body = JSON.stringify({ query, variables });
  const { data, errors } = await server.execute(body, await signer.sign(viewer, 'users', body));
  return { data, codes: errors?.map(({ extensions }) => extensions.code), errors };
}
const ENTITIES = `query ($representations: [_Any!]!) {
  _entities(representations: $representations) { ... on User { id email address { line } } ... on Product { id cost } }
}`;

describe('permissions', () => {
  it('let anyone read what is public', async () => {
    expect(await ask(GUEST, '{ hello }')).toMatchObject({ data: { hello: 'hello' } });
  });

  it('ask a guest to sign in and tell a customer that it is not for them', async () => {
    expect(await ask(GUEST, '{ me { id } ordersToPack }')).toMatchObject({
      data: { me: null, ordersToPack: null },
      codes: ['UNAUTHENTICATED', 'UNAUTHENTICATED'],
    });
    expect(await ask(customer, '{ ordersToPack }')).toMatchObject({ codes: ['FORBIDDEN'] });
  });

  it('want all scopes of one list', async () => {
    expect((await ask(withScopes('orders:read'), '{ ordersToPack }')).codes).toEqual(['FORBIDDEN']);
    expect((await ask(withScopes('orders:read', 'orders:pack'), '{ ordersToPack }')).data).toEqual({ ordersToPack: 7 });
    expect((await ask(withScopes('admin'), '{ ordersToPack }')).data).toEqual({ ordersToPack: 7 });
  });

  it('ask for what the type asks and for what the field asks', async () => {
    expect(await ask(customer, '{ me { id email } }')).toMatchObject({
      data: { me: { id: 'usr_1', email: null } },
      codes: ['FORBIDDEN'],
    });
    expect((await ask(withScopes('users:pii'), '{ me { email } }')).codes).toBeUndefined();
  });

  it('deny a root field of which nobody has said who may read it', async () => {
    expect(await ask(withScopes('admin'), '{ forgotten }')).toMatchObject({
      data: { forgotten: null },
      codes: ['FORBIDDEN'],
    });
  });

  it('hold on the way through _entities', async () => {
    const representations = [{ __typename: 'User', id: 'usr_1' }];
    expect((await ask(GUEST, ENTITIES, { representations })).codes).toContain('UNAUTHENTICATED');
    expect(await ask(customer, ENTITIES, { representations })).toMatchObject({
      data: { _entities: [{ id: 'usr_1', email: null, address: { line: 'Main Street 1' } }] },
      codes: ['FORBIDDEN'],
    });
  });

  it('deny a field of an entity of which nobody has said who may read it', async () => {
    expect(
      await ask(withScopes('admin'), ENTITIES, { representations: [{ __typename: 'Product', id: 'p' }] }),
    ).toMatchObject({ data: { _entities: [{ id: 'p', cost: null }] }, codes: ['FORBIDDEN'] });
  });
});

describe('a request to a subgraph', () => {
  it.each([{ $ne: null }, 7, ['usr_1'], true])('does not look for an entity with the id %j', async (id) => {
    const representations = [{ __typename: 'User', id }];
    expect(await ask(withScopes('admin'), ENTITIES, { representations })).toMatchObject({ codes: ['BAD_USER_INPUT'] });
  });

  it('without an identity is refused, whatever it asks', async () => {
    for (const query of ['{ hello }', '{ _service { sdl } }', '{ __schema { types { name } } }', 'nonsense']) {
      await expect(server.execute(JSON.stringify({ query }), undefined)).rejects.toMatchObject({
        code: 'UNAUTHENTICATED',
      });
    }
  });

  it('may read with an identity that is bound to no body, but not write', async () => {
    const token = await signer.sign(customer, 'users');
    const read = await server.execute(JSON.stringify({ query: '{ hello }' }), token);
    expect(read.data).toEqual({ hello: 'hello' });
    const write = await server.execute(JSON.stringify({ query: 'mutation { rename(name: "x") }' }), token);
    expect(write.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    expect(write.data).toBeUndefined();
    expect((await ask(customer, 'mutation { rename(name: "x") }')).data).toEqual({ rename: 'x' });
  });

  it.each([
    ['an entity that is not here', { representations: [{ __typename: 'User', id: '1' }, { __typename: 'Nope' }] }],
    ['no __typename', { representations: [{ id: '1' }] }],
    ['a type that is no entity', { representations: [{ __typename: 'Address' }] }],
    ['too many of them', { representations: Array.from({ length: 2_501 }, () => ({ __typename: 'User' })) }],
  ])('with representations of %s is refused before anything runs', async (_what, variables) => {
    expect((await ask(customer, ENTITIES, variables)).codes).toEqual(['BAD_USER_INPUT']);
  });

  it.each([
    ['written into the document', '{ _entities(representations: [{ __typename: "Nope" }]) { __typename } }'],
    ['behind a fragment', '{ ...F } fragment F on Query { hello }'],
  ])('with representations %s is refused', async (_what, query) => {
    expect((await ask(customer, query)).codes).toEqual(['BAD_USER_INPUT']);
  });
});

describe('an error', () => {
  it('that is made for callers keeps its message and its place', async () => {
    const { errors } = await ask(GUEST, '{ order }');
    expect(errors).toEqual([
      {
        message: 'The order was not found.',
        path: ['order'],
        locations: [{ line: 1, column: 3 }],
        extensions: { code: 'NOT_FOUND', traceId: expect.stringMatching(/^[0-9a-f]{32}$/) },
      },
    ]);
  });

  it('that is not stays in the log, under the trace id that the caller gets', async () => {
    const { errors, codes } = await ask(GUEST, '{ broken }');
    expect(codes).toEqual(['INTERNAL']);
    expect(JSON.stringify(errors)).not.toMatch(/password|stack|subgraph-server/);
    expect(logged.at(-1)).toContain('password of the database');
    expect(logged.at(-1)).toContain(errors?.[0]?.extensions.traceId);
  });

  it('of a misspelt field names no other field', async () => {
    const { errors, codes } = await ask(GUEST, '{ helo }');
    expect(codes).toEqual(['GRAPHQL_VALIDATION_FAILED']);
    expect(errors?.[0]?.message).toBe('Cannot query field "helo" on type "Query".');
  });

  it.each([
    ['{ hello', 'GRAPHQL_PARSE_FAILED'],
    ['query ($of: Int!) { square(of: $of) }', 'BAD_USER_INPUT'],
  ])('of the document %p is %s', async (query, code) => {
    expect((await ask(GUEST, query)).codes).toEqual([code]);
  });
});

describe('over HTTP', () => {
  let listener: Listener;
  beforeAll(async () => {
    listener = await listen(server.listener, { port: 0, host: '127.0.0.1' });
  });
  afterAll(() => listener.close(0));

  async function post(body: string, headers: Record<string, string> = {}): Promise<[number, unknown]> {
    const response = await fetch(`http://127.0.0.1:${listener.port}`, { method: 'POST', body, headers });
    return [response.status, await response.json()];
  }
  const refusalOf = (code: string): unknown => ({
    errors: [{ message: expect.any(String), extensions: { code, traceId: expect.any(String) } }],
  });

  it('answers as it does without', async () => {
    const body = JSON.stringify({ query: '{ hello }' });
    const identity = { [INTERNAL_TOKEN_HEADER]: await signer.sign(GUEST, 'users') };
    expect(await post(body, identity)).toEqual([200, { data: { hello: 'hello' } }]);
  });

  it('answers no longer than it is waited for', async () => {
    const body = JSON.stringify({ query: '{ slow }' });
    const headers = { [INTERNAL_TOKEN_HEADER]: await signer.sign(GUEST, 'users'), [TIME_LEFT_HEADER]: '20' };
    expect(await post(body, headers)).toEqual([504, refusalOf('TIMEOUT')]);
  });

  it.each<[string, string, boolean, number, string]>([
    ['without an identity', '{}', false, 401, 'UNAUTHENTICATED'],
    ['without JSON', 'query', true, 400, 'BAD_USER_INPUT'],
    ['without a query', '{}', true, 400, 'BAD_USER_INPUT'],
    ['with 5 MiB', 'x'.repeat(5 * 1024 * 1024), true, 413, 'PAYLOAD_TOO_LARGE'],
  ])('refuses a request %s', async (_what, body, isSigned, status, code) => {
    const identity = isSigned ? { [INTERNAL_TOKEN_HEADER]: await signer.sign(GUEST, 'users') } : {};
    expect(await post(body, identity)).toEqual([status, refusalOf(code)]);
  });

  it('answers no GET', async () => {
    const response = await fetch(`http://127.0.0.1:${listener.port}/graphql?query={hello}`);
    expect(response.status).toBe(400);
  });
});
