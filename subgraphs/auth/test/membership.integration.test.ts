import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NewEvent } from '@agora/subgraph-kit/events/publish';
import { newId } from '@agora/subgraph-kit/ids';
import { eventually } from '@agora/testkit/eventually';
import { predictableId } from '@agora/testkit/predictable-ids';
import { claimsOf, startAuth, type AuthUnderTest } from './auth-under-test.ts';

describe('the owner of a shop', () => {
  let auth: AuthUnderTest;
  beforeAll(async () => {
    auth = await startAuth();
  });
  afterAll(() => auth.stop());

  const registered = (number: number, ownerId: string): NewEvent<'shop.registered'> => ({
    type: 'shop.registered',
    subject: predictableId('shp', number),
    data: {
      shopId: predictableId('shp', number),
      slug: `shop-${number}`,
      name: 'A shop',
      ownerId,
      commissionBasisPoints: 1_000,
    },
  });

  it('is a vendor and a member from the next access token on', async () => {
    const ada = await auth.newUser('ada@example.com');
    expect(claimsOf(ada.accessToken)).toMatchObject({ roles: ['customer'], shops: [] });
    await auth.publish(registered(1, ada.userId));
    await eventually(async () => {
      expect(await auth.rows('select shop_id from membership')).toEqual([{ shop_id: predictableId('shp', 1) }]);
    });
    const { session } = await auth.refresh(ada.refreshToken);
    const claims = claimsOf(session?.accessToken ?? '');
    expect(claims).toMatchObject({ roles: ['customer', 'vendor'], shops: [predictableId('shp', 1)] });
    expect(claims.scopes).toContain('products:write');
  });

  it('becomes so once, however often the message comes', async () => {
    const bob = await auth.newUser('bob@example.com');
    const message = await auth.publish(registered(2, bob.userId));
    await auth.redeliver(message);
    // Messages of one shop keep their order: when this one has had its effect, the repetition has passed.
    await auth.publish({ ...registered(2, bob.userId) });
    await eventually(async () => {
      const rows = await auth.rows('select from inbox where message_id = $1', [message.envelope.id]);
      expect(rows).toHaveLength(1);
      expect((await auth.rows('select from inbox')).length).toBeGreaterThanOrEqual(3);
    });
    expect(await auth.rows('select shop_id from membership where user_id = $1', [bob.userId])).toHaveLength(1);
    const [account] = await auth.rows('select roles from account where id = $1', [bob.userId]);
    expect(account).toEqual({ roles: ['customer', 'vendor'] });
  });

  it('without an account is passed over, and what comes after is not held up', async () => {
    const carol = await auth.newUser('carol@example.com');
    await auth.publish(registered(3, predictableId('usr', 99)));
    await auth.publish(registered(4, carol.userId));
    await eventually(async () => {
      expect(await auth.rows('select from membership where user_id = $1', [carol.userId])).toHaveLength(1);
    });
  });

  it('has a token that the gateway takes, however many shops there are', async () => {
    const dave = await auth.newUser('dave@example.com');
    await auth.rows(
      `insert into membership (user_id, shop_id, role, joined_at)
       select $1, 'shp_' || lpad(n::text, 26, '0'), 'owner', now() + n * interval '1 second' from generate_series(1, 500) n`,
      [dave.userId],
    );
    const { session } = await auth.refresh(dave.refreshToken);
    expect(session?.accessToken.length).toBeLessThan(8_000);
    expect(claimsOf(session?.accessToken ?? '').shops).toHaveLength(128);
  });

  describe('and whoever works for it', () => {
    const roles = async (userId: string) =>
      (await auth.rows<{ roles: string[] }>('select roles from account where id = $1', [userId]))[0]?.roles;
    const untilRoles = (userId: string, expected: readonly string[]) =>
      eventually(async () => {
        expect(await roles(userId)).toEqual(expected);
      });
    const works = (
      type: 'shop.member-added' | 'shop.member-role-changed',
      data: { shopId: string; userId: string; role: 'manager' | 'staff' },
    ) => auth.publish({ type, subject: data.shopId, data });
    const left = (shopId: string, userId: string) =>
      auth.publish({ type: 'shop.member-removed', subject: shopId, data: { shopId, userId } });

    it('are vendors as managers and staff as staff, for as long as there is such a shop', async () => {
      const eve = await auth.newUser('eve@example.com');
      const { userId } = eve;
      const [first, second] = [predictableId('shp', 5), predictableId('shp', 6)];
      await works('shop.member-added', { shopId: first, userId, role: 'staff' });
      await untilRoles(userId, ['customer', 'staff']);
      await works('shop.member-added', { shopId: second, userId, role: 'manager' });
      await untilRoles(userId, ['customer', 'staff', 'vendor']);
      await works('shop.member-role-changed', { shopId: second, userId, role: 'staff' });
      await untilRoles(userId, ['customer', 'staff']);
      await works('shop.member-role-changed', { shopId: first, userId, role: 'manager' });
      await untilRoles(userId, ['customer', 'staff', 'vendor']);
      await left(first, userId);
      await untilRoles(userId, ['customer', 'staff']);
      expect(await auth.rows('select shop_id, role from membership where user_id = $1', [userId])).toEqual([
        { shop_id: second, role: 'staff' },
      ]);
      await left(second, userId);
      await untilRoles(userId, ['customer']);
    });

    it('stay away when they have left, though a message from before was parked and is heard only now', async () => {
      const { userId } = await auth.newUser('hugo@example.com');
      const shopId = predictableId('shp', 11);
      const { topic, envelope } = await works('shop.member-added', { shopId, userId, role: 'manager' });
      await untilRoles(userId, ['customer', 'vendor']);
      await left(shopId, userId);
      await untilRoles(userId, ['customer']);
      const parked = { ...envelope, id: newId('evt') };
      await auth.redeliver({ topic, envelope: parked });
      await eventually(async () => {
        expect(await auth.rows('select from inbox where message_id = $1', [parked.id])).toHaveLength(1);
      });
      expect(await roles(userId)).toEqual(['customer']);
      await works('shop.member-added', { shopId, userId, role: 'staff' });
      await untilRoles(userId, ['customer', 'staff']);
    });

    it('look after products, stock and orders as staff, and neither change the shop nor see its money', async () => {
      const finn = await auth.newUser('finn@example.com');
      await works('shop.member-added', { shopId: predictableId('shp', 8), userId: finn.userId, role: 'staff' });
      await untilRoles(finn.userId, ['customer', 'staff']);
      const { scopes } = claimsOf((await auth.refresh(finn.refreshToken)).session?.accessToken ?? '');
      expect(scopes).toEqual(
        expect.arrayContaining(['products:write', 'inventory:write', 'orders:fulfil', 'reviews:reply', 'cart:write']),
      );
      for (const scope of ['shops:write', 'payouts:read', 'vouchers:write']) expect(scopes).not.toContain(scope);
    });

    it("have no vendor's scopes in a shop whose staff they are, although they have one of their own", async () => {
      const { userId, refreshToken } = await auth.newUser('gina@example.com');
      const [employer, own] = [predictableId('shp', 9), predictableId('shp', 10)];
      await works('shop.member-added', { shopId: employer, userId, role: 'staff' });
      await untilRoles(userId, ['customer', 'staff']);
      const before = await auth.refresh(refreshToken);
      expect(claimsOf(before.session?.accessToken ?? '').shops).toEqual([employer]);
      await auth.publish(registered(10, userId));
      await untilRoles(userId, ['customer', 'staff', 'vendor']);
      const { session } = await auth.refresh(before.session?.refreshToken ?? '');
      const { scopes, shops } = claimsOf(session?.accessToken ?? '');
      expect(scopes).toContain('payouts:read');
      expect(shops).toEqual([own]);
    });
  });
});
