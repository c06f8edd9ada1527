import { describe, expect, it } from '@jest/globals';
import { buildSchema, getOperationAST, parse } from 'graphql';
import { OperationRefused } from '../refusal.ts';
import { createCosts } from './costs.ts';
import { readCosts } from './read-costs.ts';

const SDL = `
  directive @cost(weight: Int!) on ARGUMENT_DEFINITION | ENUM | FIELD_DEFINITION | INPUT_FIELD_DEFINITION | OBJECT | SCALAR
  directive @listSize(assumedSize: Int, slicingArguments: [String!], sizedFields: [String!], requireOneSlicingArgument: Boolean = true) on FIELD_DEFINITION
  type Query {
    book(id: ID): Book
    books(first: Int = 5, last: Int): [Book!]! @listSize(assumedSize: 7, slicingArguments: ["first", "last"], requireOneSlicingArgument: false)
    strict(first: Int, last: Int): [Book!] @listSize(slicingArguments: ["first", "last"])
    shelf(first: Int): BookConnection @cost(weight: 10) @listSize(assumedSize: 20, slicingArguments: ["first"], sizedFields: ["edges", "nodes"], requireOneSlicingArgument: false)
    byIds(ids: [ID!]!): [Book] @listSize(assumedSize: 100)
    unsized: [Book]
    grid: [[Book]]
    items: [Item]
    search(text: String @cost(weight: 3), where: Where): Book
  }
  type Mutation { rename(id: ID): Book  signIn: Book @cost(weight: 50) }
  input Where { deep: [Where!] costly: Int @cost(weight: 4) cheap: Int }
  type BookConnection { edges: [Edge!] nodes: [Book!] pageInfo: PageInfo }
  type PageInfo { hasNextPage: Boolean }
  type Edge { node: Book }
  interface Item { id: ID author: Author }
  type Book implements Item { id: ID author: Author digest: Digest cover: Cover rank: Int @cost(weight: 2) }
  type Film implements Item { id: ID author: Author @cost(weight: 6) cover: Cover }
  type Author { name: String books: [Book!] @listSize(assumedSize: 3) }
  type Cover @cost(weight: 8) { url: String }
  scalar Digest @cost(weight: 5)
`;
const schema = buildSchema(SDL);
const costs = createCosts(schema, readCosts(SDL), { listItems: 10 });

const read = (source: string) => {
  const document = parse(source);
  const operation = getOperationAST(document);
  if (operation === null || operation === undefined) throw new Error('no operation');
  return { document, operation };
};
const estimate = (source: string, variables = {}): number => {
  const { document, operation } = read(source);
  return costs.estimate(operation, document, variables);
};
const actual = (source: string, data: unknown, variables = {}): number => {
  const { document, operation } = read(source);
  return costs.actual(operation, document, variables, data);
};

describe('the cost that is estimated', () => {
  it.each<[string, string, number]>([
    ['an object is one', '{ book { id } }', 1],
    ['scalars are nothing', '{ book { id author { name } } }', 2],
    ['a scalar with a weight costs it', '{ book { digest } }', 6],
    ['a field with a weight costs it in place of its type’s', '{ book { rank } }', 3],
    ['a type with a weight costs it', '{ book { cover { url } } }', 9],
    ['an alias is another field', '{ a: book { id } b: book { id } }', 2],
    [
      'what is asked twice is answered once',
      '{ book { author { name } } book { author { books { id } } } }',
      1 + 1 + 3,
    ],
    ['introspection is not the subgraphs’', '{ __typename book { __typename } }', 1],
    ['a list is as long as is assumed', '{ unsized { id } }', 10],
    ['or as it says', '{ book { author { books { author { name } } } } }', 1 + 1 + 3 * 2],
    ['or as the keys that it is given', '{ byIds(ids: ["1", "2"]) { author { name } } }', 4],
    ['which may be one', '{ byIds(ids: "1") { id } }', 1],
    ['an argument’s default counts', '{ books { id } }', 5],
    ['an argument counts', '{ books(first: 50) { author { name } } }', 100],
    ['the largest of two counts', '{ books(first: 2, last: 9) { id } }', 9],
    ['a page is not smaller than nothing', '{ books(first: -5) { id } }', 0],
    [
      'a size may be of fields below',
      '{ shelf(first: 4) { edges { node { id } } pageInfo { hasNextPage } } }',
      10 + 4 * 2 + 1,
    ],
    ['all of them', '{ shelf(first: 4) { edges { node { id } } nodes { id } } }', 10 + 8 + 4],
    ['and assumed for these', '{ shelf { nodes { id } } }', 30],
    [
      'pages in pages multiply',
      '{ books(first: 100) { author { books { author { books { id } } } } } }',
      100 * (1 + 1 + 3 * (1 + 1 + 3)),
    ],
    ['a list of lists is one', '{ grid { id } }', 10],
    ['an interface is its dearest type', '{ items { author { name } } }', 10 * (1 + 6)],
    ['a fragment is what it selects', '{ items { ...F ... on Book { rank } } } fragment F on Item { id }', 10 * 3],
    [
      'of two types the dearer counts',
      '{ items { ... on Book { c: author { name } } ... on Film { c: cover { url } } } }',
      10 * 9,
    ],
    ['an argument with a weight', '{ search(text: "a") { id } }', 4],
    [
      'an input’s field with a weight, however deep',
      '{ search(where: {cheap: 1, deep: [{costly: 1}, {costly: 2, deep: []}]}) { id } }',
      9,
    ],
    [
      'each field of a mutation is ten beside',
      'mutation { a: rename { id } b: rename { id } signIn { id } }',
      11 + 11 + 60,
    ],
    ['what is skipped is nothing', '{ book @skip(if: true) { id } unsized @include(if: false) { id } }', 0],
  ])('%s', (_what, source, cost) => {
    expect(estimate(source)).toBe(cost);
  });

  it('follows variables: of sizes, conditions and inputs', () => {
    const byIds = 'query ($ids: [ID!]!, $id: ID!) { a: byIds(ids: $ids) { id } b: byIds(ids: [$id, $id]) { id } }';
    expect(estimate(byIds, { ids: ['1', '2', '3'], id: '4' })).toBe(5);
    const source = `query ($n: Int, $no: Boolean!, $where: Where) {
      books(first: $n) { id author @skip(if: $no) { name } }
      ... @include(if: $no) { search(where: $where) { id } }
    }`;
    expect(estimate(source, { n: 3, no: false })).toBe(6);
    expect(estimate(source, { n: 3, no: true, where: { costly: 1 } })).toBe(3 + 5);
    expect(estimate(source, { no: true })).toBe(5 + 1);
    expect(estimate(source, { n: null, no: true })).toBe(7 + 1);
  });

  it.each(['{ strict { id } }', '{ strict(first: 1, last: 1) { id } }'])(
    'needs one argument for the length where the schema says so: %s',
    (source) => {
      expect(() => estimate(source)).toThrow(OperationRefused);
      expect(estimate('{ strict(last: 4) { id } }')).toBe(4);
    },
  );
});

describe('the length of a page, where there is a largest', () => {
  const bounded = createCosts(schema, readCosts(SDL), { listItems: 10, largestPage: 100 });
  const sizeOf = (page: string, variables = {}): number => {
    const { document, operation } = read(`query ($n: Int) { books(${page}) { id } }`);
    return bounded.estimate(operation, document, variables);
  };

  it.each(['first: 101', 'first: 0', 'first: -1', 'last: 1000000', 'first: 100, last: 100'])(
    'is not %s: that is refused before it runs',
    (page) => {
      expect(() => sizeOf(page)).toThrow(OperationRefused);
    },
  );

  it('is seen in variables, and may be left out', () => {
    expect(() => sizeOf('first: $n', { n: 101 })).toThrow('A page of "books" has 1 to 100 entries.');
    expect([sizeOf('first: $n', { n: 100 }), sizeOf('last: 3, first: null'), sizeOf('first: $n')]).toEqual([100, 3, 5]);
  });
});

describe('the cost of an answer', () => {
  it('is that of what came', () => {
    const source = '{ shelf(first: 50) { edges { node { author { name } cover { url } } } } }';
    const node = { author: { name: 'Ada' }, cover: null };
    expect(actual(source, { shelf: { edges: [{ node }, { node }, { node: null }] } })).toBe(10 + 3 + 2 * 2);
    expect(actual(source, { shelf: null })).toBe(0);
    expect(actual(source, null)).toBe(0);
  });

  it('counts lists of lists item by item, and arguments', () => {
    expect(actual('{ grid { id } search(text: "a") { id } }', { grid: [[{}, {}], [], null], search: {} })).toBe(2 + 4);
  });

  it('counts a mutation as the estimate does', () => {
    expect(actual('mutation { a: signIn { author { name } } }', { a: { author: {} } })).toBe(61);
  });
});

describe('the directives of a supergraph', () => {
  it('may have the names that a link gives them', () => {
    const sdl = `
      schema @link(url: "https://specs.apollo.dev/cost/v0.1", import: [{ name: "@cost", as: "@price" }]) { query: Query }
      type Query { a: Int @price(weight: 3) @cost(weight: 9) b: [Int] @cost__listSize(assumedSize: 4) @listSize(assumedSize: 8) }`;
    const { weights, listSizes } = readCosts(sdl);
    expect([...weights]).toEqual([['Query.a', 3]]);
    expect(listSizes.get('Query.b')?.assumedSize).toBe(4);
  });

  it('may have weights that are texts, as IBM has them', () => {
    expect(readCosts('type Query { a: Int @cost(weight: "2.5") }').weights.get('Query.a')).toBe(2.5);
  });
});
