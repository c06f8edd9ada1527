import { GUEST } from '@agora/subgraph-kit/identity/viewer';
import { eventually } from '@agora/testkit/eventually';
import { recordMongoQueries } from '@agora/testkit/mongo-queries';
import { createFakeClock } from '@agora/testkit/fake-clock';
import { predictableId } from '@agora/testkit/predictable-ids';
import { startTestSubgraph, type TestSubgraph } from '@agora/testkit/subgraph';
import { viewer } from '@agora/testkit/viewer';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { users } from '../src/subgraph.ts';

const queries = recordMongoQueries();

const id = (number: number) => predictableId('usr', number);
const customer = (number: number) => viewer({ subject: id(number), scopes: ['profile:read', 'profile:write'] });
const support = viewer({ subject: id(900), roles: ['support'], scopes: ['users:read'] });

const EVERYTHING = `id displayName username email givenName familyName phone birthDate status createdAt version`;
const ME = `{ me { ${EVERYTHING} } }`;
const UPDATE = `mutation ($input: UpdateProfileInput!) {
  updateProfile(input: $input) {
    user { displayName username version }
    userErrors {
      __typename ... on UserError { path } ... on ConflictError { currentVersion } ... on UsernameTakenError { username }
    }
  }
}`;
const ENTITIES = `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on User { ${EVERYTHING} } } }`;

const registered = (number: number, displayName: string, email = `user${number}@example.org`) => ({
  type: 'user.registered' as const,
  subject: id(number),
  data: { userId: id(number), email, displayName },
});

describe('users', () => {
  let subgraph: TestSubgraph;
  beforeAll(async () => {
    subgraph = await startTestSubgraph(users, { clock: createFakeClock('2026-03-01T09:00:00.000Z') });
  }, 60_000);
  afterAll(() => subgraph.stop(), 60_000);

  const signUp = async (number: number, displayName: string, email?: string) => {
    const message = await subgraph.publish(registered(number, displayName, email));
    await eventually(async () => {
      expect((await subgraph.ask(customer(number), ME)).data).toMatchObject({ me: { displayName } });
    });
    return message;
  };
  const update = async (number: number, input: object) => {
    const { data, errors } = await subgraph.ask(customer(number), UPDATE, { input });
    expect(errors).toBeUndefined();
    return data?.updateProfile as { user: { version: number } | null; userErrors: { __typename: string }[] };
  };
  const entities = (asker: Parameters<TestSubgraph['ask']>[0], numbers: readonly number[]) =>
    subgraph.ask(asker, ENTITIES, {
      representations: numbers.map((number) => ({ __typename: 'User', id: id(number) })),
    });
  const updatesOf = (number: number) =>
    subgraph.published().filter(({ type, subject }) => type === 'user.updated' && subject === id(number));

  it('know somebody who has signed up, once, however often the message comes', async () => {
    const message = await signUp(1, 'Ada');
    await update(1, { expectedVersion: 1, displayName: 'Ada L.' });
    await subgraph.redeliver(message);
    // Of the same subject, so behind the repetition in the same partition.
    await subgraph.publish({ ...registered(2, 'Bea'), subject: id(1) });
    await eventually(async () => {
      expect((await subgraph.ask(customer(2), ME)).data).toMatchObject({ me: { displayName: 'Bea' } });
    });
    expect((await subgraph.ask(customer(1), ME)).data).toEqual({
      me: {
        id: id(1),
        displayName: 'Ada L.',
        username: null,
        email: 'user1@example.org',
        givenName: null,
        familyName: null,
        phone: null,
        birthDate: null,
        status: 'ACTIVE',
        createdAt: message.envelope.time,
        version: 2,
      },
    });
  });

  it('answer a caller whose sign-up is still under way with the id alone, and no error', async () => {
    const { data, errors } = await subgraph.ask(customer(404), ME);
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({ me: { id: id(404), displayName: null, email: null, version: null } });
    const refused = await subgraph.ask(customer(404), UPDATE, { input: { expectedVersion: 1 } });
    expect(refused.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });

  describe('updating a profile', () => {
    it('changes it and tells of it', async () => {
      await signUp(10, 'Cleo');
      expect(await update(10, { expectedVersion: 1, displayName: 'Cleo K.', username: 'Cleo' })).toEqual({
        user: { displayName: 'Cleo K.', username: 'cleo', version: 2 },
        userErrors: [],
      });
      await eventually(() => {
        expect(updatesOf(10)).toMatchObject([
          { aggregateVersion: 2, data: { userId: id(10), displayName: 'Cleo K.' } },
        ]);
      });
    });

    it('refuses a username that somebody else has, in whatever case', async () => {
      await signUp(11, 'Dora');
      await signUp(12, 'Dora, too');
      await update(11, { expectedVersion: 1, username: 'dora' });
      expect(await update(12, { expectedVersion: 1, username: 'DORA' })).toEqual({
        user: null,
        userErrors: [{ __typename: 'UsernameTakenError', path: ['input', 'username'], username: 'dora' }],
      });
      // Once it is free, it may be taken; and people without one do not stand in each other's way.
      await update(11, { expectedVersion: 2, username: null });
      expect((await update(12, { expectedVersion: 1, username: 'dora' })).userErrors).toEqual([]);
    });

    it('gives a username that many want at once to one', async () => {
      const wanting = [20, 21, 22, 23, 24];
      for (const number of wanting) await signUp(number, `Eve ${number}`);
      const outcomes = await Promise.all(
        wanting.map((number) => update(number, { expectedVersion: 1, username: 'eve' })),
      );
      expect(outcomes.filter(({ user }) => user !== null)).toHaveLength(1);
    });

    it('lets one of many changes of one version through, and tells the others which version there is', async () => {
      await signUp(30, 'Fay');
      const outcomes = await Promise.all(
        Array.from({ length: 10 }, (_, each) => update(30, { expectedVersion: 1, displayName: `Fay ${each}` })),
      );
      expect(outcomes.filter(({ user }) => user !== null)).toHaveLength(1);
      const refusals = outcomes.flatMap(({ userErrors }) => userErrors);
      expect(refusals).toEqual(
        Array(9).fill({ __typename: 'ConflictError', path: ['input', 'expectedVersion'], currentVersion: 2 }),
      );
      await eventually(() => {
        expect(updatesOf(30)).toHaveLength(1);
      });
    });

    it('needs the scope, and right values, to change anything', async () => {
      await signUp(31, 'Gil');
      const input = { expectedVersion: 1, displayName: 'Gone' };
      const unscoped = await subgraph.ask(viewer({ subject: id(31) }), UPDATE, { input });
      expect(unscoped.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
      const wrong = await subgraph.ask(customer(31), UPDATE, { input: { ...input, phone: 'call me' } });
      expect(wrong.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
      expect((await subgraph.ask(customer(31), ME)).data).toMatchObject({ me: { displayName: 'Gil', version: 1 } });
      expect(updatesOf(31)).toEqual([]);
    });
  });

  describe('what is private', () => {
    const hidden = { email: null, givenName: null, familyName: null, phone: null, birthDate: null, version: null };
    beforeAll(async () => {
      await signUp(40, 'Hal');
      await update(40, {
        expectedVersion: 1,
        username: 'hal',
        givenName: 'Harold',
        familyName: 'Doe',
        phone: '+15550100999',
        birthDate: '1990-12-31',
      });
    });

    it('is hidden from other users, who see the names that the person goes by', async () => {
      const { data, errors } = await entities(customer(1), [40]);
      expect(errors).toBeUndefined();
      expect(data?._entities).toMatchObject([{ displayName: 'Hal', username: 'hal', status: null, ...hidden }]);
    });

    it('is shown to the person and to support', async () => {
      for (const asker of [customer(40), support]) {
        expect((await entities(asker, [40])).data?._entities).toMatchObject([
          { email: 'user40@example.org', givenName: 'Harold', phone: '+15550100999', birthDate: '1990-12-31' },
        ]);
      }
    });

    it('includes whether there is such a user, unless somebody refers to them', async () => {
      const USER = `query ($id: ID!) { user(id: $id) { email } }`;
      const ask = async (asker: Parameters<TestSubgraph['ask']>[0], of: string) =>
        subgraph.ask(asker, USER, { id: of });
      expect((await ask(customer(1), id(40))).data).toEqual({ user: null });
      expect((await ask(customer(1), id(999))).data).toEqual({ user: null });
      expect((await ask(support, id(999))).data).toEqual({ user: null });
      expect((await ask(support, id(40))).data).toEqual({ user: { email: 'user40@example.org' } });
      expect((await ask(customer(40), id(40))).data).toEqual({ user: { email: 'user40@example.org' } });
      expect((await ask(support, 'ord_1')).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    });

    it('is all of a user for those who are not signed in', async () => {
      for (const { errors } of [await entities(GUEST, [40]), await subgraph.ask(GUEST, ME)]) {
        expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
      }
    });
  });

  it('are 50 references in one query', async () => {
    const numbers = Array.from({ length: 50 }, (_, each) => 1 + each);
    expect(await subgraph.countStoreOperations(() => entities(support, numbers))).toBe(1);
    const { data } = await entities(support, [1, 404, 40]);
    expect(data?._entities).toMatchObject([{ id: id(1) }, null, { id: id(40) }]);
  });

  describe('the list of users', () => {
    const LIST = `query ($search: String, $first: Int, $after: String) {
      users(where: { search: $search }, first: $first, after: $after) {
        nodes { displayName } pageInfo { hasNextPage endCursor } totalCount
      }
    }`;
    beforeAll(async () => {
      await signUp(51, 'Zoë Müller', 'zoe@mueller.example');
      await signUp(52, 'Zoe Mumford', 'zm@example.com');
      await signUp(53, 'Max Zorn', 'max@example.com');
    });
    const search = async (text: string, page: object = {}) => {
      const { data, errors } = await subgraph.ask(support, LIST, { search: text, ...page });
      expect(errors).toBeUndefined();
      return data?.users as {
        nodes: { displayName: string }[];
        pageInfo: { hasNextPage: boolean; endCursor: string };
        totalCount: number;
      };
    };
    const found = async (text: string) => (await search(text)).nodes.map(({ displayName }) => displayName);

    it('finds them by the beginnings of words', async () => {
      expect(await found('zo')).toEqual(['Max Zorn', 'Zoe Mumford', 'Zoë Müller']);
      expect(await found('mu zoe')).toEqual(['Zoe Mumford', 'Zoë Müller']);
      expect(await found('max@example.com')).toEqual(['Max Zorn']);
      expect(await found('.*')).toEqual([]);
    });

    it('comes in pages', async () => {
      const first = await search('zo', { first: 2 });
      expect(first).toMatchObject({ pageInfo: { hasNextPage: true }, totalCount: 3 });
      const { nodes, pageInfo } = await search('zo', { first: 2, after: first.pageInfo.endCursor });
      expect([nodes, pageInfo.hasNextPage]).toEqual([[{ displayName: 'Zoë Müller' }], false]);
    });

    it('is for those who help users', async () => {
      expect((await subgraph.ask(customer(1), LIST)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    });
  });

  it.each([ME, '{ _service { sdl } }', ENTITIES])('are closed without an identity: %s', async (query) => {
    const body = JSON.stringify({ query, variables: { representations: [] } });
    await expect(subgraph.askRaw(body, undefined)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  it('asks for nothing that no index serves', async () => {
    // A word is found by the index of terms; the few that it finds are put in order, or looked through for the others.
    expect((await queries.unserved()).filter((fault) => !fault.startsWith('users by state.terms'))).toEqual([]);
  });
});
