import { GUEST, type Viewer } from '@agora/subgraph-kit/identity/viewer';
import { eventually } from '@agora/testkit/eventually';
import { recordMongoQueries } from '@agora/testkit/mongo-queries';
import { createFakeClock } from '@agora/testkit/fake-clock';
import { predictableId } from '@agora/testkit/predictable-ids';
import { testStores } from '@agora/testkit/stores';
import { startTestSubgraph, type TestSubgraph } from '@agora/testkit/subgraph';
import { viewer } from '@agora/testkit/viewer';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import mongoose from 'mongoose';
import { settings } from '../src/subgraph.ts';

const queries = recordMongoQueries();

let count = 0;
const somebody = () => viewer({ subject: predictableId('usr', ++count), scopes: ['settings:write'] });
const ADMIN = viewer({ subject: predictableId('usr', 900), roles: ['admin'], scopes: ['settings:admin'] });
const CUSTOMER = somebody();
const newKey = () => `key-${++count}`;

const OWN = `query ($representations: [_Any!]!) {
  _entities(representations: $representations) { ... on User { settings { locale currency timeZone version } } }
}`;
const UPDATE = `mutation ($input: UpdateUserSettingsInput!) {
  updateUserSettings(input: $input) {
    settings { locale currency timeZone version }
    userErrors { __typename ... on UserError { path } ... on ConflictError { currentVersion } }
  }
}`;
const SETTINGS = `query ($first: Int, $after: String) {
  systemSettings(first: $first, after: $after) {
    nodes { key type string number boolean json isPublic version } pageInfo { hasNextPage endCursor } totalCount
  }
}`;
const SET = `mutation ($input: SetSystemSettingInput!) {
  setSystemSetting(input: $input) {
    setting { key type string number boolean json description isPublic version updatedAt }
    userErrors { __typename ... on ConflictError { path currentVersion } ... on SettingTypeError { path type } }
  }
}`;
const EVALUATE = 'query ($keys: [String!]!) { featureFlags(keys: $keys) { key isEnabled reason } }';
const FLAG = 'key description isEnabled percentage roles users { id } isArchived version createdAt updatedAt';
const DEFINITION = `query ($key: String!) { featureFlagDefinition(key: $key) { ${FLAG} } }`;
const DEFINITIONS = `query ($includeArchived: Boolean) {
  featureFlagDefinitions(first: 100, includeArchived: $includeArchived) { nodes { key } totalCount }
}`;
const UNKNOWN_ROLE = '... on UnknownRoleError { message path roles }';
const CREATE = `mutation ($input: CreateFeatureFlagInput!) {
  createFeatureFlag(input: $input) {
    flag { ${FLAG} } replayed userErrors { __typename ... on FlagKeyTakenError { path key } ${UNKNOWN_ROLE} }
  }
}`;
const FLAG_ERRORS = '__typename ... on ConflictError { path currentVersion } ... on FlagArchivedError { path key }';
const CHANGE = `mutation ($input: UpdateFeatureFlagInput!) {
  updateFeatureFlag(input: $input) { flag { ${FLAG} } userErrors { ${FLAG_ERRORS} ${UNKNOWN_ROLE} } }
}`;
const ARCHIVE = `mutation ($input: ArchiveFeatureFlagInput!) {
  archiveFeatureFlag(input: $input) { flag { isArchived version } userErrors { ${FLAG_ERRORS} } }
}`;

const DEFAULTS = { locale: 'en-GB', currency: 'GBP', timeZone: 'Europe/London', version: 0 };
const CONFLICT = { __typename: 'ConflictError', path: ['input', 'expectedVersion'] };

let subgraph: TestSubgraph;
let database: mongoose.mongo.Db;
const clock = createFakeClock('2026-03-01T09:00:00.000Z');
beforeAll(async () => {
  subgraph = await startTestSubgraph(settings, { clock });
  const connection = await mongoose.createConnection(testStores().mongo).asPromise();
  database = connection.getClient().db(`${subgraph.running.config.STORE_NAMESPACE}_settings`);
}, 60_000);
afterAll(async () => {
  await database.client.close();
  await subgraph.stop();
}, 60_000);

async function ask(asker: Viewer, document: string, variables: Readonly<Record<string, unknown>> = {}) {
  const { data, errors } = await subgraph.ask(asker, document, variables);
  expect(errors).toBeUndefined();
  return data;
}
const refusalOf = async (asker: Viewer, document: string, variables: Readonly<Record<string, unknown>>) =>
  (await subgraph.ask(asker, document, variables)).errors?.[0]?.extensions.code;
const changesOf = (subject: string) =>
  subgraph
    .published()
    .filter((event) => event.subject === subject)
    .map(({ type, data, aggregateVersion }) => ({ type, data, aggregateVersion }));
async function auditOf(collection: string, id: string) {
  const found = await database.collection<{ _id: string; audit?: object[] }>(collection).findOne({ _id: id });
  return found?.audit;
}

describe("somebody's settings", () => {
  const settingsOf = async (owners: readonly Viewer[], asker: Viewer) => {
    const representations = owners.map(({ subject }) => ({ __typename: 'User', id: subject }));
    const data = await ask(asker, OWN, { representations });
    return (data?._entities as { settings: typeof DEFAULTS | null }[]).map((user) => user.settings);
  };
  const update = async (asker: Viewer, input: object) => (await ask(asker, UPDATE, { input }))?.updateUserSettings;

  it('are the defaults until they are changed, and told of when they are', async () => {
    const asker = somebody();
    expect(await settingsOf([asker], asker)).toEqual([DEFAULTS]);
    const german = { ...DEFAULTS, locale: 'de-DE', timeZone: 'Europe/Berlin', version: 1 };
    expect(await update(asker, { expectedVersion: 0, locale: 'DE-de', timeZone: 'Europe/Berlin' })).toEqual({
      settings: german,
      userErrors: [],
    });
    expect(await update(asker, { expectedVersion: 1, currency: 'EUR' })).toMatchObject({
      settings: { ...german, currency: 'EUR', version: 2 },
    });
    expect(await settingsOf([asker], asker)).toEqual([{ ...german, currency: 'EUR', version: 2 }]);
    const userId = asker.subject ?? '';
    await eventually(() => {
      const type = 'settings.user-changed';
      expect(changesOf(userId)).toEqual([
        { type, aggregateVersion: 1, data: { userId, locale: 'de-DE', currency: 'GBP' } },
        { type, aggregateVersion: 2, data: { userId, locale: 'de-DE', currency: 'EUR' } },
      ]);
    });
  });

  it.each([
    [{ locale: 'xx-YY' }, { __typename: 'UnknownLocaleError', path: ['input', 'locale'] }],
    [{ timeZone: 'Mars/Base' }, { __typename: 'UnknownTimeZoneError', path: ['input', 'timeZone'] }],
  ])('do not take %j', async (change, error) => {
    const asker = somebody();
    expect(await update(asker, { expectedVersion: 0, ...change })).toEqual({ settings: null, userErrors: [error] });
    expect(await settingsOf([asker], asker)).toEqual([DEFAULTS]);
  });

  it('let one of many changes of one version through, the first one and later ones', async () => {
    const asker = somebody();
    for (const version of [0, 1]) {
      const answers = await Promise.all(
        ['EUR', 'USD', 'JPY', 'CHF', 'SEK'].map((currency) => update(asker, { expectedVersion: version, currency })),
      );
      const conflict = { settings: null, userErrors: [{ ...CONFLICT, currentVersion: version + 1 }] };
      expect(answers.filter((answer) => (answer as { settings: unknown }).settings === null)).toEqual(
        Array(4).fill(conflict),
      );
    }
  });

  it('of 50 people are one read, and null for all but oneself', async () => {
    const [asker, ...others] = Array.from({ length: 50 }, somebody);
    if (asker === undefined) return;
    let found;
    const operations = await subgraph.countStoreOperations(async () => {
      found = await settingsOf([asker, ...others], asker);
    });
    expect(operations).toBe(1);
    expect(found).toEqual([DEFAULTS, ...others.map(() => null)]);
  });

  it('are for who is signed in and has the scope', async () => {
    const input = { expectedVersion: 0, currency: 'EUR' };
    expect(await refusalOf(GUEST, UPDATE, { input })).toBe('UNAUTHENTICATED');
    expect(await refusalOf(viewer(), UPDATE, { input })).toBe('FORBIDDEN');
  });

  it('are erased with the person, once and for good', async () => {
    const leaving = somebody();
    const never = somebody();
    await update(leaving, { expectedVersion: 0, currency: 'EUR' });
    for (const { subject: userId = '' } of [leaving, never]) {
      const message = await subgraph.publish({ type: 'user.deleted', subject: userId, data: { userId } });
      await subgraph.redeliver(message);
    }
    await eventually(async () => {
      for (const asker of [leaving, never]) {
        expect(await refusalOf(asker, UPDATE, { input: { expectedVersion: 0, currency: 'USD' } })).toBe('NOT_FOUND');
      }
    });
    expect(await settingsOf([leaving], leaving)).toEqual([DEFAULTS]);
    const kept = await database.collection<{ _id: string; state: object }>('user_settings').findOne({
      _id: leaving.subject ?? '',
    });
    expect(kept?.state).toEqual({ isErased: true });
  });
});

describe('settings of the marketplace', () => {
  const set = async (input: object) =>
    (
      await ask(ADMIN, SET, {
        input: { description: 'What it is for.', isPublic: false, expectedVersion: 0, ...input },
      })
    )?.setSystemSetting as { setting: object | null; userErrors: object[] };
  const list = async (asker: Viewer, page: object = { first: 100 }) =>
    (await ask(asker, SETTINGS, { ...page }))?.systemSettings as {
      nodes: { key: string }[];
      pageInfo: { hasNextPage: boolean; endCursor: string };
      totalCount: number;
    };

  it.each([
    ['STRING', { string: 'a$b.c' }, {}],
    ['NUMBER', { number: 0.25 }, {}],
    ['NUMBER', { number: 3_000_000_000 }, {}],
    ['BOOLEAN', { boolean: false }, {}],
    ['JSON', { json: '{ "$a.b": [1, null] }' }, { json: '{"$a.b":[1,null]}' }],
  ])('hold a %s: %j', async (type, value, kept) => {
    const key = newKey();
    const { setting, userErrors } = await set({ key, value });
    const none = { string: null, number: null, boolean: null, json: null };
    expect(userErrors).toEqual([]);
    expect(setting).toEqual({
      ...none,
      ...value,
      ...kept,
      key,
      type,
      description: 'What it is for.',
      isPublic: false,
      version: 1,
      updatedAt: '2026-03-01T09:00:00.000Z',
    });
    expect((await list(ADMIN)).nodes).toContainEqual({
      ...none,
      ...value,
      ...kept,
      key,
      type,
      isPublic: false,
      version: 1,
    });
  });

  it('are changed by who has seen them, and keep their type', async () => {
    const key = newKey();
    await set({ key, value: { number: 1 } });
    expect(await set({ key, value: { number: 2 } })).toEqual({
      setting: null,
      userErrors: [{ ...CONFLICT, currentVersion: 1 }],
    });
    expect(await set({ key, value: { string: '2' }, expectedVersion: 1 })).toEqual({
      setting: null,
      userErrors: [{ __typename: 'SettingTypeError', path: ['input', 'value'], type: 'NUMBER' }],
    });
    expect(await set({ key, value: { number: 2 }, expectedVersion: 1 })).toMatchObject({
      setting: { number: 2, version: 2 },
    });
    await eventually(() => {
      expect(changesOf(key)).toEqual(
        [1, 2].map((aggregateVersion) => ({ type: 'settings.system-changed', aggregateVersion, data: { key } })),
      );
    });
    expect(await auditOf('system_settings', key)).toMatchObject(
      [1, 2].map((version) => ({
        action: 'setSystemSetting',
        subject: key,
        by: ADMIN.subject,
        details: { version, isPublic: false },
      })),
    );
  });

  it('are made once, however many try at once', async () => {
    const key = newKey();
    const answers = await Promise.all([1, 2, 3, 4].map((number) => set({ key, value: { number } })));
    expect(answers.filter(({ setting }) => setting !== null)).toHaveLength(1);
  });

  it.each([{}, { string: 'a', number: 1 }, { json: 'no' }])('do not take the value %j', async (value) => {
    const input = { key: newKey(), expectedVersion: 0, description: 'What for.', isPublic: false, value };
    expect(await refusalOf(ADMIN, SET, { input })).toBe('BAD_USER_INPUT');
  });

  it('are for all to read when they are public, in pages by key', async () => {
    for (const key of ['public-b', 'public-a', 'public-c']) await set({ key, value: { number: 1 }, isPublic: true });
    const secret = newKey();
    await set({ key: secret, value: { string: 'not for all' } });
    for (const asker of [GUEST, CUSTOMER]) {
      const { nodes } = await list(asker);
      expect(nodes.map(({ key }) => key)).toEqual(['public-a', 'public-b', 'public-c']);
    }
    expect((await list(ADMIN)).nodes.map(({ key }) => key)).toContain(secret);
    const { nodes, pageInfo } = await list(GUEST, { first: 2 });
    expect({ nodes, pageInfo }).toMatchObject({ nodes: [{ key: 'public-a' }, {}], pageInfo: { hasNextPage: true } });
    expect(await list(GUEST, { first: 2, after: pageInfo.endCursor })).toMatchObject({
      nodes: [{ key: 'public-c' }],
      pageInfo: { hasNextPage: false },
      totalCount: 3,
    });
    const { nodes: all, totalCount } = await list(ADMIN);
    expect(totalCount).toBe(all.length);
  });
});

describe('feature flags', () => {
  const create = async (input: object) =>
    (await ask(ADMIN, CREATE, { input: { description: 'What it switches.', ...input } }))?.createFeatureFlag as {
      flag: object | null;
      replayed: boolean;
      userErrors: object[];
    };
  const evaluate = async (asker: Viewer, ...keys: string[]) =>
    (await ask(asker, EVALUATE, { keys }))?.featureFlags as { key: string; isEnabled: boolean; reason: string }[];

  it('are made, changed and archived, and each change is told of and noted with its author', async () => {
    const key = newKey();
    const made = {
      key,
      description: 'What it switches.',
      isEnabled: false,
      percentage: 0,
      roles: [],
      users: [],
      isArchived: false,
      version: 1,
      createdAt: '2026-03-01T09:00:00.000Z',
      updatedAt: '2026-03-01T09:00:00.000Z',
    };
    expect(await create({ key })).toEqual({ flag: made, replayed: false, userErrors: [] });
    expect(await ask(ADMIN, DEFINITION, { key })).toEqual({ featureFlagDefinition: made });

    const change = { isEnabled: true, percentage: 25, roles: ['support'], userIds: [CUSTOMER.subject] };
    expect(await ask(ADMIN, CHANGE, { input: { key, expectedVersion: 1, ...change } })).toMatchObject({
      updateFeatureFlag: {
        flag: { isEnabled: true, percentage: 25, roles: ['support'], users: [{ id: CUSTOMER.subject }], version: 2 },
        userErrors: [],
      },
    });
    const conflict = { ...CONFLICT, currentVersion: 2 };
    expect(await ask(ADMIN, ARCHIVE, { input: { key, expectedVersion: 1 } })).toEqual({
      archiveFeatureFlag: { flag: null, userErrors: [conflict] },
    });
    expect(await ask(ADMIN, ARCHIVE, { input: { key, expectedVersion: 2 } })).toEqual({
      archiveFeatureFlag: { flag: { isArchived: true, version: 3 }, userErrors: [] },
    });
    const archived = { __typename: 'FlagArchivedError', path: ['input', 'key'], key };
    expect(await ask(ADMIN, CHANGE, { input: { key, expectedVersion: 3, isEnabled: true } })).toEqual({
      updateFeatureFlag: { flag: null, userErrors: [archived] },
    });
    const taken = { __typename: 'FlagKeyTakenError', path: ['input', 'key'], key };
    expect(await create({ key })).toEqual({ flag: null, replayed: false, userErrors: [taken] });

    const emperor = {
      __typename: 'UnknownRoleError',
      message: 'A role is one of guest, customer, staff, vendor, support, admin, partner.',
      path: ['input', 'roles'],
      roles: ['emperor'],
    };
    const roles = ['guest', 'emperor', 'partner'];
    expect(await create({ key: newKey(), roles })).toEqual({ flag: null, replayed: false, userErrors: [emperor] });
    const another = newKey();
    await create({ key: another });
    expect(await ask(ADMIN, CHANGE, { input: { key: another, expectedVersion: 1, roles } })).toEqual({
      updateFeatureFlag: { flag: null, userErrors: [emperor] },
    });

    const keysOf = (data: Awaited<ReturnType<typeof ask>>) => {
      const { nodes, totalCount } = data?.featureFlagDefinitions as { nodes: { key: string }[]; totalCount: number };
      expect(totalCount).toBe(nodes.length);
      return nodes.map((flag) => flag.key);
    };
    expect(keysOf(await ask(ADMIN, DEFINITIONS))).not.toContain(key);
    expect(keysOf(await ask(ADMIN, DEFINITIONS, { includeArchived: true }))).toContain(key);

    await eventually(() => {
      expect(changesOf(key)).toEqual(
        [1, 2, 3].map((aggregateVersion) => ({ type: 'settings.flag-changed', aggregateVersion, data: { key } })),
      );
    });
    const notes = await auditOf('feature_flags', key);
    expect(notes).toMatchObject([
      { action: 'createFeatureFlag', by: ADMIN.subject, details: { version: 1 } },
      {
        action: 'updateFeatureFlag',
        details: { version: 2, isEnabled: true, percentage: 25, roles: 'support', users: 1 },
      },
      { action: 'archiveFeatureFlag', details: { version: 3 } },
    ]);
    expect(JSON.stringify(notes)).not.toContain(CUSTOMER.subject);
  });

  it('are made once for a key, however often it is sent', async () => {
    const input = { key: newKey(), idempotencyKey: 'make-it' };
    const first = await create(input);
    expect(first).toMatchObject({ flag: { version: 1 }, replayed: false });
    expect(await create(input)).toEqual({ ...first, replayed: true });
    const other = { ...input, description: 'Something else.' };
    expect(await refusalOf(ADMIN, CREATE, { input: other })).toBe('IDEMPOTENCY_KEY_REUSED');
    expect(await auditOf('feature_flags', input.key)).toHaveLength(1);
  });

  it('that were made before a crash has cut off the answer are made for the repeated request', async () => {
    const input = { key: newKey(), idempotencyKey: 'cut-off' };
    const first = await create(input);
    const requests = database.collection<{ _id: string }>('idempotency');
    const request = { _id: JSON.stringify([ADMIN.subject, 'createFeatureFlag', 'cut-off']) };
    expect((await requests.updateOne(request, { $unset: { answer: 1 } })).modifiedCount).toBe(1);
    await requests.updateOne(request, { $set: { heldUntil: new Date(0) } });
    expect(await create(input)).toEqual(first);
  });

  it('let one of many changes of one version through', async () => {
    const key = newKey();
    await create({ key });
    const answers = await Promise.all(
      [10, 20, 30, 40, 50].map((percentage) => ask(ADMIN, CHANGE, { input: { key, expectedVersion: 1, percentage } })),
    );
    const changed = answers.filter((data) => (data?.updateFeatureFlag as { flag: unknown }).flag !== null);
    expect(changed).toHaveLength(1);
  });

  it('say to each caller whether they are on, and why', async () => {
    const [user, role, everybody, nobody, disabled] = [newKey(), newKey(), newKey(), newKey(), newKey()];
    await create({ key: user, isEnabled: true, userIds: [CUSTOMER.subject] });
    await create({ key: role, isEnabled: true, roles: ['support'] });
    await create({ key: everybody, isEnabled: true, percentage: 100 });
    await create({ key: nobody, isEnabled: true });
    await create({ key: disabled, percentage: 100 });
    const all = [user, role, everybody, nobody, disabled, 'no-such-flag'];
    const reasons = async (asker: Viewer) =>
      (await evaluate(asker, ...all)).map(({ isEnabled, reason }) => `${isEnabled ? 'on' : 'off'} ${reason}`);
    const common = ['on PERCENTAGE', 'off NO_RULE', 'off DISABLED', 'off UNKNOWN'];
    expect(await reasons(CUSTOMER)).toEqual(['on USER', 'off NO_RULE', ...common]);
    expect(await reasons(viewer({ subject: predictableId('usr', 901), roles: ['support'] }))).toEqual([
      'off NO_RULE',
      'on ROLE',
      ...common,
    ]);
    expect(await reasons(GUEST)).toEqual(['off NO_RULE', 'off NO_RULE', ...common]);
    expect((await evaluate(CUSTOMER, nobody, user, nobody)).map(({ key }) => key)).toEqual([nobody, user, nobody]);
  });

  it('are on for the same guests of a part, in every request', async () => {
    const key = newKey();
    await create({ key, isEnabled: true, percentage: 50 });
    const guests = Array.from({ length: 40 }, (_each, number) => ({ ...GUEST, guestId: predictableId('gst', number) }));
    const on = () => Promise.all(guests.map(async (guest) => (await evaluate(guest, key))[0]?.isEnabled));
    const first = await on();
    expect(new Set(first)).toEqual(new Set([true, false]));
    expect(await on()).toEqual(first);
  });

  it('are 50 references in one read, and at most 100', async () => {
    const key = newKey();
    await create({ key });
    const keys = [key, ...Array.from({ length: 49 }, (_each, number) => `absent-${number}`)];
    expect(await subgraph.countStoreOperations(() => evaluate(CUSTOMER, ...keys))).toBe(1);
    const tooMany = Array.from({ length: 101 }, (_each, number) => `absent-${number}`);
    expect(await refusalOf(CUSTOMER, EVALUATE, { keys: tooMany })).toBe('BAD_USER_INPUT');
  });

  it('and settings are changed, and their rules read, with settings:admin only', async () => {
    const key = newKey();
    await create({ key });
    const setting = { key, expectedVersion: 0, value: { number: 1 }, description: 'What for.', isPublic: true };
    for (const [document, variables] of [
      [CREATE, { input: { key: newKey(), description: 'Mine.' } }],
      [CHANGE, { input: { key, expectedVersion: 1, percentage: 100 } }],
      [ARCHIVE, { input: { key, expectedVersion: 1 } }],
      [SET, { input: setting }],
      [DEFINITION, { key }],
      [DEFINITIONS, {}],
    ] as const) {
      expect(await refusalOf(CUSTOMER, document, variables)).toBe('FORBIDDEN');
      expect(await refusalOf(GUEST, document, variables)).toBe('UNAUTHENTICATED');
    }
    expect(await refusalOf(ADMIN, ARCHIVE, { input: { key: 'no-such-flag', expectedVersion: 1 } })).toBe('NOT_FOUND');
  });
});

it.each([EVALUATE, '{ _service { sdl } }', OWN])('is closed without an identity: %s', async (query) => {
  const body = JSON.stringify({ query, variables: { keys: [], representations: [] } });
  await expect(subgraph.askRaw(body, undefined)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
});

it('asks for nothing that no index serves', async () => {
  expect(await queries.unserved()).toEqual([]);
});
