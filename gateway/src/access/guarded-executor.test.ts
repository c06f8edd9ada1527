import { readAccess } from '@agora/subgraph-kit/graphql/access';
import { createRuleTree, protectSchema } from '@agora/subgraph-kit/graphql/permissions';
import { GUEST, type Viewer } from '@agora/subgraph-kit/identity/viewer';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  buildSchema,
  execute,
  getOperationAST,
  getVariableValues,
  NoUnusedVariablesRule,
  parse,
  print,
  specifiedRules,
  validate,
  type ExecutionResult,
} from 'graphql';
import { createGuard } from './guard.ts';
import type { Execute, Operation } from '../operation/operation.ts';
import { guardedExecutor } from './guarded-executor.ts';

const SDL = `
  directive @public on FIELD_DEFINITION
  directive @authenticated on FIELD_DEFINITION | OBJECT | INTERFACE
  directive @requiresScopes(scopes: [[String!]!]!) on FIELD_DEFINITION | OBJECT | INTERFACE

  type Query { open: Node @public list: [Node!] @public own: Node @authenticated secret: Secret @public forgotten: Node any: Thing @public }
  type Mutation { change: Node @public }
  type Node { name: String @public cost: Int @requiresScopes(scopes: [["cost"], ["admin"]]) must: Int! @authenticated node: Node @public nodes: [Node] @public things: [Thing!] @public plain: Int }
  type Secret @authenticated { value: Int deep: Int @requiresScopes(scopes: [["deep", "deeper"]]) }
  interface Thing { id: ID! price: Int }
  type Free implements Thing { id: ID! @public price: Int @public }
  type Dear implements Thing { id: ID! @public price: Int @authenticated }
`;
const schema = buildSchema(SDL);
const access = readAccess(parse(SDL));
const things = [
  { __typename: 'Free', id: 'f', price: 0 },
  { __typename: 'Dear', id: 'd', price: 9 },
];
const node = (depth: number): object => ({
  name: `node ${depth}`,
  cost: 1,
  must: 2,
  plain: 3,
  things,
  ...(depth > 0 && { node: node(depth - 1), nodes: [node(depth - 1), null, node(depth - 1)] }),
});
const root = {
  open: node(3),
  list: [node(2), node(2)],
  own: node(1),
  secret: { value: 1, deep: 2 },
  forgotten: node(0),
  any: things[1],
  change: node(1),
};
const CUSTOMER: Viewer = { ...GUEST, subject: 'usr_1' as NonNullable<Viewer['subject']> };
const VIEWERS: Record<string, Viewer> = {
  guest: GUEST,
  customer: CUSTOMER,
  clerk: { ...CUSTOMER, scopes: ['cost'] },
  admin: { ...CUSTOMER, scopes: ['admin', 'deep', 'deeper'] },
};

// A variable that only removed fields used is left over, which harms nobody.
const EXECUTABLE = specifiedRules.filter((rule) => rule !== NoUnusedVariablesRule);

const executed: string[] = [];
const guard = createGuard(createRuleTree(access), schema);
const plain: Execute = async ({ document, variables, operationName }) => {
  executed.push(print(document));
  expect(validate(schema, document, EXECUTABLE)).toEqual([]);
  return execute({
    schema,
    document,
    rootValue: root,
    variableValues: variables,
    operationName: operationName ?? null,
  });
};
const guarded = guardedExecutor(plain, guard, schema);

function operationOf(
  query: string,
  viewer: Viewer,
  variables: Record<string, unknown> = {},
  operationName?: string,
): Operation {
  const document = parse(query);
  const operation = getOperationAST(document, operationName);
  if (!operation) throw new Error('no operation');
  const { coerced = {} } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  const scope = { viewer, signal: AbortSignal.timeout(1_000) };
  return {
    document,
    source: query,
    hash: query,
    operation,
    operationName,
    variables,
    coercedVariables: coerced,
    scope,
  };
}

async function ask(query: string, viewer: Viewer, variables?: Record<string, unknown>, operationName?: string) {
  executed.length = 0;
  const result = await guarded(operationOf(query, viewer, variables, operationName));
  return JSON.parse(JSON.stringify(result)) as ExecutionResult;
}

const codesOf = ({ errors = [] }: ExecutionResult): unknown[] => errors.map(({ message }) => message);

describe('a query', () => {
  it('runs untouched where everything may be read', async () => {
    const query = '{ open { name } }';
    expect(await ask(query, GUEST)).toEqual({ data: { open: { name: 'node 3' } } });
    expect(executed).toEqual([print(parse(query))]);
  });

  it('never asks for what may not be read', async () => {
    await ask('{ open { name cost node { must } } own { name } }', GUEST);
    expect(executed[0]).not.toMatch(/cost|must|own/);
  });

  it('is not run when nothing of it may be read', async () => {
    const { data } = await ask('{ __typename own { name } forgotten { name } }', GUEST);
    expect(data).toEqual({ __typename: 'Query', own: null, forgotten: null });
    expect(executed).toEqual([expect.not.stringMatching(/own|forgotten/)]);
    await ask('{ own { name } ...More } fragment More on Query { forgotten { name } }', GUEST);
    expect(executed.join()).not.toMatch(/own|forgotten/);
    await ask('{ own { name } }', GUEST);
    expect(executed).toEqual([]);
  });

  it('is denied a root field that the schema says nothing about, to everyone', async () => {
    expect(await ask('{ forgotten { name } }', VIEWERS.admin ?? GUEST)).toMatchObject({ data: { forgotten: null } });
  });

  it('is judged on an interface by the strictest of its types', async () => {
    const result = await ask('{ any { id price } }', GUEST);
    expect(result.data).toEqual({ any: { id: 'd', price: null } });
    expect((await ask('{ any { id price } }', CUSTOMER)).data).toEqual({ any: { id: 'd', price: 9 } });
  });

  it('tells objects of an interface apart when a part was removed', async () => {
    const { data } = await ask('{ open { things { ... on Free { price } ... on Dear { id price } } } }', GUEST);
    expect(data).toEqual({ open: { things: [{ price: 0 }, { id: 'd', price: null }] } });
  });

  it('takes fragments along that only a removed field used', async () => {
    const query = '{ own { ...A } open { name } } fragment A on Node { ...B } fragment B on Node { name }';
    expect((await ask(query, GUEST)).data).toEqual({ own: null, open: { name: 'node 3' } });
  });

  it('does not mistake an alias of the caller for its own', async () => {
    const { data } = await ask('{ any { typename_: id price } }', GUEST);
    expect(data).toEqual({ any: { typename_: 'd', price: null } });
  });

  it('judges the operation that runs, and keeps its variables', async () => {
    const query =
      'query A($on: Boolean!) { open { name @include(if: $on) cost @skip(if: $on) } } query B { own { name } }';
    expect(await ask(query, GUEST, { on: true }, 'A')).toEqual({ data: { open: { name: 'node 3' } } });
    expect((await ask(query, GUEST, { on: false }, 'A')).data).toEqual({ open: { cost: null } });
    expect((await ask(query, GUEST, {}, 'B')).data).toEqual({ own: null });
  });
});

describe('a refusal', () => {
  it.each([
    ['{ open { cost } }', CUSTOMER, 'This needs the scope cost, or the scope admin.'],
    ['{ secret { deep } }', CUSTOMER, 'This needs the scopes deep and deeper.'],
    ['{ open { cost } }', GUEST, 'Sign in to do this.'],
    ['{ forgotten { name } }', CUSTOMER, 'You may not do this.'],
  ])('of %s says what is missing, as a subgraph does', async (query, viewer, message) => {
    const bySubgraph = await execute({
      schema: protectSchema(buildSubgraphSchema([{ typeDefs: parse(SDL) }]), access),
      document: parse(query),
      rootValue: root,
      contextValue: { viewer },
    });
    expect([codesOf(await ask(query, viewer)), codesOf(bySubgraph)]).toEqual([[message], [message]]);
  });
});

describe('a mutation', () => {
  it('does not start when a part of it is denied', async () => {
    const result = await ask('mutation { change { ...Cost } } fragment Cost on Node { node { cost } }', CUSTOMER);
    expect([result.data, codesOf(result)]).toEqual([undefined, ['This needs the scope cost, or the scope admin.']]);
    expect(executed).toEqual([]);
  });

  it('runs when the denied part is left out by the caller', async () => {
    const query = 'mutation($cost: Boolean = false) { change { name cost @include(if: $cost) } }';
    expect(await ask(query, CUSTOMER)).toEqual({ data: { change: { name: 'node 1' } } });
    expect((await ask(query, CUSTOMER, { cost: true })).data).toBeUndefined();
    expect(executed).toEqual([]);
  });
});

describe('any query', () => {
  const leaf = (...names: string[]) => fc.constantFrom(...names);
  const directive = fc.constantFrom('', '', '', ' @skip(if: $yes)', ' @include(if: $yes)', ' @include(if: $no)');
  const set = (selections: fc.Arbitrary<string>): fc.Arbitrary<string> =>
    fc.array(selections, { minLength: 1, maxLength: 4 }).map((all) => `{ ${all.join(' ')} }`);
  const { nodes } = fc.letrec<{ nodes: string; nodeField: string; thing: string }>((tie) => ({
    thing: set(fc.constantFrom('__typename', 'id', '... on Free { price }', '... on Dear { id dear: price }')),
    nodeField: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.tuple(leaf('name', 'cost', 'must', 'plain', '__typename'), directive).map(([name, how]) => `${name}${how}`),
      fc
        .tuple(leaf('x: node', 'node', 'nodes'), directive, tie('nodes'))
        .map(([name, how, below]) => `${name}${how} ${below}`),
      tie('nodes').map((below) => `... on Node ${below}`),
      tie('thing').map((below) => `things ${below}`),
    ),
    nodes: set(tie('nodeField')),
  }));
  const query = set(
    fc.oneof(
      fc.tuple(leaf('open', 'list', 'own', 'z: open', 'forgotten'), directive, nodes).map((all) => all.join(' ')),
      fc.tuple(directive, set(leaf('value', 'deep'))).map(([how, below]) => `secret${how} ${below}`),
    ),
  ).map(
    (selections) =>
      `query($yes: Boolean!, $no: Boolean!) { ... ${selections} __typename @skip(if: $yes) @include(if: $no) }`,
  );

  it('gets from the gateway what a subgraph with the same rules would give', async () => {
    const variables = { yes: true, no: false };
    const withRules = protectSchema(buildSubgraphSchema([{ typeDefs: parse(SDL) }]), access);
    await fc.assert(
      fc.asyncProperty(query, fc.constantFrom(...Object.values(VIEWERS)), async (text, viewer) => {
        const expected = await execute({
          schema: withRules,
          document: parse(text),
          rootValue: root,
          contextValue: { viewer },
          variableValues: variables,
        });
        const actual = await ask(text, viewer, variables);
        expect(JSON.stringify(actual.data)).toBe(JSON.stringify(expected.data));
        expect((actual.errors ?? []).length > 0).toBe((expected.errors ?? []).length > 0);
      }),
      { numRuns: 150 },
    );
  });
});
