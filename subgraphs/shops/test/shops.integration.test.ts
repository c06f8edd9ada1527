import { GUEST } from '@agora/subgraph-kit/identity/viewer';
import { eventually } from '@agora/testkit/eventually';
import { createFakeClock } from '@agora/testkit/fake-clock';
import { predictableId } from '@agora/testkit/predictable-ids';
import { startTestSubgraph, type TestSubgraph } from '@agora/testkit/subgraph';
import { viewer } from '@agora/testkit/viewer';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { shops } from '../src/subgraph.ts';

const owner = viewer({ subject: predictableId('usr', 1), scopes: ['shops:register', 'shops:write'] });
const other = viewer({ subject: predictableId('usr', 2), scopes: ['shops:register', 'shops:write'] });
const reader = viewer({ subject: predictableId('usr', 3) });
const admin = viewer({ subject: predictableId('usr', 4), roles: ['admin'], scopes: ['shops:register', 'shops:admin'] });

let subgraph: TestSubgraph;

beforeAll(async () => {
  subgraph = await startTestSubgraph(shops, { clock: createFakeClock('2026-01-01T00:00:00.000Z') });
}, 60_000);
afterAll(() => subgraph.stop(), 60_000);

const FIELDS = 'id slug name description status commissionBasisPoints version createdAt';
const ERRORS = 'userErrors { __typename ... on UserError { path } ... on SlugTakenError { slug } }';
const REGISTER = `mutation ($input: RegisterShopInput!) {
  registerShop(input: $input) { shop { ${FIELDS} } ${ERRORS} replayed }
}`;
const UPDATE = `mutation ($input: UpdateShopInput!) {
  updateShop(input: $input) { shop { name description version } userErrors { ... on ConflictError { currentVersion } } }
}`;
const VERIFY = 'mutation ($input: VerifyShopInput!) { verifyShop(input: $input) { shop { status version } } }';
const SUSPEND = `mutation ($input: SuspendShopInput!) {
  suspendShop(input: $input) { shop { status version } userErrors { __typename } }
}`;
const SHOP = `query ($id: ID!) { shop(id: $id) { ${FIELDS} } }`;
const ENTITIES = `query ($representations: [_Any!]!) {
  _entities(representations: $representations) {
    ... on Shop { name status commissionBasisPoints }
    ... on User { shops { slug } }
  }
}`;

interface RegisteredShop {
  readonly id: string;
  readonly slug: string;
}

let lastSlug = 0;
async function registered(who = owner): Promise<RegisteredShop> {
  const slug = `shop-${++lastSlug}`;
  const { data } = await subgraph.ask(who, REGISTER, { input: { slug, name: 'Lantern Lane' } });
  return (data?.registerShop as { shop: RegisteredShop }).shop;
}
async function verified(): Promise<RegisteredShop> {
  const shop = await registered();
  await subgraph.ask(admin, VERIFY, { input: { shopId: shop.id } });
  return shop;
}

const codesOf = ({ errors }: { errors?: readonly { extensions?: Record<string, unknown> }[] }): unknown[] =>
  (errors ?? []).map(({ extensions }) => extensions?.code);

const told = (shopId: string) =>
  subgraph
    .published()
    .filter(({ subject }) => subject === shopId)
    .map(({ type, aggregateVersion, data }) => ({ type, aggregateVersion, data }));

describe('a shop', () => {
  it('is registered, verified and suspended, and tells of each', async () => {
    const { data } = await subgraph.ask(owner, REGISTER, {
      input: { slug: 'lantern-lane', name: ' Lantern Lane ', description: 'Lamps.' },
    });
    const { id: shopId } = (data?.registerShop as { shop: RegisteredShop }).shop;
    expect(data?.registerShop).toEqual({
      shop: {
        id: shopId,
        slug: 'lantern-lane',
        name: 'Lantern Lane',
        description: 'Lamps.',
        status: 'REGISTERED',
        commissionBasisPoints: 1_000,
        version: 1,
        createdAt: '2026-01-01T00:00:00.000Z',
      },
      userErrors: [],
      replayed: false,
    });
    const verification = { input: { shopId } };
    const suspension = { input: { shopId, reason: 'Sells fakes.' } };
    expect((await subgraph.ask(admin, VERIFY, verification)).data?.verifyShop).toEqual({
      shop: { status: 'ACTIVE', version: 2 },
    });
    expect((await subgraph.ask(admin, SUSPEND, suspension)).data?.suspendShop).toEqual({
      shop: { status: 'SUSPENDED', version: 3 },
      userErrors: [],
    });
    await subgraph.ask(admin, SUSPEND, suspension);
    await subgraph.ask(admin, VERIFY, verification);
    await subgraph.ask(admin, VERIFY, verification);
    await eventually(() => {
      expect(told(shopId)).toEqual([
        {
          type: 'shop.registered',
          aggregateVersion: 1,
          data: {
            shopId,
            slug: 'lantern-lane',
            name: 'Lantern Lane',
            ownerId: owner.subject,
            commissionBasisPoints: 1_000,
          },
        },
        { type: 'shop.verified', aggregateVersion: 2, data: { shopId } },
        { type: 'shop.suspended', aggregateVersion: 3, data: { shopId, reason: 'Sells fakes.' } },
        { type: 'shop.verified', aggregateVersion: 4, data: { shopId } },
      ]);
    });
  }, 30_000);

  it('cannot be suspended before it was ever verified', async () => {
    const { id: shopId } = await registered();
    expect((await subgraph.ask(admin, SUSPEND, { input: { shopId, reason: 'Fakes.' } })).data?.suspendShop).toEqual({
      shop: null,
      userErrors: [{ __typename: 'ShopNeverActiveError' }],
    });
  });

  it('cannot have the slug of another, whoever of 20 is first', async () => {
    const input = { slug: 'wanted-by-all', name: 'Mine' };
    const answers = await Promise.all(Array.from({ length: 20 }, () => subgraph.ask(owner, REGISTER, { input })));
    const results = answers.map(({ data }) => data?.registerShop as { shop: unknown; userErrors: unknown[] });
    expect(results.filter(({ shop }) => shop !== null)).toHaveLength(1);
    expect(results.find(({ shop }) => shop === null)?.userErrors).toEqual([
      { __typename: 'SlugTakenError', path: ['input', 'slug'], slug: 'wanted-by-all' },
    ]);
  });

  it('is registered once for an idempotency key', async () => {
    const input = { slug: 'only-once', name: 'Once', idempotencyKey: 'k1' };
    const first = (await subgraph.ask(owner, REGISTER, { input })).data?.registerShop as object;
    const again = (await subgraph.ask(owner, REGISTER, { input })).data?.registerShop;
    expect(again).toEqual({ ...first, replayed: true });
    const changed = await subgraph.ask(owner, REGISTER, { input: { ...input, name: 'Twice' } });
    expect(codesOf(changed)).toEqual(['IDEMPOTENCY_KEY_REUSED']);
  });

  it.each([
    ['a slug with spaces', { slug: 'a b c', name: 'x' }],
    ['no name', { slug: 'nameless', name: ' ' }],
    ['a key with spaces', { slug: 'keyed', name: 'x', idempotencyKey: 'a b' }],
  ])('cannot be registered with %s', async (_what, input) => {
    expect(codesOf(await subgraph.ask(owner, REGISTER, { input }))).toEqual(['BAD_USER_INPUT']);
    const { data } = await subgraph.ask(admin, 'query ($slug: String!) { shopBySlug(slug: $slug) { id } }', {
      slug: input.slug,
    });
    expect(data).toEqual({ shopBySlug: null });
  });
});

describe('an update', () => {
  it('is made by the owner, who must have seen the latest version', async () => {
    const { id: shopId } = await registered();
    const input = { shopId, expectedVersion: 1, description: 'Lamps.' };
    expect((await subgraph.ask(owner, UPDATE, { input })).data?.updateShop).toEqual({
      shop: { name: 'Lantern Lane', description: 'Lamps.', version: 2 },
      userErrors: [],
    });
    expect((await subgraph.ask(owner, UPDATE, { input })).data?.updateShop).toEqual({
      shop: null,
      userErrors: [{ currentVersion: 2 }],
    });
  });

  it('is made by members, and by nobody else', async () => {
    const { id: shopId } = await registered();
    const input = { shopId, expectedVersion: 1, name: 'Ours' };
    const member = viewer({ subject: predictableId('usr', 9), scopes: ['shops:write'], shopIds: [shopId] });
    expect(codesOf(await subgraph.ask(other, UPDATE, { input }))).toEqual(['NOT_FOUND']);
    expect(codesOf(await subgraph.ask(reader, UPDATE, { input }))).toEqual(['FORBIDDEN']);
    expect((await subgraph.ask(member, UPDATE, { input })).data?.updateShop).toMatchObject({ shop: { name: 'Ours' } });
  });
});

describe('who sees what', () => {
  it('a shop that is not active is found by its owner, its members and administrators', async () => {
    const { id } = await registered();
    const member = viewer({ subject: predictableId('usr', 9), shopIds: [id] });
    const found = async (who: typeof owner) => (await subgraph.ask(who, SHOP, { id })).data?.shop !== null;
    expect(await Promise.all([owner, member, admin, other, GUEST].map(found))).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });

  it('the commission is between the owner and the platform, through references too', async () => {
    const { id } = await verified();
    const representations = [{ __typename: 'Shop', id }];
    const commission = async (who: typeof owner) => {
      const { data } = await subgraph.ask(who, ENTITIES, { representations });
      return (data?._entities as { commissionBasisPoints: number | null }[])[0]?.commissionBasisPoints;
    };
    expect(await Promise.all([owner, admin, other].map(commission))).toEqual([1_000, 1_000, null]);
    expect(codesOf(await subgraph.ask(GUEST, ENTITIES, { representations }))).toEqual(['UNAUTHENTICATED']);
  });

  it('a suspended shop still has a name where something refers to it', async () => {
    const { id } = await verified();
    await subgraph.ask(admin, SUSPEND, { input: { shopId: id, reason: 'Fakes.' } });
    const { data } = await subgraph.ask(other, ENTITIES, { representations: [{ __typename: 'Shop', id }] });
    expect(data).toEqual({
      _entities: [{ name: 'Lantern Lane', status: 'SUSPENDED', commissionBasisPoints: null }],
    });
  });

  it('lists show active shops and, in whatever state, those of the caller', async () => {
    const [active, waiting] = [await verified(), await registered(other)];
    const listed = async (who: typeof owner): Promise<string[]> => {
      const { data } = await subgraph.ask(who, '{ shops(first: 100) { nodes { slug } totalCount } }');
      const { nodes, totalCount } = data?.shops as { nodes: { slug: string }[]; totalCount: number };
      expect(totalCount).toBe(nodes.length);
      return nodes.map(({ slug }) => slug);
    };
    expect(await listed(GUEST)).toContain(active.slug);
    expect(await listed(GUEST)).not.toContain(waiting.slug);
    expect((await listed(other)).slice(0, 2)).toEqual([waiting.slug, active.slug]);
    expect(await listed(admin)).toContain(waiting.slug);
  });

  it('pages follow each other without a gap, forward and backward', async () => {
    const page = async (args: string) => {
      const { data } = await subgraph.ask(
        admin,
        `{ shops(${args}) { nodes { slug } pageInfo { startCursor endCursor hasNextPage hasPreviousPage } } }`,
      );
      return data?.shops as {
        nodes: { slug: string }[];
        pageInfo: { startCursor: string; endCursor: string; hasPreviousPage: boolean };
      };
    };
    const whole = await page('first: 4');
    const first = await page('first: 2');
    const second = await page(`first: 2, after: "${first.pageInfo.endCursor}"`);
    expect([...first.nodes, ...second.nodes]).toEqual(whole.nodes);
    expect(await page(`last: 2, before: "${second.pageInfo.startCursor}"`)).toMatchObject({ nodes: first.nodes });
  });

  it("a person's shops are for that person and administrators", async () => {
    const person = viewer({ subject: predictableId('usr', 20), scopes: ['shops:register'] });
    const { slug } = await registered(person);
    const shopsSeenBy = async (who: typeof owner) => {
      const representations = [{ __typename: 'User', id: person.subject }];
      return (await subgraph.ask(who, ENTITIES, { representations })).data?._entities;
    };
    expect(await shopsSeenBy(person)).toEqual([{ shops: [{ slug }] }]);
    expect(await shopsSeenBy(admin)).toEqual([{ shops: [{ slug }] }]);
    expect(await shopsSeenBy(other)).toEqual([{ shops: null }]);
  });

  it('50 references are one query', async () => {
    const representations = Array.from({ length: 50 }, (_each, index) => ({
      __typename: 'Shop',
      id: predictableId('shp', index + 1),
    }));
    const operations = await subgraph.countStoreOperations(() => subgraph.ask(owner, ENTITIES, { representations }));
    expect(operations).toBe(1);
  });
});

describe('without the scope', () => {
  it.each([
    ['register', REGISTER, { slug: 'not-mine', name: 'x' }, reader],
    ['verify', VERIFY, { shopId: predictableId('shp', 1) }, owner],
    ['suspend', SUSPEND, { shopId: predictableId('shp', 1), reason: 'x' }, owner],
  ])('nobody can %s', async (_what, document, input, who) => {
    const count = async () => (await subgraph.ask(admin, '{ shops { totalCount } }')).data;
    const before = await count();
    const eventsBefore = subgraph.published().length;
    expect(codesOf(await subgraph.ask(who, document, { input }))).toEqual(['FORBIDDEN']);
    expect(codesOf(await subgraph.ask(GUEST, document, { input }))).toEqual(['UNAUTHENTICATED']);
    expect(await count()).toEqual(before);
    expect(subgraph.published()).toHaveLength(eventsBefore);
  });
});

describe('without an identity', () => {
  it.each(['{ __typename }', '{ _service { sdl } }', '{ shops { totalCount } }'])('%s is refused', async (query) => {
    await expect(subgraph.askRaw(JSON.stringify({ query }), undefined)).rejects.toMatchObject({
      code: 'UNAUTHENTICATED',
    });
  });

  it('references are refused', async () => {
    const variables = { representations: [{ __typename: 'Shop', id: predictableId('shp', 1) }] };
    await expect(subgraph.askRaw(JSON.stringify({ query: ENTITIES, variables }), undefined)).rejects.toMatchObject({
      code: 'UNAUTHENTICATED',
    });
  });
});
