import { GUEST } from '@agora/subgraph-kit/identity/viewer';
import { codesOf } from '@agora/testkit/codes-of';
import { eventually } from '@agora/testkit/eventually';
import { predictableId } from '@agora/testkit/predictable-ids';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  ACCEPT,
  admin,
  CHANGE_ROLE,
  INVITE,
  MEMBERS,
  other,
  owner,
  personWith,
  REMOVE,
  REQUEST,
  startShops,
  UPDATE,
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
    .filter(({ subject, type }) => subject === shopId && type.startsWith('shop.member'))
    .map(({ type, data }) => ({ type, data }));
const answerTo = async (who: typeof owner, document: string, input: object): Promise<unknown> => {
  const { data, errors } = await shops.ask(who, document, { input });
  expect(errors).toBeUndefined();
  return Object.values(data ?? {})[0];
};
const refusalOf = async (who: typeof owner, document: string, input: object) =>
  codesOf(await shops.ask(who, document, { input }));
const members = async (shopId: string, who = owner, page: object = {}) => {
  const { data } = await shops.ask(who, MEMBERS, { id: shopId, ...page });
  return (data?.shop as { members: { nodes: object[]; pageInfo: { endCursor: string } } | null } | null)?.members;
};
const USER = `query ($representations: [_Any!]!) {
  _entities(representations: $representations) {
    ... on User { shops { id } shopInvitations { shop { id name } role } }
  }
}`;
const ofPerson = async (who: typeof owner, person = who) => {
  const representations = [{ __typename: 'User', id: person.subject }];
  return ((await shops.ask(who, USER, { representations })).data?._entities as unknown[])[0];
};

describe('a member', () => {
  it('is asked, accepts, is promoted and leaves, which is told from joining on', async () => {
    const { id: shopId } = await shops.registered();
    const mia = personWith(20);
    const input = { shopId, userId: mia.subject, role: 'STAFF' };
    const invitation = {
      user: { id: mia.subject },
      role: 'STAFF',
      status: 'INVITED',
      invitedAt: '2026-01-01T00:00:00.000Z',
      joinedAt: null,
    };
    expect(await answerTo(owner, INVITE, input)).toEqual({ member: invitation, replayed: false, userErrors: [] });
    expect(await ofPerson(mia)).toEqual({
      shops: [],
      shopInvitations: [{ shop: { id: shopId, name: 'Lantern Lane' }, role: 'STAFF' }],
    });
    const joined = { ...invitation, status: 'JOINED', joinedAt: '2026-01-01T00:00:00.000Z' };
    const accepted = { shop: { id: shopId }, member: joined };
    expect(await answerTo(mia, ACCEPT, { shopId })).toEqual(accepted);
    expect(await answerTo(mia, ACCEPT, { shopId })).toEqual(accepted);
    expect(await ofPerson(mia)).toEqual({ shops: [{ id: shopId }], shopInvitations: [] });
    expect(await answerTo(owner, CHANGE_ROLE, { ...input, role: 'MANAGER' })).toMatchObject({
      member: { role: 'MANAGER', status: 'JOINED' },
    });
    expect(await members(shopId, mia)).toMatchObject({
      nodes: [
        { user: { id: owner.subject }, role: 'OWNER', status: 'JOINED' },
        { user: { id: mia.subject }, role: 'MANAGER', status: 'JOINED' },
      ],
    });
    const self = { shopId, userId: mia.subject };
    expect(await answerTo(mia, REMOVE, self)).toEqual({ shop: null, userErrors: [] });
    expect(await ofPerson(mia)).toEqual({ shops: [], shopInvitations: [] });
    expect(await refusalOf(mia, REMOVE, self)).toEqual(['NOT_FOUND']);
    await eventually(() => {
      expect(told(shopId)).toEqual([
        { type: 'shop.member-added', data: { shopId, userId: mia.subject, role: 'staff' } },
        { type: 'shop.member-role-changed', data: { shopId, userId: mia.subject, role: 'manager' } },
        { type: 'shop.member-removed', data: { shopId, userId: mia.subject } },
      ]);
    });
    expect(await shops.audited(shopId)).toEqual([]);
  });

  it('joins once, however often they accept at once', async () => {
    const { id: shopId } = await shops.registered();
    const mia = await shops.invited(shopId, 21, 'STAFF');
    await Promise.all(Array.from({ length: 8 }, () => answerTo(mia, ACCEPT, { shopId })));
    await answerTo(mia, REMOVE, { shopId, userId: mia.subject });
    await eventually(() => {
      expect(told(shopId).map(({ type }) => type)).toEqual(['shop.member-added', 'shop.member-removed']);
    });
  });

  it('who was asked and declines is told to nobody', async () => {
    const { id: shopId } = await shops.registered();
    const mia = await shops.invited(shopId, 22, 'STAFF');
    const later = await shops.joined(shopId, 23, 'STAFF');
    await answerTo(owner, CHANGE_ROLE, { shopId, userId: mia.subject, role: 'MANAGER' });
    await answerTo(mia, REMOVE, { shopId, userId: mia.subject });
    await answerTo(owner, REMOVE, { shopId, userId: later.subject });
    await eventually(() => {
      expect(told(shopId)).toHaveLength(2);
    });
    expect(told(shopId).map(({ data }) => (data as { userId: string }).userId)).toEqual([later.subject, later.subject]);
    expect(await refusalOf(mia, ACCEPT, { shopId })).toEqual(['NOT_FOUND']);
  });

  it('is asked once for a key', async () => {
    const { id: shopId } = await shops.registered();
    const input = { shopId, userId: predictableId('usr', 24), role: 'STAFF', idempotencyKey: 'invite-1' };
    const first = (await answerTo(owner, INVITE, input)) as object;
    expect(await answerTo(owner, INVITE, input)).toEqual({ ...first, replayed: true });
    expect(await refusalOf(owner, INVITE, { ...input, role: 'MANAGER' })).toEqual(['IDEMPOTENCY_KEY_REUSED']);
  });

  it('is not asked again, and neither is the owner', async () => {
    const { id: shopId } = await shops.registered();
    const { subject } = await shops.joined(shopId, 25, 'MANAGER');
    const already = (role: string) => ({ member: null, userErrors: [{ __typename: 'AlreadyShopMemberError', role }] });
    const invite = (userId: string | undefined) => answerTo(owner, INVITE, { shopId, userId, role: 'STAFF' });
    expect(await invite(subject)).toMatchObject(already('MANAGER'));
    expect(await invite(owner.subject)).toMatchObject(already('OWNER'));
    const keeps = { userErrors: [{ __typename: 'ShopOwnerError' }] };
    const ofOwner = { shopId, userId: owner.subject };
    expect(await answerTo(admin, REMOVE, ofOwner)).toMatchObject(keeps);
    expect(await answerTo(owner, CHANGE_ROLE, { ...ofOwner, role: 'STAFF' })).toMatchObject(keeps);
  });

  it('does what their role allows, and strangers nothing', async () => {
    const { id: shopId } = await shops.registered();
    const manager = await shops.joined(shopId, 26, 'MANAGER');
    const staff = await shops.joined(shopId, 27, 'STAFF');
    const invited = await shops.invited(shopId, 32, 'MANAGER');
    const newcomer = { shopId, userId: predictableId('usr', 28) };
    expect(await refusalOf(staff, INVITE, { ...newcomer, role: 'STAFF' })).toEqual(['FORBIDDEN']);
    expect(await refusalOf(manager, INVITE, { ...newcomer, role: 'MANAGER' })).toEqual(['FORBIDDEN']);
    expect(await refusalOf(other, INVITE, { ...newcomer, role: 'STAFF' })).toEqual(['NOT_FOUND']);
    expect(await answerTo(manager, INVITE, { ...newcomer, role: 'STAFF' })).toMatchObject({ userErrors: [] });
    expect(await refusalOf(invited, INVITE, { ...newcomer, role: 'STAFF' })).toEqual(['NOT_FOUND']);
    const ofStaff = { shopId, userId: staff.subject };
    expect(await refusalOf(manager, CHANGE_ROLE, { ...ofStaff, role: 'MANAGER' })).toEqual(['FORBIDDEN']);
    expect(await refusalOf(staff, REMOVE, { shopId, userId: manager.subject })).toEqual(['FORBIDDEN']);
    expect(await refusalOf(other, REMOVE, ofStaff)).toEqual(['NOT_FOUND']);
    expect(await refusalOf(invited, REMOVE, ofStaff)).toEqual(['NOT_FOUND']);
    expect(await answerTo(manager, REMOVE, ofStaff)).toEqual({ shop: { id: shopId }, userErrors: [] });
    expect(await refusalOf(other, ACCEPT, { shopId })).toEqual(['NOT_FOUND']);
    expect(await refusalOf(GUEST, ACCEPT, { shopId })).toEqual(['UNAUTHENTICATED']);
  });

  it('of the staff changes neither the shop nor who works for it; managers not who is behind it', async () => {
    const { id: shopId } = await shops.registered();
    const manager = await shops.joined(shopId, 34, 'MANAGER');
    const staff = await shops.joined(shopId, 35, 'STAFF');
    const colleague = { shopId, userId: (await shops.joined(shopId, 36, 'STAFF')).subject };
    const update = { shopId, expectedVersion: 1, name: 'Mine' };
    const verification = { shopId, expectedVersion: 1, legalName: 'Mine Ltd', country: 'GB' };
    const newcomer = { shopId, userId: predictableId('usr', 37), role: 'STAFF' };
    for (const [document, input] of [
      [UPDATE, update],
      [REQUEST, verification],
      [INVITE, newcomer],
      [CHANGE_ROLE, { ...colleague, role: 'MANAGER' }],
      [CHANGE_ROLE, { shopId, userId: staff.subject, role: 'MANAGER' }],
      [REMOVE, colleague],
    ] as const) {
      expect(await refusalOf(staff, document, input)).toEqual(['FORBIDDEN']);
    }
    expect(await refusalOf(manager, REQUEST, verification)).toEqual(['FORBIDDEN']);
    expect(await answerTo(manager, UPDATE, update)).toMatchObject({ userErrors: [] });
  });

  it('who is gone works for no shop, and is asked by none', async () => {
    const { id: shopId } = await shops.registered();
    const { id: asking } = await shops.registered();
    const gone = await shops.joined(shopId, 33, 'STAFF');
    await shops.invited(asking, 33, 'STAFF');
    const userId = gone.subject ?? '';
    const message = await shops.publish({ type: 'user.deleted', subject: userId, data: { userId } });
    await eventually(() => {
      expect(told(shopId).map(({ type }) => type)).toEqual(['shop.member-added', 'shop.member-removed']);
    });
    expect(await ofPerson(gone)).toEqual({ shops: [], shopInvitations: [] });
    await shops.redeliver(message);
    expect(told(asking)).toEqual([]);
  });

  it('whom an administrator adds or removes leaves a trace', async () => {
    const { id: shopId } = await shops.registered();
    const input = { shopId, userId: predictableId('usr', 29), role: 'STAFF' };
    await answerTo(admin, INVITE, input);
    await answerTo(admin, CHANGE_ROLE, { ...input, role: 'MANAGER' });
    await answerTo(admin, REMOVE, { shopId, userId: input.userId });
    expect(await shops.audited(shopId)).toEqual(['inviteShopMember', 'changeShopMemberRole', 'removeShopMember']);
  });
});

describe('members', () => {
  it('are as many as a shop can have, whoever of those who are asked at once is the last', async () => {
    const { id: shopId } = await shops.registered();
    for (let person = 0; person < 98; person++) await shops.invited(shopId, 100 + person, 'STAFF');
    const answers = await Promise.all(
      Array.from({ length: 6 }, (_each, index) =>
        answerTo(owner, INVITE, { shopId, userId: predictableId('usr', 300 + index), role: 'STAFF' }),
      ),
    );
    const refused = answers.filter((answer) => (answer as { member: unknown }).member === null);
    expect(refused).toHaveLength(4);
    expect(refused[0]).toMatchObject({ userErrors: [{ __typename: 'TooManyShopMembersError', limit: 100 }] });
  }, 30_000);

  it('are listed for members and administrators, in pages', async () => {
    const { id: shopId } = await shops.verified();
    const staff = await shops.joined(shopId, 30, 'STAFF');
    await shops.invited(shopId, 31, 'STAFF');
    const whole = await members(shopId, staff);
    expect(whole?.nodes).toHaveLength(3);
    expect(await members(shopId, admin)).toMatchObject({ nodes: whole?.nodes });
    const first = await members(shopId, owner, { first: 2 });
    expect(first).toMatchObject({ totalCount: 3 });
    const second = await members(shopId, owner, { first: 2, after: first?.pageInfo.endCursor });
    expect([...(first?.nodes ?? []), ...(second?.nodes ?? [])]).toEqual(whole?.nodes);
    expect(await members(shopId, other)).toBeNull();
    expect(await members(shopId, personWith(31))).toBeNull();
  });

  it('of 50 shops are read in two statements beside the shops, counted in another, and all of 50 people in two', async () => {
    const ids: string[] = [];
    for (let count = 0; count < 3; count++) ids.push((await shops.registered()).id);
    const pad = Array.from({ length: 47 }, (_each, index) => predictableId('shp', 9_000 + index));
    const ofShops = [...ids, ...pad].map((id) => ({ __typename: 'Shop', id }));
    const LIST = `query ($representations: [_Any!]!) {
      _entities(representations: $representations) {
        ... on Shop { members { nodes { role } totalCount } verification { country } statusReason }
      }
    }`;
    const operations = await shops.countStoreOperations(async () => {
      const { data } = await shops.ask(owner, LIST, { representations: ofShops });
      expect((data?._entities as unknown[]).filter((each) => each !== null)).toHaveLength(3);
    });
    // The shops, what the viewer is to them, who is behind them, their people, and how many these are.
    expect(operations).toBe(5);
    const people = Array.from({ length: 50 }, (_each, index) => ({
      __typename: 'User',
      id: predictableId('usr', index + 1),
    }));
    const statements = await shops.countStoreOperations(() => shops.ask(admin, USER, { representations: people }));
    expect(statements).toBe(2);
  });

  it("see each other's shops, and nobody sees another's invitations", async () => {
    const { id: shopId } = await shops.registered();
    const staff = await shops.joined(shopId, 40, 'STAFF');
    await shops.invited(shopId, 41, 'STAFF');
    expect(await ofPerson(admin, staff)).toEqual({ shops: [{ id: shopId }], shopInvitations: null });
    expect(await ofPerson(staff, personWith(41))).toEqual({ shops: null, shopInvitations: null });
    const { data } = await shops.ask(staff, '{ shops(first: 100) { nodes { id } totalCount } }');
    const { nodes, totalCount } = data?.shops as { nodes: { id: string }[]; totalCount: number };
    expect(nodes.map(({ id }) => id)).toContain(shopId);
    expect(totalCount).toBe(nodes.length);
    const asOther = await shops.ask(personWith(41), '{ shops(first: 100) { nodes { id } } }');
    expect((asOther.data?.shops as { nodes: { id: string }[] }).nodes.map(({ id }) => id)).not.toContain(shopId);
  });
});
