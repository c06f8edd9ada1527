import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { Attack } from '../attack.ts';
import { untried } from '../attack.ts';
import { badInput, either, harmless, refused, type Expectation } from '../expect.ts';
import { graphql, send, type Asked } from '../http.ts';
import { floodSubscriptions } from '../programs/sockets.ts';
import { drip } from '../programs/slow-senders.ts';
import { labelFlood } from '../programs/label-flood.ts';

const complex = refused(400, 'QUERY_TOO_COMPLEX');
const notParsed = refused(400, ['GRAPHQL_PARSE_FAILED', 'QUERY_TOO_COMPLEX']);
const invalid = refused(400, 'GRAPHQL_VALIDATION_FAILED');
// A document of nothing but what is wrong may be refused for its size as well as for its faults.
const complexOrInvalid = refused(400, ['QUERY_TOO_COMPLEX', 'GRAPHQL_VALIDATION_FAILED'], { errors: 1 });
const tooLarge = refused(413, 'PAYLOAD_TOO_LARGE');

const times = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => make(index)).join(' ');

const nested = (open: string, inner: string, depth: number): string =>
  `${open.repeat(depth)}${inner}${'}'.repeat(open.split('{').length - 1).repeat(depth)}`;

/** A shop's products' shop's products ... */
const shopsAndProducts = (depth: number): string =>
  `{ products(first: 1) { nodes { ${nested('shop { products(first: 1) { nodes { ', 'id', depth)} } } }`;

const fragmentBomb = (fragments: number, spread: (next: number) => string): string =>
  `{ products(first: 1) { nodes { ...F0 } } } ${times(
    fragments,
    (index) => `fragment F${index} on Product { ${spread(index + 1)} }`,
  )} fragment F${fragments} on Product { id }`;

const page = (args: string): Asked => graphql(`{ products(${args}) { nodes { id } } }`);
const list = (length: number): string[] => Array.from({ length }, (_, index) => `var_${index}`);

const deepJson = (depth: number): string =>
  `{"query":"{ __typename }","variables":${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}}`;

const pages: readonly [title: string, args: string][] = [
  ['a page of a million', 'first: 1000000'],
  ['a page of less than nothing', 'first: -1'],
  ['pages in both directions', 'first: 100, last: 100'],
  ['a page of nothing', 'first: 0'],
];

const searches: readonly [title: string, where: string, expect: Expectation][] = [
  ['wildcards', JSON.stringify('%%%%_%'), harmless()],
  ['a regular expression that runs away', JSON.stringify('(a+)+$'), harmless()],
  ['ten thousand characters', JSON.stringify('lamp '.repeat(2_000)), either(badInput(), harmless())],
];

export const denialOfService: readonly Attack[] = [
  { id: 'D01', title: 'shops and products in turn, 50 deep', request: graphql(shopsAndProducts(25)), expect: complex },
  {
    id: 'D01',
    title: 'the same through fragments',
    request: graphql(`
      {
        products(first: 1) {
          nodes {
            ...F0
          }
        }
      }
      ${times(
        25,
        (index) => `fragment F${index} on Product { shop { products(first: 1) { nodes { ...F${index + 1} } } } }`,
      )}
      fragment F25 on Product {
        id
      }
    `),
    expect: complex,
  },
  { id: 'D02', title: '5,000 nested braces', request: graphql('{ a '.repeat(5_000)), expect: notParsed },
  { id: 'D02', title: '5,000 nested lists', request: graphql(`{ a(b: ${'['.repeat(5_000)}`), expect: notParsed },
  {
    id: 'D03',
    title: '10,000 aliases of a field',
    request: graphql(`{ ${times(10_000, (index) => `a${index}: products(first: 1) { nodes { id } }`)} }`),
    expect: notParsed,
  },
  {
    id: 'D03',
    title: '200 aliases of a field',
    request: graphql(`{ ${times(200, (index) => `a${index}: products(first: 1) { nodes { id } }`)} }`),
    expect: complex,
  },
  {
    id: 'D04',
    title: '101 aliases of __typename',
    request: graphql(`{ ${times(101, (index) => `t${index}: __typename`)} }`),
    expect: complex,
  },
  {
    id: 'D05',
    title: '100 sign-ins in one operation',
    request: graphql(
      `mutation { ${times(
        100,
        (index) =>
          `a${index}: signIn(input: { email: "x@agora.example", password: "guess ${index}" }) { userErrors { __typename } }`,
      )} }`,
    ),
    expect: complex,
  },
  {
    id: 'D05',
    title: '2 sign-ins in one operation',
    request: graphql(`
      mutation {
        a: signIn(input: { email: "x@agora.example", password: "guess one" }) {
          userErrors {
            __typename
          }
        }
        b: signIn(input: { email: "x@agora.example", password: "guess two" }) {
          userErrors {
            __typename
          }
        }
      }
    `),
    expect: complex,
  },
  {
    id: 'D06',
    title: 'a batch of 10',
    request: { body: JSON.stringify(Array.from({ length: 10 }, () => ({ query: '{ __typename }' }))) },
    expect: refused(400, 'BAD_REQUEST'),
  },
  {
    id: 'D07',
    title: 'a field 5,000 times',
    request: graphql(`{ products(first: 1) { nodes { ${'id '.repeat(5_000)} } } }`),
    expect: notParsed,
  },
  {
    id: 'D07',
    title: 'a field with fields 500 times',
    request: graphql(`{ products(first: 1) { ${'nodes { id } '.repeat(500)} } }`),
    expect: complex,
  },
  {
    id: 'D08',
    title: '200 inline fragments, 200 deep',
    request: graphql(
      `{ products(first: 1) { nodes { ${`${'... on Product { '.repeat(200)} id ${'}'.repeat(200)} `.repeat(200)} } } }`,
    ),
    expect: refused([400, 413], ['QUERY_TOO_COMPLEX', 'GRAPHQL_PARSE_FAILED', 'PAYLOAD_TOO_LARGE']),
  },
  ...[12, 20, 30].map((fragments): Attack => ({
    id: 'D09',
    title: `${fragments} fragments that each spread the next one twice under aliases`,
    request: graphql(
      fragmentBomb(
        fragments,
        (next) =>
          `a: shop { products(first: 1) { nodes { ...F${next} } } } b: shop { products(first: 1) { nodes { ...F${next} } } }`,
      ),
    ),
    expect: complex,
  })),
  {
    id: 'D10',
    title: '16 fragments that each spread the next one three times',
    request: graphql(fragmentBomb(16, (next) => `...F${next} ...F${next} ...F${next}`)),
    expect: complex,
  },
  {
    id: 'D11',
    title: 'fragments in a circle',
    request: graphql('query { ...A } fragment A on Query { ...B } fragment B on Query { ...A }'),
    expect: invalid,
  },
  {
    id: 'D12',
    title: 'introspection in circles',
    request: graphql(`{ __schema { types { ${nested('fields { type { ', 'name', 8)} } } }`),
    expect: refused(400, ['INTROSPECTION_DISABLED', 'QUERY_TOO_COMPLEX']),
  },
  {
    id: 'D13',
    title: '10 directives that do not exist',
    request: graphql(`{ __typename ${'@aa '.repeat(10)} }`),
    expect: complexOrInvalid,
  },
  {
    id: 'D13',
    title: '2,000 directives that do not exist',
    request: graphql(`{ __typename ${'@aa '.repeat(2_000)} }`),
    expect: refused(400, ['QUERY_TOO_COMPLEX', 'GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED'], { errors: 1 }),
  },
  {
    id: 'D13',
    title: '@include a thousand times',
    request: graphql(`{ __typename ${'@include(if: true) '.repeat(1_000)} }`),
    expect: refused(400, ['QUERY_TOO_COMPLEX', 'GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED'], { errors: 1 }),
  },
  {
    id: 'D14',
    title: '100,000 ids in a literal',
    request: graphql(
      `{ productVariants(ids: [${list(50_000)
        .map((id) => `"${id}"`)
        .join()}]) { id } }`,
    ),
    expect: notParsed,
  },
  {
    id: 'D14',
    title: '1,200 ids in a literal',
    request: graphql(
      `{ productVariants(ids: [${list(1_200)
        .map((id) => `"${id}"`)
        .join()}]) { id } }`,
    ),
    expect: either(notParsed, badInput(['BAD_USER_INPUT'])),
  },
  {
    id: 'D14',
    title: '60,000 ids in a variable',
    request: graphql('query Many($ids: [ID!]!) { productVariants(ids: $ids) { id } }', { ids: list(60_000) }),
    expect: complex,
  },
  ...pages.map(([title, args]): Attack => ({
    id: 'D15',
    title,
    request: page(args),
    expect: refused(400, 'BAD_USER_INPUT'),
  })),
  {
    id: 'D15',
    title: 'a cursor that is none',
    request: page('first: 1, after: "offset:1000000000"'),
    expect: badInput(['BAD_USER_INPUT']),
  },
  {
    id: 'D15',
    title: 'a page of a million, in a variable',
    request: graphql('query Page($first: Int) { products(first: $first) { nodes { id } } }', { first: 1_000_000 }),
    expect: refused(400, 'BAD_USER_INPUT'),
  },
  {
    id: 'D16',
    title: 'a hundred of a hundred of a hundred',
    request: graphql(
      '{ shops(first: 100) { nodes { products(first: 100) { nodes { reviews(first: 100) { nodes { id } } } } } } }',
    ),
    expect: complex,
  },
  {
    id: 'D17',
    title: 'a body of 2 MB',
    request: graphql('{ __typename }', { a: 'x'.repeat(2_000_000) }),
    expect: tooLarge,
  },
  {
    id: 'D17',
    title: 'a body of 60 MB',
    request: () => graphql('{ __typename }', { a: 'x'.repeat(60_000_000) }),
    expect: tooLarge,
  },
  {
    id: 'D17',
    title: 'a compressed body that becomes 100 MB',
    request: () => ({
      headers: { 'content-encoding': 'gzip' },
      body: gzipSync(JSON.stringify({ query: '{ __typename }', variables: { a: 'x'.repeat(100_000_000) } })),
    }),
    expect: refused([413, 415], ['PAYLOAD_TOO_LARGE', 'BAD_REQUEST']),
  },
  {
    id: 'D17',
    title: 'a body that claims to be compressed several times',
    request: { headers: { 'content-encoding': 'br, gzip, gzip' }, body: '{"query":"{ __typename }"}' },
    expect: refused(415, 'BAD_REQUEST'),
  },
  {
    id: 'D18',
    title: 'variables 10,000 deep',
    request: { body: deepJson(10_000) },
    expect: refused(400, ['BAD_REQUEST', 'QUERY_TOO_COMPLEX']),
  },
  {
    id: 'D19',
    title: '500 senders of a byte a second',
    expected: 'closed within 15 s, others served',
    run: drip({ sockets: 500, closedWithinMs: 15_000 }),
  },
  {
    id: 'D20',
    title: '1,000 operations in one document',
    request: graphql(
      times(1_000, (index) => `query Q${index} { __typename }`),
      undefined,
      { operationName: 'Q0' },
    ),
    expect: notParsed,
  },
  {
    id: 'D20',
    title: '6 operations in one document',
    request: graphql(
      times(6, (index) => `query Q${index} { __typename }`),
      undefined,
      { operationName: 'Q0' },
    ),
    expect: complex,
  },
  ...searches.map(([title, search, expect]): Attack => ({
    id: 'D21',
    title: `a search for ${title}`,
    request: graphql(`{ products(where: { search: ${search} }, first: 5) { nodes { id } } }`),
    expect,
  })),
  {
    id: 'D22',
    title: 'a comment of a megabyte',
    request: graphql(`#${'x'.repeat(1_048_576)}\n{ __typename }`),
    expect: tooLarge,
  },
  {
    id: 'D22',
    title: 'white space and marks of order of half a megabyte',
    request: graphql(`{ __typename ${' \t\n'.repeat(250_000)}\uFEFF } }`),
    expect: refused([400, 413], ['GRAPHQL_PARSE_FAILED', 'PAYLOAD_TOO_LARGE', 'QUERY_TOO_COMPLEX']),
  },
  {
    id: 'D22',
    title: '10,000 variables that are defined and not used',
    request: graphql(`query Q(${times(10_000, (index) => `$v${index}: Int`)}) { __typename }`),
    expect: notParsed,
  },
  {
    id: 'D22',
    title: '10,000 variables that nobody has defined',
    request: graphql('{ __typename }', Object.fromEntries(list(10_000).map((name) => [name, 1]))),
    expect: refused(400, ['QUERY_TOO_COMPLEX', 'BAD_REQUEST', 'BAD_USER_INPUT']),
  },
  {
    id: 'D23',
    title: '2,000 names of operations and clients',
    needs: 'gateway metrics',
    expected: 'served, and no more series of metrics than before',
    run: labelFlood(2_000),
  },
  {
    id: 'D24',
    title: 'a query registered by whoever likes',
    expected: 'PERSISTED_QUERY_NOT_FOUND afterwards',
    run: async ({ target }) => {
      const query = `{ a${Date.now()}: __typename }`;
      const extensions = {
        persistedQuery: { version: 1, sha256Hash: createHash('sha256').update(query).digest('hex') },
      };
      await send(target.url, graphql(query, undefined, { extensions }));
      const asked: Asked = { body: JSON.stringify({ extensions }) };
      return refused([400, 404], 'PERSISTED_QUERY_NOT_FOUND').problems(await send(target.url, asked), asked);
    },
  },
  {
    id: 'D25',
    title: '300 sockets that say nothing, and some without a protocol',
    expected: 'refused, or closed within 5 s and bounded',
    run: floodSubscriptions({ sockets: 300, closedWithinMs: 6_000 }),
  },
  untried(
    'D26',
    'a subgraph whose answer never ends',
    'needs a subgraph that was taken over: gateway/src/fetching/transport.test.ts has it',
  ),
];
