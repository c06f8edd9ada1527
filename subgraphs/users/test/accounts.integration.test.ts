import { eventually } from '@agora/testkit/eventually';
import { recordMongoQueries } from '@agora/testkit/mongo-queries';
import { createFakeClock } from '@agora/testkit/fake-clock';
import { predictableId } from '@agora/testkit/predictable-ids';
import { startTestSubgraph, type TestSubgraph } from '@agora/testkit/subgraph';
import { testStores } from '@agora/testkit/stores';
import { viewer } from '@agora/testkit/viewer';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import mongoose from 'mongoose';
import { users } from '../src/subgraph.ts';

const queries = recordMongoQueries();

const id = (number: number) => predictableId('usr', number);
const customer = (number: number) => viewer({ subject: id(number), scopes: ['profile:read', 'profile:write'] });
const admin = viewer({ subject: id(900), roles: ['admin'], scopes: ['users:read', 'users:admin'] });

const PERSONAL = 'displayName username email givenName familyName phone birthDate status';
const BY_IDS = `query ($ids: [ID!]!) { usersByIds(ids: $ids) { id ${PERSONAL} } }`;
const mutation = (name: string, type: string): string =>
  `mutation ($input: ${type}!) { ${name}(input: $input) { user { id status displayName } userErrors { __typename } } }`;
const UPDATE = mutation('updateProfile', 'UpdateProfileInput');
const SUSPEND = mutation('suspendUser', 'SuspendUserInput');
const REACTIVATE = mutation('reactivateUser', 'ReactivateUserInput');
const DELETE = mutation('deleteUser', 'DeleteUserInput');
const DELETE_MINE = mutation('deleteMyAccount', 'DeleteMyAccountInput');

const registered = (number: number) => ({
  type: 'user.registered' as const,
  subject: id(number),
  data: { userId: id(number), email: `user${number}@example.org`, displayName: `User ${number}` },
});

describe('accounts', () => {
  let subgraph: TestSubgraph;
  let database: mongoose.mongo.Db;
  let connection: mongoose.Connection;
  beforeAll(async () => {
    let namespace = '';
    const watched: typeof users = {
      ...users,
      compose(runtime) {
        namespace = runtime.environment.STORE_NAMESPACE ?? '';
        return users.compose(runtime);
      },
    };
    subgraph = await startTestSubgraph(watched, { clock: createFakeClock('2026-03-01T09:00:00.000Z') });
    connection = await mongoose.createConnection(testStores().mongo).asPromise();
    database = connection.getClient().db(`${namespace}_users`);
  }, 60_000);
  afterAll(async () => {
    await connection.close();
    await subgraph.stop();
  }, 60_000);

  const signUp = async (number: number) => {
    const message = await subgraph.publish(registered(number));
    await eventually(async () => {
      expect(await read(number)).toMatchObject({ id: id(number) });
    });
    return message;
  };
  const read = async (number: number) =>
    ((await subgraph.ask(admin, BY_IDS, { ids: [id(number)] })).data?.usersByIds as object[])[0];
  const mutate = async (asker: typeof admin, document: string, input: object) => {
    const { data, errors } = await subgraph.ask(asker, document, { input });
    expect(errors).toBeUndefined();
    return Object.values(data ?? {})[0] as { user: { status: string } | null; userErrors: object[] };
  };
  const told = (number: number) =>
    subgraph
      .published()
      .filter(({ subject, type }) => subject === id(number) && type !== 'user.updated')
      .map(({ type }) => type);
  const stored = async (number: number) =>
    database.collection<{ _id: string; audit?: object[] }>('users').findOne({ _id: id(number) });
  const fillIn = (number: number) =>
    mutate(customer(number), UPDATE, {
      expectedVersion: 1,
      displayName: `Real Name${number}`,
      username: `user-${number}`,
      givenName: `Given${number}`,
      familyName: `Family${number}`,
      phone: '+4930123456',
      birthDate: '1990-12-31',
    });

  it('are suspended and used again, once each, and it is kept who has done it and why', async () => {
    await signUp(1);
    const input = { userId: id(1), reason: 'Chargebacks.' };
    for (const each of [1, 2]) {
      const answer = await mutate(admin, SUSPEND, input);
      expect([each, answer]).toMatchObject([each, { user: { status: 'SUSPENDED' }, userErrors: [] }]);
    }
    const list = await subgraph.ask(admin, '{ users(where: { status: SUSPENDED }) { nodes { id } totalCount } }');
    expect(list.data).toEqual({ users: { nodes: [{ id: id(1) }], totalCount: 1 } });
    await mutate(admin, REACTIVATE, { userId: id(1), reason: 'Paid.' });
    await mutate(admin, REACTIVATE, { userId: id(1), reason: 'Paid.' });
    expect(await read(1)).toMatchObject({ status: 'ACTIVE' });
    await eventually(() => {
      expect(told(1)).toEqual(['user.suspended', 'user.reactivated']);
    });
    expect((await stored(1))?.audit).toMatchObject([
      { action: 'suspendUser', subject: id(1), by: id(900), details: { reason: 'Chargebacks.' } },
      { action: 'reactivateUser', subject: id(1), by: id(900), details: { reason: 'Paid.' } },
    ]);
  });

  it('are suspended and deleted by administrators only, who cannot do it to themselves', async () => {
    await signUp(2);
    await signUp(900);
    const input = { userId: id(2), reason: 'Because.' };
    for (const document of [SUSPEND, REACTIVATE, DELETE]) {
      const { errors } = await subgraph.ask(customer(2), document, { input });
      expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
      const nobody = await subgraph.ask(admin, document, { input: { ...input, userId: id(404) } });
      expect(nobody.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    }
    for (const document of [SUSPEND, DELETE]) {
      expect((await mutate(admin, document, { ...input, userId: id(900) })).userErrors).toEqual([
        { __typename: 'OwnAccountError' },
      ]);
    }
    const blank = await subgraph.ask(admin, SUSPEND, { input: { ...input, reason: ' ' } });
    expect(blank.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect(await read(2)).toMatchObject({ status: 'ACTIVE' });
    expect(told(2)).toEqual([]);
  });

  it('leave nothing personal when their owners delete them, and are never filled again', async () => {
    const message = await signUp(3);
    await fillIn(3);
    expect((await mutate(customer(3), DELETE_MINE, { confirmation: 'user4@example.org' })).userErrors).toEqual([
      { __typename: 'ConfirmationMismatchError' },
    ]);
    expect(await mutate(customer(3), DELETE_MINE, { confirmation: 'User3@Example.org' })).toEqual({
      user: { id: id(3), status: 'DELETED', displayName: 'Former customer' },
      userErrors: [],
    });

    // What comes late: the very sign-up, the same as another message, another address.
    await subgraph.redeliver(message);
    await subgraph.publish(registered(3));
    await subgraph.publish({
      type: 'user.email-changed',
      subject: id(3),
      data: { userId: id(3), email: 'new3@example.org' },
    });
    // Of the same subject, so behind all that in the same partition.
    await subgraph.publish({ ...registered(5), subject: id(3) });
    await eventually(async () => {
      expect(await read(5)).toMatchObject({ id: id(5) });
    });
    const nothing = { username: null, email: null, givenName: null, familyName: null, phone: null, birthDate: null };
    expect(await read(3)).toEqual({ id: id(3), ...nothing, displayName: 'Former customer', status: 'DELETED' });
    const late = await subgraph.ask(customer(3), UPDATE, { input: { expectedVersion: 3, givenName: 'Back' } });
    expect(late.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    const again = await subgraph.ask(customer(3), DELETE_MINE, { input: { confirmation: '' } });
    expect(again.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect(JSON.stringify(await stored(3))).not.toMatch(
      /example\.org|Given3|Family3|Real Name3|user-3|49301234|1990-12/i,
    );
    expect((await mutate(admin, REACTIVATE, { userId: id(3), reason: 'Again.' })).userErrors).toEqual([
      { __typename: 'UserDeletedError' },
    ]);
    await eventually(() => {
      expect(told(3)).toEqual(['user.deleted']);
    });
  });

  it('are deleted by administrators, once, and their usernames are free again', async () => {
    await signUp(6);
    await signUp(7);
    await fillIn(6);
    await mutate(admin, DELETE, { userId: id(6), reason: 'Asked for by letter.' });
    expect(await mutate(admin, DELETE, { userId: id(6), reason: 'Twice.' })).toMatchObject({
      user: { status: 'DELETED' },
      userErrors: [],
    });
    expect(await mutate(customer(7), UPDATE, { expectedVersion: 1, username: 'user-6' })).toMatchObject({
      userErrors: [],
    });
    await eventually(() => {
      expect(told(6)).toEqual(['user.deleted']);
    });
    expect((await stored(6))?.audit).toMatchObject([
      { action: 'deleteUser', by: id(900), details: { reason: 'Asked for by letter.' } },
    ]);
    const { data } = await subgraph.ask(admin, '{ users(where: { search: "former" }) { totalCount } }');
    expect(data).toEqual({ users: { totalCount: 0 } });
  });

  it('follow the address that auth has, once for each change', async () => {
    await signUp(8);
    const changed = (email: string) => ({
      type: 'user.email-changed' as const,
      subject: id(8),
      data: { userId: id(8), email },
    });
    const first = await subgraph.publish(changed('first@example.org'));
    await subgraph.publish(changed('second@example.org'));
    await subgraph.redeliver(first);
    await subgraph.publish({ ...registered(9), subject: id(8) });
    await eventually(async () => {
      expect(await read(9)).toMatchObject({ id: id(9) });
    });
    expect(await read(8)).toMatchObject({ email: 'second@example.org' });
    const found = await subgraph.ask(admin, '{ users(where: { search: "second@example.org" }) { nodes { id } } }');
    expect(found.data).toEqual({ users: { nodes: [{ id: id(8) }] } });
  });

  it('are read up to 100 at once by those who help users, in the order of the ids', async () => {
    await signUp(10);
    const ask = (asker: typeof admin, ids: readonly string[]) => subgraph.ask(asker, BY_IDS, { ids });
    const { data } = await ask(admin, [id(10), id(404), id(900)]);
    expect(data?.usersByIds).toMatchObject([{ id: id(10) }, null, { id: id(900) }]);
    const many = Array.from({ length: 101 }, (_each, index) => id(index + 1_000));
    expect(await subgraph.countStoreOperations(() => ask(admin, many.slice(1)))).toBe(1);
    expect((await ask(admin, many)).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect((await ask(customer(10), [id(10)])).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('asks for nothing that no index serves', async () => {
    // A word is found by the index of terms; the few that it finds are put in order.
    expect((await queries.unserved()).filter((fault) => !fault.startsWith('users by state.terms'))).toEqual([]);
  });
});
