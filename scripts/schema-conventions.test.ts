import { describe, expect, it } from '@jest/globals';
import { parse } from 'graphql';
import { readFileSync } from 'node:fs';
import { departures, type Exceptions } from './schema-conventions.ts';
import { exceptions } from './schema-exceptions.ts';
import { readSubgraphs } from './subgraphs.ts';

const read = (file: string) => parse(readFileSync(new URL(`../${file}`, import.meta.url), 'utf8'));
const common = read('packages/subgraph-kit/common.graphql');

describe('the schemas of the subgraphs', () => {
  it('keep to the conventions of the graph', () => {
    const subgraphs = readSubgraphs().map(({ name, schemaFile }) => ({ name, document: read(schemaFile) }));
    expect(departures(subgraphs, common, exceptions)).toEqual([]);
  });
});

describe('a schema', () => {
  const none: Exceptions = { boundedLists: {}, withoutUserErrors: {}, unusualNames: {} };
  const check = (sdl: Readonly<Record<string, string>>, allowed: Exceptions = none): string[] =>
    departures(
      Object.entries(sdl).map(([name, text]) => ({ name, document: parse(text) })),
      common,
      allowed,
    );
  const GOOD = `
    type Query { "Tea." tea("Which." id: ID!): Tea @public @tag(name: "public") }
    type Mutation { "Brews." brewTea("What." input: BrewTeaInput!): BrewTeaPayload! @authenticated @tag(name: "public") }
    "Tea." type Tea @key(fields: "id") { "Id." id: ID! @public "Its name." name: String! @public }
    "What to brew." input BrewTeaInput { "Which." id: ID! }
    "What was brewed." type BrewTeaPayload { "The tea." tea: Tea "Why not." userErrors: [UserError!]! }
    "Why a mutation refused what it was asked. Nothing has changed."
    interface UserError {
      "What is wrong, in English, for developers."
      message: String!
      "The input field at fault."
      path: [String!]
    }
  `;

  it('that keeps to the conventions is left alone', () => {
    expect(check({ tea: GOOD })).toEqual([]);
  });

  it.each([
    ['a statement', 'name: String!', 'name: String! @public "Whether." isGreen: Boolean'],
    ['a time', 'name: String!', 'name: String! @public "When." lastPickedAt: DateTime'],
    ['a time to come', 'name: String!', 'name: String! @public "Until." offerExpiresAt: DateTime'],
    ['an answer', '"The tea." tea: Tea', '"The tea." tea: Tea "Whether." brewed: Boolean!'],
    [
      'a switch',
      '"Which." id: ID!)',
      '"Which." id: ID! "Whether." includeGreen: Boolean "Whether." greenOnly: Boolean)',
    ],
    ['a bound', '{ "Which." id: ID! }', '{ "Which." id: ID! "From." pickedAfter: DateTime }'],
    [
      'what replaces what is deprecated',
      '"Its name." name',
      '"Old." title: String @public @deprecated(reason: "Use `Tea.name`.") "Its name." name',
    ],
  ])('may have %s', (_what, before, after) => {
    expect(GOOD).toContain(before);
    expect(check({ tea: GOOD.replace(before, after) })).toEqual([]);
  });

  it.each([
    [
      'defines what all share in its own words',
      'message: String!',
      'message: String',
      'UserError is not as in common.graphql',
    ],
    [
      'opens a root field to nobody',
      'tea("Which." id: ID!): Tea @public @tag(name: "public")',
      'tea("Which." id: ID!): Tea @tag(name: "internal")',
      'Query.tea does not say who may use it',
    ],
    [
      'leaves the field of an entity without a rule',
      'name: String! @public',
      'name: String!',
      'Tea.name does not say who may use it',
    ],
    [
      'lets one subgraph take the whole answer along',
      'tea("Which." id: ID!): Tea @public',
      'tea("Which." id: ID!): Tea! @public',
      'Query.tea must be nullable',
    ],
    [
      'takes everything from whoever may not read a part',
      'name: String! @public',
      'name: String! @authenticated',
      'Tea.name must be nullable',
    ],
    ['does not describe a type', '"What to brew." input', 'input', 'BrewTeaInput is not described'],
    ['does not describe a field', '"Its name." name', 'name', 'Tea.name is not described'],
    ['does not describe an argument', 'tea("Which." id', 'tea(id', 'Query.tea.id is not described'],
    ['does not describe an input field', '{ "Which." id: ID! }', '{ id: ID! }', 'BrewTeaInput.id is not described'],
    [
      'does not describe an enum value',
      '"Tea." type',
      '"How." enum Strength { MILD } "Tea." type',
      'Strength.MILD is not described',
    ],
    [
      'lists without pages',
      '"Its name." name: String!',
      '"Its name." name: String! @public "Blends." blends: [Tea!]! @listSize(assumedSize: 9)',
      'Tea.blends is a list without pages',
    ],
    [
      'takes no input',
      'brewTea("What." input: BrewTeaInput!)',
      'brewTea("What." id: ID!)',
      'Mutation.brewTea does not take one input of its own',
    ],
    [
      'takes more than an input',
      'input: BrewTeaInput!)',
      'input: BrewTeaInput!, "And." id: ID!)',
      'Mutation.brewTea does not take one input of its own',
    ],
    ['answers a bare thing', '): BrewTeaPayload!', '): Tea', 'Mutation.brewTea does not answer a payload of its own'],
    ['has no way to refuse', '"Why not." userErrors: [UserError!]!', '', 'Mutation.brewTea has no userErrors'],
    [
      'names a boolean like a thing',
      '"Its name." name: String!',
      '"Whether green." green: Boolean! @public "Its name." name: String!',
      'Tea.green does not read as a statement',
    ],
    [
      'names a switch like a thing',
      '"Which." id: ID!)',
      '"Which." id: ID! "Whether green." green: Boolean)',
      'Query.tea.green does not read as a statement',
    ],
    [
      'names a field like a switch',
      'name: String!',
      'name: String! @public "Whether." greenOnly: Boolean',
      'Tea.greenOnly does not read as a statement',
    ],
    [
      'names a boolean of an input like an answer',
      '{ "Which." id: ID! }',
      '{ "Which." id: ID! "Whether." stirred: Boolean }',
      'BrewTeaInput.stirred does not read as a statement',
    ],
    [
      'names a time like a thing',
      '"Its name." name: String!',
      '"When picked." harvest: DateTime @public "Its name." name: String!',
      'Tea.harvest does not say what happens at that time',
    ],
    [
      'names a time by what somebody does',
      '"Its name." name: String!',
      '"When picked." pickAt: DateTime @public "Its name." name: String!',
      'Tea.pickAt does not say what happens at that time',
    ],
    [
      'names an enum value like a field',
      '"Tea." type',
      '"How." enum Strength { "A." MILD "B." veryStrong } "Tea." type',
      'Strength.veryStrong is not in SCREAMING_SNAKE',
    ],
    [
      'deprecates without a successor',
      '"Its name." name: String!',
      '"Old." title: String @public @deprecated(reason: "It is old.") "Its name." name: String!',
      'Tea.title is deprecated and does not name its successor',
    ],
    [
      'deprecates in favour of nothing that is there',
      '"Its name." name: String!',
      '"Old." title: String @public @deprecated(reason: "Use `label`.") "Its name." name: String!',
      'Tea.title is deprecated and does not name its successor',
    ],
  ])('that %s is told of', (_what, good, bad, departure) => {
    expect(GOOD).toContain(good);
    expect(check({ tea: GOOD.replace(good, bad) })).toEqual([`tea: ${departure}`]);
  });

  const CONNECTION = `
    "Blends." type BlendConnection { "Each." edges: [BlendEdge!]! "Each." nodes: [Tea!]! }
    "A blend." type BlendEdge { "The blend." node: Tea }
  `;
  const SIZED =
    '@listSize(assumedSize: 20, slicingArguments: ["first"], sizedFields: ["edges", "nodes"], requireOneSlicingArgument: false)';

  it.each([
    ['which make it long', SIZED, []],
    ['none', '', ['Tea.blends does not say which arguments make its pages long']],
    [
      'that it does not have',
      SIZED.replace('"first"', '"first", "last"'),
      ['Tea.blends does not say which arguments make its pages long'],
    ],
    [
      'of which there must be one',
      SIZED.replace('requireOneSlicingArgument: false', 'requireOneSlicingArgument: true'),
      ['Tea.blends does not say which arguments make its pages long'],
    ],
  ])('whose connection names arguments: %s', (_what, directive, expected) => {
    const blends = `name: String! @public "Blends." blends("How many." first: Int): BlendConnection @public ${directive}`;
    expect(check({ tea: GOOD.replace('name: String! @public', blends) + CONNECTION })).toEqual(
      expected.map((departure) => `tea: ${departure}`),
    );
  });

  it('whose list says how long it is as a rule is left alone, and told of without', () => {
    const leaves = (directive: string) =>
      check(
        { tea: GOOD.replace('name: String!', `name: String! @public "Leaves." leaves: [Tea!]! ${directive}`) },
        { ...none, boundedLists: { 'Tea.leaves': 'few' } },
      );
    expect(leaves('@listSize(assumedSize: 9)')).toEqual([]);
    expect(leaves('')).toEqual(['tea: Tea.leaves does not say how long it is as a rule']);
  });

  const STAFF = '@requiresScopes(scopes: [["users:admin"]])';
  const BY_KEY = '@requiresScopes(scopes: [["orders:read"]])';
  it.each([
    ['anybody', '@public @tag(name: "public")', []],
    ['anybody and partners', '@public @tag(name: "public") @tag(name: "partner")', []],
    ['staff', `${STAFF} @tag(name: "internal")`, []],
    ['customers and keys', `${BY_KEY} @tag(name: "public") @tag(name: "partner")`, []],
    ['nobody in particular', '@public', ['is for the public: tag it so']],
    ['staff, and anybody may use it', '@public @tag(name: "internal")', ['is for the public: tag it so']],
    ['both', '@public @tag(name: "public") @tag(name: "internal")', ['is for the public: tag it so']],
    [
      'the public, and staff alone may use it',
      `${STAFF} @tag(name: "public")`,
      ['is for staff alone: tag it internal and nothing else'],
    ],
    ['customers, and keys open it', `${BY_KEY} @tag(name: "public")`, ["opens to a partner's key: tag it partner"]],
    [
      'partners, and no key opens it',
      '@authenticated @tag(name: "public") @tag(name: "partner")',
      ['is tagged partner, and no key opens it'],
    ],
    ['friends', '@public @tag(name: "friends")', ['is tagged friends, which is no contract']],
  ])('whose root field is tagged for %s', (_whom, directives, expected) => {
    const tagged = GOOD.replace('Tea @public @tag(name: "public")', `Tea ${directives}`);
    expect(check({ tea: tagged })).toEqual(expected.map((departure) => `tea: Query.tea ${departure}`));
  });

  it.each([
    ['a field', 'name: String! @public', `name: String ${STAFF}`, 'Tea.name'],
    ['a type', 'type Tea @key(fields: "id")', `type Tea @key(fields: "id") ${STAFF}`, 'Tea'],
  ])('that keeps %s for staff says so', (_what, before, after, coordinate) => {
    const kept = GOOD.replace(before, after);
    expect(check({ tea: kept })).toEqual([`tea: ${coordinate} is for staff alone: tag it internal and nothing else`]);
    expect(check({ tea: kept.replace(STAFF, `${STAFF} @tag(name: "internal")`) })).toEqual([]);
  });

  it.each([
    [
      'describes what another owns',
      '"A kind of tea." type Tea @key(fields: "id", resolvable: false) { "Id." id: ID! @public }',
      ['Tea is described by tea and shop'],
    ],
    [
      'describes the key of what another owns',
      'type Tea @key(fields: "id", resolvable: false) { "Id." id: ID! @public }',
      ['shop: Tea.id is described by its owner already'],
    ],
    [
      'does not describe what it adds',
      'type Tea @key(fields: "id") { id: ID! @public price: Int @public }',
      ['shop: Tea.price is not described'],
    ],
    ['adds a described field', 'type Tea @key(fields: "id") { id: ID! @public "In pence." price: Int @public }', []],
    [
      'refers to what nobody describes',
      'type Cup @key(fields: "id", resolvable: false) { id: ID! @public }',
      ['Cup is described by nobody'],
    ],
  ])('of a subgraph that %s', (_what, sdl, expected) => {
    expect(check({ tea: GOOD, shop: sdl })).toEqual(expected);
  });

  it('has a name against the rules where there is a reason', () => {
    const green = GOOD.replace('name: String!', 'name: String! @public "Whether." green: Boolean');
    expect(check({ tea: green }, { ...none, unusualNames: { 'Tea.green': 'a colour' } })).toEqual([]);
  });

  it('has no exception that is not needed any more', () => {
    expect(check({ tea: GOOD }, { ...none, boundedLists: { 'Tea.leaves': 'few' } })).toEqual([
      'Tea.leaves is an exception and is not there',
    ]);
  });
});
