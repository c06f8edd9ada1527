import type { Environment } from '@agora/subgraph-kit/config';
import { newId, type Id } from '@agora/subgraph-kit/ids';
import type { Viewer } from '@agora/subgraph-kit/identity/viewer';
import type { SupergraphClient } from '@agora/subgraph-kit/supergraph-client';
import { testStores } from '@agora/testkit/stores';
import { startTestSubgraph, type TestSubgraph } from '@agora/testkit/subgraph';
import { openTables } from '@agora/testkit/tables';
import { viewer } from '@agora/testkit/viewer';
import { Redis } from 'ioredis';
import { createSupergraphCatalogue } from '../src/adapters/supergraph-catalogue.ts';
import type { CartLine, VariantId } from '../src/domain/cart.ts';
import { cartsPricedBy } from '../src/subgraph.ts';

export const CART = `query ($id: ID) {
  cart(id: $id) { id version lines { quantity variant { id } } updatedAt totalQuantity }
}`;

export const ADD = `mutation ($input: AddCartLinesInput!) {
  addCartLines(input: $input) {
    cart { id version lines { quantity variant { id } } }
    userErrors {
      __typename
      ... on UserError { path }
      ... on ConflictError { currentVersion }
      ... on UnknownVariantError { variantIds }
      ... on CartLineLimitError { maxQuantity }
      ... on CartTooManyLinesError { maxLines }
    }
    replayed
  }
}`;

export interface CartAnswer {
  readonly id: Id<'crt'>;
  readonly version: number;
  readonly lines: readonly { readonly quantity: number; readonly variant: { readonly id: VariantId } }[];
}

export interface AddAnswer {
  readonly cart: CartAnswer | null;
  readonly userErrors: readonly Readonly<Record<string, unknown>>[];
  readonly replayed: boolean;
}

/** Carts on the stores of the test run, with a catalogue that the test decides on. */
export interface CartsUnderTest extends TestSubgraph {
  readonly supergraph: FakeSupergraph;
  /** @throws what the answer's first error says. */
  answer<Data>(by: Viewer, document: string, variables?: Readonly<Record<string, unknown>>): Promise<Data>;
  add(by: Viewer, lines: readonly CartLine[], more?: Readonly<Record<string, unknown>>): Promise<AddAnswer>;
  cart(by: Viewer, id?: string): Promise<CartAnswer | null>;
  /** The version that the backup has of the customer's cart. */
  backedUpVersion(by: Viewer): Promise<number | undefined>;
  /** Everything that the backup has of the customer. */
  backup(by: Viewer): Promise<Readonly<Record<string, unknown>> | undefined>;
  /** Everything that carts keeps in Redis, by key. */
  redisKeys(): Promise<readonly string[]>;
  loseRedis(): Promise<void>;
}

/** A catalogue that sells every variant for 1.00 GBP and has a million of each, but for what a test says. */
export interface FakeSupergraph {
  readonly client: SupergraphClient;
  /** How many variants each query asked for. */
  readonly queries: number[];
  readonly unknown: Set<string>;
  readonly withdrawn: Set<string>;
  readonly available: Map<string, number>;
  readonly minorUnits: Map<string, number>;
  /** Variants that have a price in pounds only; all others have the same amount in every currency. */
  readonly poundsOnly: Set<string>;
}

export const customer = (): Viewer => viewer({ subject: newId('usr'), scopes: ['cart:write'] });

export const guest = (): Viewer => ({ guestId: newId('gst'), roles: ['guest'], scopes: ['cart:write'], shopIds: [] });

export const line = (quantity = 1, variantId: VariantId = newId('var')): CartLine => ({ variantId, quantity });

export async function startCarts(environment: Environment = {}): Promise<CartsUnderTest> {
  const supergraph = createFakeSupergraph();
  const subgraph = await startTestSubgraph(
    cartsPricedBy(() => Promise.resolve(createSupergraphCatalogue(supergraph.client))),
    { environment },
  );
  const namespace = `${subgraph.running.config.STORE_NAMESPACE}_carts`;
  const redis = new Redis(testStores().redis);
  const { rows, close } = openTables(subgraph.running);

  const answer = async <Data>(by: Viewer, document: string, variables = {}): Promise<Data> => {
    const { data, errors } = await subgraph.ask(by, document, variables);
    if (errors?.[0] !== undefined) throw Object.assign(new Error(errors[0].message), errors[0].extensions);
    return data as Data;
  };
  const backup = async ({ subject, guestId }: Viewer) =>
    (await rows('select * from cart_backup where customer_id = $1', [subject ?? guestId]))[0];
  const redisKeys = () => redis.keys(`${namespace}:*`);

  return {
    ...subgraph,
    supergraph,
    answer,
    add: async (by, lines, more = {}) =>
      (await answer<{ addCartLines: AddAnswer }>(by, ADD, { input: { lines, ...more } })).addCartLines,
    cart: async (by, id) => (await answer<{ cart: CartAnswer | null }>(by, CART, { id })).cart,
    backup,
    backedUpVersion: async (by) => (await backup(by))?.version as number | undefined,
    redisKeys,
    async loseRedis() {
      const keys = await redisKeys();
      if (keys.length > 0) await redis.del(keys);
    },
    async stop() {
      await subgraph.stop();
      await close();
      await redis.quit();
    },
  };
}

function createFakeSupergraph(): FakeSupergraph {
  const fake = {
    queries: [] as number[],
    unknown: new Set<string>(),
    withdrawn: new Set<string>(),
    available: new Map<string, number>(),
    minorUnits: new Map<string, number>(),
    poundsOnly: new Set<string>(),
  };
  const client: SupergraphClient = {
    query<Data>(_document: string, variables: Readonly<Record<string, unknown>>) {
      const ids = variables.ids as readonly string[];
      const currency = (variables.currency as string | undefined) ?? 'GBP';
      fake.queries.push(ids.length);
      const productVariants = ids.map((id) =>
        fake.unknown.has(id)
          ? null
          : {
              id,
              isPurchasable: !fake.withdrawn.has(id),
              price:
                currency !== 'GBP' && fake.poundsOnly.has(id)
                  ? null
                  : { minorUnits: String(fake.minorUnits.get(id) ?? 100), currency },
              availability: { available: fake.available.get(id) ?? 1_000_000 },
            },
      );
      return Promise.resolve({ productVariants } as Data);
    },
  };
  return { ...fake, client };
}
