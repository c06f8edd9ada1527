// Two small subgraphs behind a real gateway: products, and reviews that join to them. No stores.
import { composeServices } from '@apollo/composition';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { readAccess } from '@agora/subgraph-kit/graphql/access';
import { protectSchema } from '@agora/subgraph-kit/graphql/permissions';
import { createSubgraphServer, type SubgraphServer } from '@agora/subgraph-kit/graphql/subgraph-server';
import { listen, type Listener } from '@agora/subgraph-kit/http';
import { createInternalVerifier, generateInternalKeys } from '@agora/subgraph-kit/identity/internal-token';
import type { Viewer } from '@agora/subgraph-kit/identity/viewer';
import { createLogger } from '@agora/subgraph-kit/log';
import type { GraphQLResolverMap } from '@apollo/subgraph/dist/schema-helper/index.js';
import { parse } from 'graphql';
import { httpTransport } from '../src/fetching/http-transport.ts';
import { RESILIENCE_DEFAULTS } from '../src/fetching/resilience-config.ts';
import { inProcessTransport } from '../src/fetching/transport.ts';
import { createGateway, type GatewayOptions, type RunningGateway } from '../src/gateway.ts';
import { testConfig, type ConfigSections } from './test-config.ts';
import { startTokenIssuer, type TokenIssuer } from './token-issuer.ts';

const LINKS = `extend schema
  @link(url: "https://specs.apollo.dev/federation/v2.9",
        import: ["@key", "@authenticated", "@requiresScopes", "@composeDirective", "@inaccessible"])
  @link(url: "https://specs.agora.dev/access/v1.0", import: ["@public"])
  @composeDirective(name: "@public")
directive @public on FIELD_DEFINITION
`;

const FED_BY = `extend schema
  @link(url: "https://specs.agora.dev/events/v0.1", import: ["@fedBy"])
  @composeDirective(name: "@fedBy")
directive @fedBy(events: [String!]!, id: String!, recipient: String) on FIELD_DEFINITION
`;

const PRODUCTS = `${LINKS}${FED_BY}
  type Query {
    products(ids: [ID!]): [Product!] @public
    items: [Item!] @public
    me: User @authenticated
    fails: String @public
    whoami: String @public
    grantOf(digest: String!): Grant @inaccessible @requiresScopes(scopes: [["grants:read"]])
    operationOf(partner: ID!, id: String, digest: String): Operation
      @inaccessible @requiresScopes(scopes: [["grants:read"]])
  }
  type Grant @inaccessible {
    key: ID! partner: ID! scopes: [String!]! operations: [String!] ranges: [String!] expiresAt: String quota: Quota
  }
  type Quota @inaccessible { requests: Int! cost: Int! windowSeconds: Int! }
  type Operation @inaccessible { text: String name: String }
  type Mutation {
    renameProduct(id: ID!, name: String!): Product @requiresScopes(scopes: [["products:write"]])
  }
  type Subscription {
    productChanged(productId: ID!): Product @public @fedBy(events: ["product.changed", "review.added"], id: "productId")
    costChanged(productId: ID!): Product
      @requiresScopes(scopes: [["products:cost"]]) @fedBy(events: ["product.changed"], id: "productId")
    productSold: Product @authenticated @fedBy(events: ["product.sold"], id: "productId", recipient: "userId")
    unfed: Product @public
  }
  interface Item { id: ID! name: String cost: Int }
  type Product implements Item @key(fields: "id") {
    id: ID! @public
    name: String @public
    sku: String! @public
    cost: Int @requiresScopes(scopes: [["products:cost"]])
  }
  type Voucher implements Item @key(fields: "id") {
    id: ID! @public
    name: String @public
    cost: Int @public
  }
  type User @key(fields: "id") @authenticated { id: ID! email: String! @requiresScopes(scopes: [["users:pii"]]) }
`;

const REVIEWS = `${LINKS}
  type Query { latestReviews: [Review!] @public mayReview: Boolean @authenticated lost: Review @public lostForAll: Product! @public }
  type Mutation { addReview(productId: ID!): Review @authenticated }
  type Review @key(fields: "id") { id: ID! @public stars: Int! @public product: Product @public author: Author! @public }
  type Author { name: String email: String! @requiresScopes(scopes: [["users:pii"]]) }
  type Product @key(fields: "id") { id: ID! @public reviews: [Review!] @public }
`;

// Port 1 of this machine: nobody listens there.
const NOBODY = 'http://127.0.0.1:1/graphql';

const review = (id: string, productId: string) => ({
  id,
  stars: 5,
  product: { id: productId },
  author: { name: 'Ada', email: 'ada@example.test' },
});

/** A product that reviews refer to and that is not there, or is another's. */
export const LOST = 'lost';

const product = (id: string, names = new Map<string, string>()) => ({
  __typename: 'Product',
  id,
  name: names.get(id) ?? `Product ${id}`,
  sku: `SKU-${id}`,
  cost: 7,
});

/** What the subgraphs were asked, in order, as "subgraph.field". */
export type Calls = string[];

function resolvers(
  calls: Calls,
  grants: ReadonlyMap<string, object>,
  names: Map<string, string>,
): Record<'products' | 'reviews', object> {
  return {
    products: {
      Query: {
        products: (_: unknown, { ids = ['1', '2'] }: { ids?: string[] }) => ids.map((id) => product(id)),
        items: () => [product('1'), { __typename: 'Voucher', id: 'v1', name: 'Voucher', cost: 3 }],
        me: (_: unknown, __: unknown, { viewer }: { viewer: Viewer }) => ({
          id: viewer.subject,
          email: 'me@example.test',
        }),
        fails: () => {
          throw new Error('password=secret at db.internal');
        },
        whoami: (_: unknown, __: unknown, { viewer }: { viewer: Viewer }) =>
          viewer.subject ?? viewer.partnerId ?? 'guest',
        grantOf: (_: unknown, { digest }: { digest: string }) => {
          calls.push('products.grantOf');
          return grants.get(digest);
        },
        operationOf: (_: unknown, { partner, id, digest }: { partner: string; id?: string; digest?: string }) => {
          calls.push('products.operationOf');
          return grants.get(`${partner} ${id ?? digest ?? ''}`);
        },
      },
      Mutation: {
        renameProduct: (_: unknown, { id }: { id: string }) => {
          calls.push('products.renameProduct');
          return product(id);
        },
      },
      Product: {
        __resolveReference: ({ id }: { id: string }) => (id === LOST ? null : product(id, names)),
        cost: () => {
          calls.push('products.cost');
          return 7;
        },
      },
    },
    reviews: {
      Query: {
        latestReviews: () => [review('r1', '1'), review('r2', '2')],
        mayReview: () => true,
        lost: () => review('r3', LOST),
        lostForAll: () => ({ id: LOST }),
      },
      Mutation: {
        addReview: (_: unknown, { productId }: { productId: string }) => {
          calls.push('reviews.addReview');
          return review('r9', productId);
        },
      },
      Product: {
        __resolveReference: ({ id }: { id: string }) => ({ id }),
        reviews: ({ id }: { id: string }) => [review(`r${id}`, id)],
      },
    },
  };
}

export interface TestGraph {
  readonly gateway: RunningGateway;
  readonly issuer: TokenIssuer;
  readonly calls: Calls;
  /** What products are called now, by id. */
  readonly names: Map<string, string>;
  /** What API keys are good for, by the SHA-256 of the key, and partners' operations by partner and id or digest. */
  readonly grants: Map<string, object>;
  readonly supergraphSdl: string;
  readonly privateKeys: Record<string, string>;
  /** The subgraphs' own HTTP addresses, by name. */
  readonly urls: Record<string, string>;
  /** From now on `name` answers nothing. */
  kill(name: string): void;
  stop(): Promise<void>;
}

export async function startTestGraph(
  options: Partial<Omit<GatewayOptions, 'config'>> & {
    way?: 'http' | 'in process';
    /** Sections that a test has otherwise. */
    config?: ConfigSections;
  } = {},
): Promise<TestGraph> {
  const { way = 'in process', config, ...overrides } = options;
  const log = createLogger({ service: 'test', level: 'silent' });
  const calls: Calls = [];
  const grants = new Map<string, object>();
  const names = new Map<string, string>();
  const keys = await generateInternalKeys(['gateway', 'products', 'reviews']);
  const servers = new Map<string, SubgraphServer>();
  const listeners: Listener[] = [];
  const urls: Record<string, string> = {};
  const dead = new Set<string>();
  const of = resolvers(calls, grants, names);

  for (const [name, sdl] of [
    ['products', PRODUCTS],
    ['reviews', REVIEWS],
  ] as const) {
    const typeDefs = parse(sdl);
    const schema = buildSubgraphSchema([{ typeDefs, resolvers: of[name] as GraphQLResolverMap<unknown> }]);
    const server = await createSubgraphServer({
      schema: protectSchema(schema, readAccess(typeDefs)),
      verifier: createInternalVerifier({ publicKeys: keys.publicKeys, audience: name, issuers: ['gateway'] }),
      context: (request) => request,
      log,
    });
    servers.set(name, server);
    const listener = await listen(server.listener, { port: 0, host: '127.0.0.1' });
    listeners.push(listener);
    urls[name] = `http://127.0.0.1:${listener.port}/graphql`;
  }

  const supergraphSdl = compose({ products: PRODUCTS, reviews: REVIEWS }, urls);
  const issuer = await startTokenIssuer();
  const gateway = await createGateway({
    config: testConfig(
      { jwksUrl: issuer.url, publicKeys: keys.publicKeys, privateKey: keys.privateKeys.gateway ?? '' },
      config,
    ),
    supergraphSdl,
    transport: ({ name, url }) =>
      way === 'in process'
        ? inProcessTransport(() => (dead.has(name) ? undefined : servers.get(name)))
        : { send: (request) => httpTransport(dead.has(name) ? NOBODY : url, RESILIENCE_DEFAULTS).send(request) },
    log,
    ...overrides,
  });

  return {
    gateway,
    issuer,
    calls,
    names,
    grants,
    supergraphSdl,
    privateKeys: keys.privateKeys,
    urls,
    kill: (name) => void dead.add(name),
    async stop() {
      await gateway.stop();
      for (const listener of listeners) await listener.close(100);
      for (const server of servers.values()) await server.stop();
      await issuer.stop();
    },
  };
}

function compose(sdls: Record<string, string>, urls: Record<string, string>): string {
  const { supergraphSdl, errors } = composeServices(
    Object.entries(sdls).map(([name, sdl]) => ({ name, url: urls[name] ?? '', typeDefs: parse(sdl) })),
  );
  if (supergraphSdl === undefined) throw new Error(errors.map(({ message }) => message).join('\n'));
  return supergraphSdl;
}
