import { GUEST } from '@agora/subgraph-kit/identity/viewer';
import { codesOf } from '@agora/testkit/codes-of';
import { predictableId } from '@agora/testkit/predictable-ids';
import { viewer } from '@agora/testkit/viewer';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  admin,
  other,
  owner,
  reader,
  REGISTER,
  SHOP,
  startShops,
  SUSPEND,
  VERIFY,
  type ShopsUnderTest,
} from './shops-under-test.ts';

let shops: ShopsUnderTest;
beforeAll(async () => {
  shops = await startShops();
}, 60_000);
afterAll(() => shops.stop(), 60_000);

const ENTITIES = `query ($representations: [_Any!]!) {
  _entities(representations: $representations) {
    ... on Shop { name status commissionBasisPoints }
    ... on User { shops { slug } }
  }
}`;

describe('who sees what', () => {
  it('a shop that is not active is found by its owner, its members and administrators', async () => {
    const { id } = await shops.registered();
    const member = await shops.joined(id, 9, 'STAFF');
    const invited = await shops.invited(id, 10, 'MANAGER');
    // What a token says of a shop may be older than what the shop says.
    const former = viewer({ subject: predictableId('usr', 11), shopIds: [id] });
    const found = async (who: typeof owner) => (await shops.ask(who, SHOP, { id })).data?.shop !== null;
    const everybody = [owner, member, admin, invited, former, other, GUEST];
    expect(await Promise.all(everybody.map(found))).toEqual([true, true, true, false, false, false, false]);
  });

  it('the commission is between the owner and the platform, through references too', async () => {
    const { id } = await shops.verified();
    const representations = [{ __typename: 'Shop', id }];
    const commission = async (who: typeof owner) => {
      const { data } = await shops.ask(who, ENTITIES, { representations });
      return (data?._entities as { commissionBasisPoints: number | null }[])[0]?.commissionBasisPoints;
    };
    expect(await Promise.all([owner, admin, other].map(commission))).toEqual([1_000, 1_000, null]);
    expect(codesOf(await shops.ask(GUEST, ENTITIES, { representations }))).toEqual(['UNAUTHENTICATED']);
  });

  it('a suspended shop still has a name where something refers to it', async () => {
    const { id } = await shops.verified();
    await shops.ask(admin, SUSPEND, { input: { shopId: id, reason: 'Fakes.' } });
    const { data } = await shops.ask(other, ENTITIES, { representations: [{ __typename: 'Shop', id }] });
    expect(data).toEqual({
      _entities: [{ name: 'Lantern Lane', status: 'SUSPENDED', commissionBasisPoints: null }],
    });
  });

  it('lists show active shops and, in whatever state, those of the caller', async () => {
    const [active, waiting] = [await shops.verified(), await shops.registered(other)];
    const listed = async (who: typeof owner): Promise<string[]> => {
      const { data } = await shops.ask(who, '{ shops(first: 100) { nodes { slug } totalCount } }');
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
      const { data } = await shops.ask(
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
    const { slug } = await shops.registered(person);
    const shopsSeenBy = async (who: typeof owner) => {
      const representations = [{ __typename: 'User', id: person.subject }];
      return (await shops.ask(who, ENTITIES, { representations })).data?._entities;
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
    const operations = await shops.countStoreOperations(() => shops.ask(owner, ENTITIES, { representations }));
    expect(operations).toBe(1);
  });
});

describe('without the scope', () => {
  it.each([
    ['register', REGISTER, { slug: 'not-mine', name: 'x' }, reader],
    ['verify', VERIFY, { shopId: predictableId('shp', 1) }, owner],
    ['suspend', SUSPEND, { shopId: predictableId('shp', 1), reason: 'x' }, owner],
  ])('nobody can %s', async (_what, document, input, who) => {
    const count = async () => (await shops.ask(admin, '{ shops { totalCount } }')).data;
    const before = await count();
    const eventsBefore = shops.published().length;
    expect(codesOf(await shops.ask(who, document, { input }))).toEqual(['FORBIDDEN']);
    expect(codesOf(await shops.ask(GUEST, document, { input }))).toEqual(['UNAUTHENTICATED']);
    expect(await count()).toEqual(before);
    expect(shops.published()).toHaveLength(eventsBefore);
  });
});

describe('without an identity', () => {
  it.each(['{ __typename }', '{ _service { sdl } }', '{ shops { totalCount } }'])('%s is refused', async (query) => {
    await expect(shops.askRaw(JSON.stringify({ query }), undefined)).rejects.toMatchObject({
      code: 'UNAUTHENTICATED',
    });
  });

  it('references are refused', async () => {
    const variables = { representations: [{ __typename: 'Shop', id: predictableId('shp', 1) }] };
    await expect(shops.askRaw(JSON.stringify({ query: ENTITIES, variables }), undefined)).rejects.toMatchObject({
      code: 'UNAUTHENTICATED',
    });
  });
});
