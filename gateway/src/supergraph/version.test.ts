import { createLogger } from '@agora/subgraph-kit/log';
import { composeServices } from '@apollo/composition';
import { expect, it } from '@jest/globals';
import { buildSchema, GraphQLError, parse } from 'graphql';
import { limitsConfig } from '../config/limits-config.ts';
import { requireRootFields, requireRules } from './check-version.ts';
import { readSupergraph } from './read-supergraph.ts';
import { trialOperation } from './trial.ts';
import { createVersion } from './version.ts';

const { supergraphSdl = '' } = composeServices([
  {
    name: 'stars',
    url: 'http://stars/graphql',
    typeDefs: parse(`
      extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
      type Query { star: Star brightest(of: Int!): Star count: Int }
      type Star @key(fields: "name") { name: String! }
    `),
  },
]);

it('is tried before it serves, and asks no subgraph for that', async () => {
  const asked: unknown[] = [];
  const version = await createVersion(supergraphSdl, {
    config: { access: { undeclared: 'allow' }, limits: limitsConfig.parse({}) },
    dataSource: () => ({
      process({ request }) {
        asked.push(request);
        return Promise.resolve({ data: { count: 3 } });
      },
    }),
    isSchemaTold: false,
    formatError: (error: GraphQLError) => error.toJSON(),
    log: createLogger({ service: 'test', level: 'silent' }),
  });
  expect(asked).toEqual([]);
  const terms = { scope: { viewer: { roles: [], scopes: [], shopIds: [] }, signal: AbortSignal.timeout(1_000) } };
  const limits = limitsConfig.parse({});
  expect(await version.answer({ query: '{ count }' }, { ...terms, limits, method: 'POST' })).toEqual({
    data: { count: 3 },
  });
  expect(asked).toHaveLength(1);
  await version.stop();
});

it('is tried with all that needs no argument', () => {
  const schema = buildSchema(
    'type Query { star: Star brightest(of: Int!): Star count: Int near(of: Int): [Star!]! } type Star { name: String }',
  );
  expect(trialOperation(schema).source).toBe(
    'query Trial { __typename star { __typename } count near { __typename } }',
  );
});

it('is not fit while a field has no rule, or a limit is about a mutation that is not there', () => {
  const schema = buildSchema('type Query { a: Int b: T } type T { c: Int } type Mutation { d: Int }');
  const { rules } = readSupergraph('type Query { a: Int b: T } type T { d: Int } type Mutation { d: Int }', {
    undeclared: 'deny',
  });
  expect(() => {
    requireRules(schema, rules);
  }).toThrow('no access rule covers T.c');
  expect(() => {
    requireRootFields(schema, ['Mutation.d', 'Mutation.e', 'Mutation.toString']);
  }).toThrow('limits name Mutation.e, Mutation.toString,');
});

it('lets nobody read what says nothing, or everybody, as it is configured', async () => {
  const context = { viewer: { roles: [], scopes: [], shopIds: [] } };
  const verdict = (undeclared: 'allow' | 'deny') =>
    readSupergraph(supergraphSdl, { undeclared }).rules.Query?.count?.resolve(
      {},
      {},
      context as never,
      {} as never,
      {} as never,
    );
  expect(await verdict('allow')).toBe(true);
  expect(await verdict('deny')).not.toBe(true);
});
