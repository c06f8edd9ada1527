import { codesOf } from '@agora/testkit/codes-of';
import { eventually } from '@agora/testkit/eventually';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  admin,
  other,
  owner,
  reader,
  REGISTER,
  startShops,
  SUSPEND,
  UPDATE,
  VERIFY,
  type RegisteredShop,
  type ShopsUnderTest,
} from './shops-under-test.ts';

let shops: ShopsUnderTest;
beforeAll(async () => {
  shops = await startShops();
}, 60_000);
afterAll(() => shops.stop(), 60_000);

const told = (shopId: string) =>
  shops
    .published()
    .filter(({ subject }) => subject === shopId)
    .map(({ type, aggregateVersion, data }) => ({ type, aggregateVersion, data }));

describe('a shop', () => {
  it('is registered, verified and suspended, and tells of each', async () => {
    const { data } = await shops.ask(owner, REGISTER, {
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
    expect((await shops.ask(admin, VERIFY, verification)).data?.verifyShop).toEqual({
      shop: { status: 'ACTIVE', version: 2 },
    });
    expect((await shops.ask(admin, SUSPEND, suspension)).data?.suspendShop).toEqual({
      shop: { status: 'SUSPENDED', version: 3 },
      userErrors: [],
    });
    await shops.ask(admin, SUSPEND, suspension);
    await shops.ask(admin, VERIFY, verification);
    await shops.ask(admin, VERIFY, verification);
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
    const { id: shopId } = await shops.registered();
    expect((await shops.ask(admin, SUSPEND, { input: { shopId, reason: 'Fakes.' } })).data?.suspendShop).toEqual({
      shop: null,
      userErrors: [{ __typename: 'ShopNeverActiveError' }],
    });
  });

  it('cannot have the slug of another, whoever of 20 is first', async () => {
    const input = { slug: 'wanted-by-all', name: 'Mine' };
    const answers = await Promise.all(Array.from({ length: 20 }, () => shops.ask(owner, REGISTER, { input })));
    const results = answers.map(({ data }) => data?.registerShop as { shop: unknown; userErrors: unknown[] });
    expect(results.filter(({ shop }) => shop !== null)).toHaveLength(1);
    expect(results.find(({ shop }) => shop === null)?.userErrors).toEqual([
      { __typename: 'SlugTakenError', path: ['input', 'slug'], slug: 'wanted-by-all' },
    ]);
  });

  it('is registered once for an idempotency key', async () => {
    const input = { slug: 'only-once', name: 'Once', idempotencyKey: 'k1' };
    const first = (await shops.ask(owner, REGISTER, { input })).data?.registerShop as object;
    const again = (await shops.ask(owner, REGISTER, { input })).data?.registerShop;
    expect(again).toEqual({ ...first, replayed: true });
    const changed = await shops.ask(owner, REGISTER, { input: { ...input, name: 'Twice' } });
    expect(codesOf(changed)).toEqual(['IDEMPOTENCY_KEY_REUSED']);
  });

  it.each([
    ['a slug with spaces', { slug: 'a b c', name: 'x' }],
    ['no name', { slug: 'nameless', name: ' ' }],
    ['a key with spaces', { slug: 'keyed', name: 'x', idempotencyKey: 'a b' }],
  ])('cannot be registered with %s', async (_what, input) => {
    expect(codesOf(await shops.ask(owner, REGISTER, { input }))).toEqual(['BAD_USER_INPUT']);
    const { data } = await shops.ask(admin, 'query ($slug: String!) { shopBySlug(slug: $slug) { id } }', {
      slug: input.slug,
    });
    expect(data).toEqual({ shopBySlug: null });
  });
});

describe('an update', () => {
  it('is made by the owner, who must have seen the latest version', async () => {
    const { id: shopId } = await shops.registered();
    const input = { shopId, expectedVersion: 1, description: 'Lamps.' };
    expect((await shops.ask(owner, UPDATE, { input })).data?.updateShop).toEqual({
      shop: { name: 'Lantern Lane', description: 'Lamps.', version: 2 },
      userErrors: [],
    });
    expect((await shops.ask(owner, UPDATE, { input })).data?.updateShop).toEqual({
      shop: null,
      userErrors: [{ currentVersion: 2 }],
    });
  });

  it('is made by managers, and by nobody else', async () => {
    const { id: shopId } = await shops.registered();
    const input = { shopId, expectedVersion: 1, name: 'Ours' };
    const staff = await shops.joined(shopId, 8, 'STAFF');
    const member = await shops.joined(shopId, 9, 'MANAGER');
    expect(codesOf(await shops.ask(other, UPDATE, { input }))).toEqual(['NOT_FOUND']);
    expect(codesOf(await shops.ask(reader, UPDATE, { input }))).toEqual(['FORBIDDEN']);
    expect(codesOf(await shops.ask(staff, UPDATE, { input }))).toEqual(['FORBIDDEN']);
    expect((await shops.ask(member, UPDATE, { input })).data?.updateShop).toMatchObject({ shop: { name: 'Ours' } });
  });
});
