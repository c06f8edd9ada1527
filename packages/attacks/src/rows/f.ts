import type { Attack, Program } from '../attack.ts';
import { untried } from '../attack.ts';
import { at, codeOf, denied, harmless, refused, served } from '../expect.ts';
import { graphql, send, type Answer } from '../http.ts';
import { fillCart } from '../scene.ts';
import {
  askEntities,
  askSubgraph,
  askWithoutIdentity,
  askWithWrongIdentity,
  internalToken,
  viewerOf,
} from '../programs/internal.ts';

const invalid = refused(400, 'GRAPHQL_VALIDATION_FAILED');

const hostileRepresentations: readonly [title: string, representation: object][] = [
  ['a type that the subgraph does not own', { __typename: 'Voucher', id: 'vch_1' }],
  ['no type', { id: 'ord_1' }],
  ['the prototype', { __typename: '__proto__', id: 'ord_1' }],
  ['the root', { __typename: 'Query' }],
  ['the union', { __typename: '_Entity', id: 'ord_1' }],
  ['an operator in place of a key', { __typename: 'Order', id: { $ne: null } }],
];

/** The same protected fields on each way that leads to them. */
const PATHS: readonly [title: string, query: string, path: string][] = [
  ['by its root', 'query P($shop: ID!) { shop(id: $shop) { balance { __typename } } }', 'shop.balance'],
  ['under an alias', 'query P($shop: ID!) { a: shop(id: $shop) { b: balance { __typename } } }', 'a.b'],
  [
    'in a fragment',
    'query P($shop: ID!) { shop(id: $shop) { ...F } } fragment F on Shop { balance { __typename } }',
    'shop.balance',
  ],
  [
    'in an inline fragment with a condition',
    'query P($shop: ID!) { shop(id: $shop) { ... @include(if: true) { balance { __typename } } } }',
    'shop.balance',
  ],
  [
    'through a product',
    'query P($product: ID!) { product(id: $product) { shop { balance { __typename } } } }',
    'product.shop.balance',
  ],
  [
    'through an order of one’s own',
    'query P($order: ID!) { order(id: $order) { lines { variant { product { shop { balance { __typename } } } } } } }',
    'order.lines.0.variant.product.shop.balance',
  ],
  [
    'through a cart',
    '{ cart { lines { variant { product { shop { balance { __typename } } } } } } }',
    'cart.lines.0.variant.product.shop.balance',
  ],
  ['through a list', '{ shops(first: 5) { nodes { balance { __typename } } } }', 'shops.nodes.0.balance'],
];

const isUnknown = ({ json }: Answer): readonly string[] =>
  JSON.stringify(json?.data ?? null).includes('isAdmin') ? ['the prototype has it'] : [];

/** What the subgraphs' own ports say; the list of them is known only when the target is. */
export const ofSubgraphs = (names: readonly string[]): readonly Program[] =>
  (names.length === 0 ? ['each subgraph'] : names).flatMap((name) => [
    {
      id: 'F01',
      title: `${name}, asked directly`,
      needs: 'subgraphs',
      expected: '401 UNAUTHENTICATED',
      run: askWithoutIdentity(name),
    },
    {
      id: 'F08',
      title: `${name}, with a token for another place, time or request`,
      needs: 'internal key',
      expected: '401 UNAUTHENTICATED',
      run: askWithWrongIdentity(name),
    },
  ]);

export const federation: readonly Attack[] = [
  {
    id: 'F02',
    title: "another's order by its key, with the owner in the representation",
    needs: 'internal key',
    expected: 'null',
    run: async (lab) => {
      const { people, things } = lab.scene;
      const answer = await askEntities(lab, {
        subgraph: 'orders',
        representations: [
          {
            __typename: 'Order',
            id: things.order.orderId,
            customerId: people.customerA.userId,
            status: 'PAID',
            total: 1,
          },
        ],
        selection: '... on Order { number }',
      });
      const found = at(answer.json?.data, '_entities.0');
      return found === null ? [] : [`the answer is ${answer.text.slice(0, 200)}`];
    },
  },
  {
    id: 'F03',
    title: 'fields of a representation, from outside',
    request: graphql(
      '{ _entities(representations: [{ __typename: "ProductVariant", id: "var_1", price: 1 }]) { __typename } }',
    ),
    expect: invalid,
  },
  ...hostileRepresentations.map(([title, representation]): Program => ({
    id: 'F04',
    title: `a representation with ${title}`,
    needs: 'internal key',
    expected: 'null or BAD_USER_INPUT',
    run: async (lab) => {
      const answer = await askEntities(lab, { subgraph: 'orders', representations: [representation], selection: '' });
      const found = at(answer.json?.data, '_entities.0');
      return [
        ...(answer.status < 500 && !answer.text.includes('INTERNAL')
          ? []
          : [`the answer is ${answer.status} ${codeOf(answer) ?? ''}`]),
        ...(found === null || found === undefined ? [] : [`there is ${JSON.stringify(found)}`]),
      ];
    },
  })),
  {
    id: 'F04',
    title: '10,000 representations',
    needs: 'internal key',
    expected: 'BAD_USER_INPUT',
    run: async (lab) => {
      const representations = Array.from({ length: 10_000 }, () => ({ __typename: 'Order', id: 'ord_1' }));
      const answer = await askEntities(lab, { subgraph: 'orders', representations, selection: '' });
      return codeOf(answer) === 'BAD_USER_INPUT'
        ? []
        : [`the answer is ${answer.status} ${codeOf(answer) ?? 'without a code'}`];
    },
  },
  {
    id: 'F05',
    title: 'names of the prototype as aliases',
    request: graphql('{ __proto__: __typename constructor: __typename prototype: __typename toString: __typename }'),
    expect: harmless(isUnknown),
  },
  {
    id: 'F05',
    title: 'names of the prototype as variables',
    request: {
      body: '{"query":"query Q($a: Int) { a: __typename @include(if: true) }","variables":{"__proto__":{"isAdmin":true},"constructor":{"prototype":{"isAdmin":true}}}}',
    },
    expect: harmless(isUnknown),
  },
  {
    id: 'F05',
    title: 'names of the prototype as filters',
    request: {
      body: '{"query":"query Q($where: ProductWhere) { products(where: $where) { nodes { id } } }","variables":{"where":{"__proto__":{"isAdmin":true}}}}',
    },
    expect: harmless(isUnknown),
  },
  {
    id: 'F05',
    title: 'what all of that has left behind',
    as: 'customerA',
    request: graphql('{ __typename users(first: 1) { nodes { id } } }'),
    expect: denied('users'),
  },
  ...PATHS.map(([title, query, path]): Attack => ({
    id: 'F06',
    title: `a protected field ${title}`,
    as: 'customerA',
    request: ({ things }) => {
      const all = { shop: things.articleA.shopId, product: things.articleA.productId, order: things.ownOrder.orderId };
      return graphql(query, Object.fromEntries(Object.entries(all).filter(([name]) => query.includes(`$${name}`))));
    },
    expect: denied(path, ['FORBIDDEN', 'UNAUTHENTICATED']),
  })),
  {
    id: 'F07',
    title: 'a field of the inside',
    request: graphql('{ apiKeyByDigest(prefix: "agk_12345678", digest: "00") { apiKeyId } }'),
    expect: invalid,
  },
  { id: 'F07', title: '@defer', request: graphql('{ ... @defer { __typename } }'), expect: invalid },
  { id: 'F07', title: '@stream', request: graphql('{ products(first: 1) { nodes @stream { id } } }'), expect: invalid },
  {
    id: 'F08',
    title: 'a mutation whose body was changed on the way',
    needs: 'internal key',
    expected: '401 UNAUTHENTICATED',
    run: async (lab) => {
      const viewer = viewerOf(lab.scene.people.customerA.userId, ['orders:place', 'orders:read']);
      const honest = graphql('mutation { __typename }');
      const token = await internalToken(lab, viewer, 'orders', String(honest.body));
      const changed = await askSubgraph(lab, 'orders', graphql('mutation { a: __typename }'), token);
      return changed.status === 401 ? [] : [`the status is ${changed.status}`];
    },
  },
  {
    id: 'F08',
    title: 'a mutation with a token that was made for reading',
    needs: 'internal key',
    expected: 'UNAUTHENTICATED',
    run: async (lab) => {
      const viewer = viewerOf(lab.scene.people.customerA.userId, ['orders:place', 'orders:read']);
      const answer = await askSubgraph(
        lab,
        'orders',
        graphql('mutation { __typename }'),
        await internalToken(lab, viewer, 'orders'),
      );
      return codeOf(answer) === 'UNAUTHENTICATED'
        ? []
        : [`the answer is ${answer.status} ${codeOf(answer) ?? 'without a code'}`];
    },
  },
  {
    id: 'F09',
    title: 'a mutation that is denied, counted at the subgraphs',
    as: 'customerA',
    needs: 'gateway metrics',
    request: ({ people }) =>
      graphql('mutation Suspend($id: ID!) { suspendUser(input: { userId: $id, reason: "x" }) { user { id } } }', {
        id: people.customerB.userId,
      }),
    expect: refused([200, 403], 'FORBIDDEN'),
  },
  {
    id: 'F10',
    title: 'a query of which a part is denied',
    as: 'customerA',
    request: graphql('{ cart { id } users(first: 1) { nodes { id } } }'),
    expect: {
      ...denied('users'),
      problems: (answer, asked) => [
        ...denied('users').problems(answer, asked),
        ...(at(answer.json?.data, 'cart') === undefined ? ['the rest is not served'] : []),
      ],
    },
  },
  {
    id: 'F10',
    title: 'a mutation of which a part is denied',
    expected: 'FORBIDDEN, and nothing has changed',
    run: async ({ target, scene }) => {
      const { customerA } = scene.people;
      const before = await fillCart(customerA, scene.things.articleA);
      const asked = graphql(
        `
          mutation Both($id: ID!) {
            clearCart(input: {}) {
              cart {
                id
              }
            }
            suspendUser(input: { userId: $id, reason: "x" }) {
              user {
                id
              }
            }
          }
        `,
        { id: scene.people.customerB.userId },
      );
      const answer = await send(target.url, asked, await customerA.accessToken());
      const { cart } = await customerA.ask<{ cart: { version: number } }>('{ cart { version } }');
      return [
        ...refused([200, 403], 'FORBIDDEN').problems(answer, asked),
        ...(cart.version === before.version ? [] : ['the cart was cleared']),
      ];
    },
  },
  untried('F05', 'a subgraph that answers with a prototype', 'needs a subgraph that was taken over'),
];

// A query that is served shows that the endpoint still works after all of this.
export const stillServed: Attack = {
  id: 'F05',
  title: 'an honest query afterwards',
  request: graphql('{ __typename }'),
  expect: served('as ever'),
};
