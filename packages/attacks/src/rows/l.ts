import type { Attack } from '../attack.ts';
import { codeOf, nothingThere, refused, served, withheld, either, denied } from '../expect.ts';
import { graphql, type Answer } from '../http.ts';
import { sameForAllAddresses, sameTimeForAllAddresses, sameTimeForAbsentAndForeign } from '../programs/oracles.ts';
import { guessFields } from '../programs/word-list.ts';

const closed = refused(400, 'INTROSPECTION_DISABLED');
const invalid = refused(400, 'GRAPHQL_VALIDATION_FAILED');
const notParsed = refused(400, 'GRAPHQL_PARSE_FAILED');
const badRequest = refused(400, 'BAD_REQUEST');

const without = (header: string) => (answer: Answer) => (header in answer.headers ? [`the answer has ${header}`] : []);

export const leaks: readonly Attack[] = [
  { id: 'L01', title: 'the types of the schema', request: graphql('{ __schema { types { name } } }'), expect: closed },
  {
    id: 'L02',
    title: 'the fields of a type',
    request: graphql('{ __type(name: "User") { fields { name } } }'),
    expect: closed,
  },
  {
    id: 'L03',
    title: 'introspection under an alias and over lines',
    request: graphql('{ a: __schema\n\n{\n types { name } } }'),
    expect: closed,
  },
  {
    id: 'L03',
    title: 'introspection in a fragment',
    request: graphql('query { ...A } fragment A on Query { ... { b: __schema { queryType { name } } } }'),
    expect: closed,
  },
  {
    id: 'L03',
    title: 'introspection by GET',
    request: {
      method: 'GET',
      path: `/graphql?query=${encodeURIComponent('{__schema{types{name}}}')}`,
      headers: { 'content-type': undefined, 'apollo-require-preflight': '1' },
    },
    expect: closed,
  },
  {
    id: 'L03',
    title: 'introspection in a mutation',
    request: graphql('mutation { __schema { types { name } } }'),
    expect: either(closed, invalid),
  },
  { id: 'L04', title: 'a field that is nearly right', request: graphql('{ produc { id } }'), expect: invalid },
  {
    id: 'L04',
    title: 'an argument that is nearly right',
    request: graphql('{ products(frist: 1) { nodes { id } } }'),
    expect: invalid,
  },
  {
    id: 'L04',
    title: 'a type that is nearly right',
    request: graphql('query Q($a: Strin) { __typename @include(if: $a) }'),
    expect: invalid,
  },
  {
    id: 'L04',
    title: 'an enum value that is nearly right',
    request: graphql('{ products(orderBy: { field: PRIC, direction: ASC }) { nodes { id } } }'),
    expect: invalid,
  },
  { id: 'L04', title: 'an object without its fields', request: graphql('{ products }'), expect: invalid },
  { id: 'L04', title: 'an argument that lacks', request: graphql('{ product { id } }'), expect: invalid },
  {
    id: 'L04',
    title: 'a wrong value in a variable',
    request: graphql('query Q($where: ProductWhere) { products(where: $where) { nodes { id } } }', {
      where: { serch: 1 },
    }),
    expect: refused(400, ['BAD_USER_INPUT', 'GRAPHQL_VALIDATION_FAILED']),
  },
  {
    id: 'L04',
    title: 'a list of words, as Clairvoyance does',
    expected: 'no field is learnt from a message',
    run: guessFields,
  },
  {
    id: 'L05',
    title: "a subgraph's schema through the gateway",
    request: graphql('{ _service { sdl } }'),
    expect: invalid,
  },
  {
    id: 'L05',
    title: "a subgraph's entities through the gateway",
    request: graphql('{ _entities(representations: []) { __typename } }'),
    expect: invalid,
  },
  { id: 'L06', title: 'half a document', request: graphql('{'), expect: notParsed },
  { id: 'L06', title: 'a word', request: graphql('qwerty'), expect: notParsed },
  { id: 'L06', title: 'a body that is no JSON', request: { body: '{"query":' }, expect: badRequest },
  { id: 'L06', title: 'no body', request: { body: '' }, expect: badRequest },
  { id: 'L06', title: 'null for a query', request: { body: '{"query":null}' }, expect: badRequest },
  { id: 'L06', title: 'a number for a query', request: { body: '{"query":123}' }, expect: badRequest },
  {
    id: 'L06',
    title: 'a text for variables',
    request: { body: '{"query":"{ __typename }","variables":"x"}' },
    expect: badRequest,
  },
  {
    id: 'L07',
    title: 'a page at the endpoint',
    request: { method: 'GET', headers: { accept: 'text/html', 'content-type': undefined } },
    expect: nothingThere([400, 404, 405, 406]),
  },
  ...['/', '/graphiql', '/playground', '/console', '/altair', '/voyager'].map((path): Attack => ({
    id: 'L07',
    title: `a page at ${path}`,
    request: { method: 'GET', path, headers: { accept: 'text/html,*/*', 'content-type': undefined } },
    expect: nothingThere(),
  })),
  {
    id: 'L08',
    title: 'a query plan, asked for by header',
    request: {
      ...graphql('{ __typename }'),
      headers: { 'apollo-query-plan-experimental': '1', 'apollo-expose-query-plan': 'true', 'x-apollo-tracing': '1' },
    },
    expect: served('without a plan'),
  },
  {
    id: 'L08',
    title: 'a trace, asked for by header and extension',
    request: {
      ...graphql('{ __typename }', undefined, { extensions: { ftv1: true, tracing: true } }),
      headers: { 'apollo-federation-include-trace': 'ftv1' },
    },
    expect: served('without a trace', without('x-apollo-trace')),
  },
  ...[
    '/metrics',
    '/health/live',
    '/health/ready',
    '/debug',
    '/.env',
    '/package.json',
    '/admin',
    '/graphql/..;/metrics',
  ].map((path): Attack => ({
    id: 'L09',
    title: `${path} on the public port`,
    request: { method: 'GET', path, headers: { 'content-type': undefined } },
    expect: nothingThere(),
  })),
  {
    id: 'L10',
    title: 'who has an account, by what is answered',
    expected: 'the same answers',
    run: sameForAllAddresses,
  },
  {
    id: 'L11',
    title: 'who has an account, by how long the answer takes',
    expected: 'the same distribution, Mann-Whitney p > 0.01 or medians within 5 %',
    isLast: true,
    run: sameTimeForAllAddresses,
  },
  {
    id: 'L12',
    title: "whether another's order exists",
    expected: 'the same answer in the same time as for an id that nobody has',
    run: sameTimeForAbsentAndForeign,
  },
  {
    id: 'L13',
    title: "counts of another shop's orders, stock and vouchers",
    as: 'vendorA',
    request: ({ things }) =>
      graphql(
        `
          query Counts($id: ID!) {
            shop(id: $id) {
              orders {
                totalCount
              }
              lowStock {
                totalCount
              }
              vouchers {
                totalCount
              }
              payouts {
                nodes {
                  __typename
                }
              }
              members {
                nodes {
                  __typename
                }
              }
            }
          }
        `,
        { id: things.articleB.shopId },
      ),
    expect: withheld(['orders', 'lowStock', 'vouchers', 'payouts', 'members'].map((field) => `shop.${field}`)),
  },
  {
    id: 'L13',
    title: 'vouchers of another shop, by filter',
    as: 'vendorA',
    request: ({ things }) =>
      graphql('query Count($id: ID!) { vouchers(where: { shopId: $id }) { nodes { code } } }', {
        id: things.articleB.shopId,
      }),
    expect: either(
      withheld('vouchers'),
      served('with none', ({ json }) => (JSON.stringify(json?.data).includes('SECRET') ? ['there is a code'] : [])),
    ),
  },
  {
    id: 'L13',
    title: 'orders of everybody, by filter',
    as: 'customerA',
    request: ({ people }) =>
      graphql('query Count($id: ID!) { orders(where: { customerId: $id }) { totalCount nodes { id } } }', {
        id: people.customerB.userId,
      }),
    expect: denied('orders'),
  },
  {
    id: 'L14',
    title: 'the name of the service that failed',
    request: graphql('{ product(id: "no id") { id } }'),
    expect: {
      text: 'no name',
      isRefusal: false,
      problems: (answer) => [
        ...(codeOf(answer) === undefined || codeOf(answer) === 'BAD_USER_INPUT'
          ? []
          : [`the code is ${codeOf(answer) ?? ''}`]),
        ...(/serviceName|products:|subgraph/i.test(answer.text) ? ['the answer names the service'] : []),
      ],
    },
  },
];
