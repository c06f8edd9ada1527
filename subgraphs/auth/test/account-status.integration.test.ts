import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { EventType } from '@agora/event-contracts';
import { eventually } from '@agora/testkit/eventually';
import { predictableId } from '@agora/testkit/predictable-ids';
import { viewer } from '@agora/testkit/viewer';
import { PASSWORD, startAuth, type AuthUnderTest } from './auth-under-test.ts';

const REVOKE =
  'mutation ($input: RevokeRoleInput!) { revokeRole(input: $input) { user { id } userErrors { __typename } } }';
const admin = viewer({ subject: predictableId('usr', 9), roles: ['admin'], scopes: ['users:admin'] });

describe('an account', () => {
  let auth: AuthUnderTest;
  beforeAll(async () => {
    auth = await startAuth();
  });
  afterAll(() => auth.stop());

  const tell = (type: Extract<EventType, 'user.suspended' | 'user.reactivated' | 'user.deleted'>, userId: string) =>
    auth.publish({ type, subject: userId, data: { userId } });
  const status = async (userId: string) =>
    (await auth.rows('select status from account where id = $1', [userId]))[0]?.status;
  const until = (userId: string, expected: string) =>
    eventually(async () => {
      expect(await status(userId)).toBe(expected);
    });
  const namesOf = async (email: string, password?: string) =>
    (await auth.signIn(email, password)).userErrors.map(({ __typename: name }) => name);

  it('that is suspended is signed in to by nobody, and its sessions end, until it is reactivated', async () => {
    const ada = await auth.newUser('ada@example.com');
    await tell('user.suspended', ada.userId);
    await until(ada.userId, 'suspended');
    expect((await auth.refresh(ada.refreshToken)).session).toBeNull();
    expect(await namesOf('ada@example.com')).toEqual(['AccountSuspendedError']);
    // Only whoever knows the password learns why.
    expect(await namesOf('ada@example.com', 'not that one')).toEqual(['InvalidCredentialsError']);

    await tell('user.reactivated', ada.userId);
    await until(ada.userId, 'active');
    expect(await namesOf('ada@example.com')).toEqual([]);
  });

  it('that is suspended stays so when an old message comes again', async () => {
    const bob = await auth.newUser('bob@example.com');
    await tell('user.suspended', bob.userId);
    await until(bob.userId, 'suspended');
    const message = await tell('user.reactivated', bob.userId);
    await until(bob.userId, 'active');
    await tell('user.suspended', bob.userId);
    await until(bob.userId, 'suspended');
    await auth.redeliver(message);
    // Messages with one key keep their order: when this one, which is about nobody, has been heard, the repetition has passed.
    const last = await auth.publish({
      type: 'user.suspended',
      subject: bob.userId,
      data: { userId: predictableId('usr', 88) },
    });
    await eventually(async () => {
      expect(await auth.rows('select from inbox where message_id = $1', [last.envelope.id])).toHaveLength(1);
    });
    expect(await status(bob.userId)).toBe('suspended');
  });

  it('that is suspended stays so when a message from before was parked and is heard only now', async () => {
    const { userId } = await auth.newUser('dora@example.com');
    const tellOf = (type: 'user.suspended' | 'user.reactivated', aggregateVersion: number) =>
      auth.publish({ type, subject: userId, aggregateVersion, data: { userId } });
    await tellOf('user.suspended', 5);
    await until(userId, 'suspended');
    const { envelope } = await tellOf('user.reactivated', 4);
    await eventually(async () => {
      expect(await auth.rows('select from inbox where message_id = $1', [envelope.id])).toHaveLength(1);
    });
    expect(await status(userId)).toBe('suspended');
    await tellOf('user.reactivated', 6);
    await until(userId, 'active');
  });

  it('that is deleted leaves nothing of the person, in messages either, and its address can be used again', async () => {
    const carol = await auth.newUser('carol@example.com');
    await auth.rows(`insert into membership values ($1, 'shp_1', now(), 'owner')`, [carol.userId]);
    await auth.rows(`insert into identity values ('https://id.example', 'carol', $1, now())`, [carol.userId]);
    await tell('user.deleted', carol.userId);
    await until(carol.userId, 'deleted');
    expect((await auth.refresh(carol.refreshToken)).session).toBeNull();
    expect(await namesOf('carol@example.com')).toEqual(['InvalidCredentialsError']);

    const [account] = await auth.rows('select * from account where id = $1', [carol.userId]);
    expect(account).toMatchObject({ email: null, password_hash: null, roles: [] });
    for (const [table, column] of Object.entries({ membership: 'user_id', identity: 'user_id', session: 'subject' })) {
      expect(await auth.rows(`select from ${table} where ${column} = $1`, [carol.userId])).toEqual([]);
    }
    const told = await auth.rows(
      `select envelope -> 'data' as data from outbox where subject = $1 and envelope ->> 'type' <> 'access.revoked'`,
      [carol.userId],
    );
    expect(told).toEqual([{ data: { userId: carol.userId, email: 'erased@users.invalid', displayName: 'Erased' } }]);

    const { userId } = await auth.newUser('carol@example.com');
    expect(userId).not.toBe(carol.userId);
  });

  it('that is deleted works for no shop of which it is heard afterwards', async () => {
    const gina = await auth.newUser('gina@example.com');
    await tell('user.deleted', gina.userId);
    await until(gina.userId, 'deleted');
    const shopId = predictableId('shp', 7);
    const message = await auth.publish({
      type: 'shop.member-added',
      subject: shopId,
      data: { shopId, userId: gina.userId, role: 'staff' },
    });
    await eventually(async () => {
      expect(await auth.rows('select from inbox where message_id = $1', [message.envelope.id])).toHaveLength(1);
    });
    expect(await auth.rows('select from membership where user_id = $1', [gina.userId])).toEqual([]);
    expect(await auth.rows('select roles from account where id = $1', [gina.userId])).toEqual([{ roles: [] }]);
  });

  describe('of an administrator', () => {
    const makeAdmin = (userId: string) =>
      auth.rows(`update account set roles = '{customer,admin}' where id = $1`, [userId]);
    const revoke = async (userId: string) => {
      const { data } = await auth.ask(admin, REVOKE, { input: { userId, role: 'ADMIN' } });
      return data?.revokeRole as { user: object | null; userErrors: object[] };
    };
    const refused = { user: null, userErrors: [{ __typename: 'LastAdminError' }] };

    it('stays one while there is no other, also when two are revoked at the same time', async () => {
      const [dave, erin] = [await auth.newUser('dave@example.com'), await auth.newUser('erin@example.com')];
      await makeAdmin(dave.userId);
      expect(await revoke(dave.userId)).toEqual(refused);
      await makeAdmin(erin.userId);
      const answers = await Promise.all([dave, erin].map(({ userId }) => revoke(userId)));
      expect(answers.filter(({ user }) => user === null)).toEqual([refused]);
      expect(await auth.rows(`select from account where 'admin' = any (roles)`)).toHaveLength(1);
    });

    it('is not suspended while there is no other who could undo it', async () => {
      const [last] = await auth.rows<{ id: string }>(`select id from account where 'admin' = any (roles)`);
      const userId = last?.id ?? '';
      const message = await tell('user.suspended', userId);
      await eventually(async () => {
        expect(await auth.rows('select from inbox where message_id = $1', [message.envelope.id])).toHaveLength(1);
      });
      expect(await status(userId)).toBe('active');
      const frank = await auth.newUser('frank@example.com');
      await makeAdmin(frank.userId);
      await tell('user.suspended', userId);
      await until(userId, 'suspended');
      // Of two, one is suspended: the other is the last.
      expect(await revoke(frank.userId)).toEqual(refused);
    });
  });

  it('cannot be got at with a link that was sent before it was suspended', async () => {
    const judy = await auth.newUser('judy@example.com');
    await auth.ask(
      judy.viewer,
      'mutation ($input: RequestEmailChangeInput!) { requestEmailChange(input: $input) { accepted } }',
      {
        input: { newEmail: 'elsewhere@example.com', password: PASSWORD },
      },
    );
    const [mail] = await auth.rows<{ link: string }>(
      `select envelope #>> '{data,link}' as link from outbox where envelope #>> '{data,email}' = 'elsewhere@example.com'`,
    );
    await tell('user.suspended', judy.userId);
    await until(judy.userId, 'suspended');
    const token = new URL(mail?.link ?? '').searchParams.get('token');
    const { data } = await auth.ask(
      judy.viewer,
      'mutation ($input: ConfirmEmailChangeInput!) { confirmEmailChange(input: $input) { changed } }',
      { input: { token } },
    );
    expect(data).toEqual({ confirmEmailChange: { changed: false } });
  });
});
