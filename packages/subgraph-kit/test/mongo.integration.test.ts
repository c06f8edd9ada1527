import { createFakeClock, type FakeClock } from '@agora/testkit/fake-clock';
import { eventually } from '@agora/testkit/eventually';
import { testStores } from '@agora/testkit/stores';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { pino } from 'pino';
import type { OutgoingMessage } from '../src/events/bus.ts';
import { createSeal } from '../src/events/seal.ts';
import { parsePage, toConnection } from '../src/graphql/pagination.ts';
import { newId } from '../src/ids.ts';
import type { Documents, Versioned } from '../src/mongo/documents.ts';
import { exclusivelyInMongo, type Lease } from '../src/mongo/exclusively.ts';
import { violatesUnique } from '../src/mongo/errors.ts';
import type { KeyedRequest } from '../src/mongo/idempotency.ts';
import { connectMongo, type Mongo } from '../src/mongo/mongo.ts';

interface Profile {
  readonly name: string;
  readonly points: bigint;
  readonly nickname?: string | undefined;
}

let mongo: Mongo;
let profiles: Documents<Profile>;
let clock: FakeClock;
let database: string;
let sent: string[];
let isBrokerDown: boolean;

const bus = {
  send: (messages: readonly OutgoingMessage[]) => {
    if (isBrokerDown) return Promise.reject(new Error('no broker'));
    sent.push(...messages.map(({ envelope }) => (envelope.data as { displayName: string }).displayName));
    return Promise.resolve();
  },
};
const connect = () =>
  connectMongo({
    url: testStores().mongo,
    database,
    bus,
    seal: createSeal({ source: 'kit', clock, newId }),
    clock,
    log: pino({ level: 'silent' }),
    onOperation: () => undefined,
  });
const documents = (on: Mongo) =>
  on.documents<Profile>({ collection: 'profile', indexes: [{ key: { 'state.name': 1 }, unique: true }] });

beforeEach(async () => {
  database = `t_${randomBytes(3).toString('hex')}_kit`;
  sent = [];
  isBrokerDown = false;
  clock = createFakeClock();
  mongo = await connect();
  profiles = await documents(mongo);
});
afterEach(async () => {
  await mongo.database.dropDatabase();
  await mongo.close();
});

const ada: Profile = { name: 'Ada', points: 2n ** 60n };
const renamed = (displayName: string) => ({
  type: 'user.updated' as const,
  subject: 'usr_1',
  data: { userId: 'usr_1', displayName },
});
const silently = { events: [] };

describe('an aggregate in MongoDB', () => {
  it('comes back as it was kept, with its version', async () => {
    await profiles.insert('usr_1', { ...ada, nickname: undefined }, silently);
    expect(await profiles.find('usr_1')).toEqual({ id: 'usr_1', version: 1, state: ada });
    expect(await profiles.findOne({ 'state.name': 'Ada' })).toMatchObject({ id: 'usr_1' });
    expect(await profiles.find('usr_2')).toBeUndefined();
    expect([...(await profiles.findMany(['usr_2', 'usr_1'])).keys()]).toEqual(['usr_1']);
  });

  it('is replaced as a whole: a field that is gone is gone', async () => {
    await profiles.insert('usr_1', { ...ada, nickname: 'Countess' }, silently);
    await profiles.update('usr_1', 1, ada, silently);
    expect(await profiles.find('usr_1')).toEqual({ id: 'usr_1', version: 2, state: ada });
  });

  it('is made once', async () => {
    const results = await Promise.all([1, 2, 3].map(() => profiles.insert('usr_1', ada, { events: [renamed('new')] })));
    expect(results.toSorted()).toEqual(['exists', 'exists', 'inserted']);
    await eventually(() => {
      expect(sent).toEqual(['new']);
    });
  });

  it('takes one of several changes of the same version', async () => {
    await profiles.insert('usr_1', ada, silently);
    const names = ['Bea', 'Cleo', 'Dora'];
    const results = await Promise.all(
      names.map((name) => profiles.update('usr_1', 1, { ...ada, name }, { events: [renamed(name)] })),
    );
    expect(results.toSorted()).toEqual(['conflict', 'conflict', 'updated']);
    const winner = names[results.indexOf('updated')];
    expect(await profiles.find('usr_1')).toMatchObject({ version: 2, state: { name: winner } });
    await eventually(() => {
      expect(sent).toEqual([winner]);
    });
  });

  it('feels a message once, whatever its version by then', async () => {
    const delivery = { consumer: 'kit', messageId: 'evt_1' };
    await profiles.insert('usr_1', ada, silently);
    expect(await profiles.update('usr_1', 1, { ...ada, points: 1n }, { events: [], delivery })).toBe('updated');
    expect(await profiles.update('usr_1', 2, { ...ada, points: 2n }, { events: [], delivery })).toBe('duplicate');
    const other = { consumer: 'another', messageId: 'evt_1' };
    expect(await profiles.update('usr_1', 2, { ...ada, points: 3n }, { events: [], delivery: other })).toBe('updated');
    expect((await profiles.find('usr_1'))?.state.points).toBe(3n);
  });

  it('remembers a bounded number of messages', async () => {
    await profiles.insert('usr_1', ada, silently);
    for (let version = 1; version <= 205; version++) {
      const delivery = { consumer: 'kit', messageId: `evt_${version}` };
      await profiles.update('usr_1', version, ada, { events: [], delivery });
    }
    const kept = await mongo.database.collection('profile').findOne({}, { projection: { seen: 1 } });
    expect(kept?.seen).toHaveLength(200);
    expect((kept?.seen as string[]).at(-1)).toBe('kit:evt_205');
  });

  it('notes who has used a power on it, with the change', async () => {
    const viewer = { subject: newId('usr'), roles: ['admin'], scopes: [], shopIds: [] };
    const audit = (action: string) => ({ viewer, entry: { action, subject: 'usr_1' }, at: clock.now() });
    await profiles.insert('usr_1', ada, { events: [], audit: audit('create') });
    await profiles.update('usr_1', 1, ada, { events: [], audit: audit('suspend') });
    expect(await profiles.update('usr_1', 1, ada, { events: [], audit: audit('late') })).toBe('conflict');
    const kept = await mongo.database.collection('profile').findOne({}, { projection: { audit: 1 } });
    expect(kept?.audit).toMatchObject([
      { action: 'create', by: viewer.subject },
      { action: 'suspend', by: viewer.subject },
    ]);
    expect(await profiles.find('usr_1')).toEqual({ id: 'usr_1', version: 2, state: ada });
  });

  it('says which unique index it breaks, and tells nobody of the change', async () => {
    await profiles.insert('usr_1', ada, silently);
    const error = await profiles.insert('usr_2', ada, { events: [renamed('twin')] }).catch((cause: unknown) => cause);
    expect([violatesUnique(error, 'state.name'), violatesUnique(error, '_id')]).toEqual([true, false]);
    expect(await profiles.find('usr_2')).toBeUndefined();
  });

  it('is listed page by page, in both directions', async () => {
    const ids = Array.from({ length: 7 }, (_, index) => `usr_${index}`);
    for (const id of ids) await profiles.insert(id, { ...ada, name: id }, silently);
    const list = async (order: 'oldestFirst' | 'newestFirst', args: Parameters<typeof parsePage>[0]) => {
      const page = parsePage(args);
      return toConnection(await profiles.list({}, order, page), page, ({ id }: Versioned<Profile>) => [id]);
    };
    const first = await list('newestFirst', { first: 3 });
    expect(first.nodes.map(({ id }) => id)).toEqual(['usr_6', 'usr_5', 'usr_4']);
    const second = await list('newestFirst', { first: 3, after: first.pageInfo.endCursor });
    expect(second.nodes.map(({ id }) => id)).toEqual(['usr_3', 'usr_2', 'usr_1']);
    const last = await list('oldestFirst', { last: 2 });
    expect(last.nodes.map(({ id }) => id)).toEqual(['usr_5', 'usr_6']);
    expect(last.pageInfo.hasPreviousPage).toBe(true);
    expect([await profiles.count({}, 100), await profiles.count({}, 5)]).toEqual([7, 5]);
    expect((await profiles.first({}, 'state.name', 2)).map(({ id }) => id)).toEqual(['usr_0', 'usr_1']);
  });

  it('is listed and counted for many filters at once, each of which has its own page', async () => {
    for (const [index, nickname] of ['Ada', 'Bea', 'Ada', 'Ada', 'Bea', 'Cleo'].entries()) {
      await profiles.insert(`usr_${index}`, { ...ada, name: String(index), nickname }, silently);
    }
    const named = (nickname: string) => ({ 'state.nickname': nickname });
    // More than one pipeline takes.
    const names = ['Ada', ...Array.from({ length: 600 }, (_each, index) => `Nobody ${index}`), 'Bea'];
    const page = parsePage({ first: 1 });
    const listed = await profiles.listEach(names.map(named), 'newestFirst', page);
    expect(listed.map(({ id, state }) => [id, state.nickname])).toEqual([
      ['usr_3', 'Ada'],
      ['usr_2', 'Ada'],
      ['usr_4', 'Bea'],
      ['usr_1', 'Bea'],
    ]);
    const beyond = await profiles.listEach([named('Ada'), named('Bea')], 'oldestFirst', { ...page, from: ['usr_2'] });
    expect(beyond.map(({ id }) => id)).toEqual(['usr_3', 'usr_4']);
    const counted = await profiles.countEach(new Map(names.map((name) => [name, named(name)])), 2);
    expect([...counted]).toEqual([
      ['Ada', 2],
      ['Bea', 2],
    ]);
    expect(await profiles.listEach([], 'newestFirst', page)).toEqual([]);
  });
});

describe('the messages of an aggregate', () => {
  it('are sent once and in order, and are then gone from it', async () => {
    await profiles.insert('usr_1', ada, { events: [renamed('1'), renamed('2')] });
    await profiles.update('usr_1', 1, ada, { events: [renamed('3')] });
    await eventually(async () => {
      expect(sent).toEqual(['1', '2', '3']);
      expect(await mongo.database.collection('profile').findOne({})).toMatchObject({ pending: [] });
    });
  });

  it('wait for the broker', async () => {
    isBrokerDown = true;
    await profiles.insert('usr_1', ada, { events: [renamed('1')] });
    await profiles.update('usr_1', 1, ada, { events: [renamed('2')] });
    expect(await mongo.database.collection('profile').countDocuments({ 'pending.1': { $exists: true } })).toBe(1);
    isBrokerDown = false;
    await eventually(() => {
      expect(sent).toEqual(['1', '2']);
    });
  });

  it('are sent by one replica at a time', async () => {
    const replica = await connect();
    const seenByReplica = await documents(replica);
    await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        seenByReplica.insert(`usr_${index}`, { ...ada, name: String(index) }, { events: [renamed(String(index))] }),
      ),
    );
    await eventually(() => {
      expect(sent.toSorted()).toEqual(Array.from({ length: 20 }, (_, index) => String(index)).toSorted());
    });
    await replica.close();
  });
});

describe('an idempotency key in MongoDB', () => {
  it('is forgotten by the clock of the database, which is not that of a test', async () => {
    const idempotency = await mongo.idempotency();
    await idempotency.once({ principal: 'usr_1', operation: 'rename', key: 'k', parameters: {} }, () =>
      Promise.resolve(1),
    );
    const [kept] = await mongo.database.collection<KeyedRequest>('idempotency').find().toArray();
    expect(Date.now() - (kept?.createdAt.getTime() ?? 0)).toBeLessThan(60_000);
    const indexes = await mongo.database.collection('idempotency').indexes();
    expect(indexes).toContainEqual(
      expect.objectContaining({ key: { createdAt: 1 }, expireAfterSeconds: 24 * 60 * 60 }),
    );
  });

  const request = { principal: 'usr_1', operation: 'rename', key: 'k', parameters: { name: 'Bea' } };

  it('has its work done once, and its answer for a repetition', async () => {
    const idempotency = await mongo.idempotency();
    let runs = 0;
    const once = () => idempotency.once(request, () => Promise.resolve({ run: ++runs }));
    expect([await once(), await once()]).toEqual([
      { answer: { run: 1 }, replayed: false },
      { answer: { run: 1 }, replayed: true },
    ]);
    await expect(
      idempotency.once({ ...request, parameters: { name: 'Cleo' } }, () => Promise.resolve(null)),
    ).rejects.toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' });
  });

  it('is refused while the first request runs', async () => {
    const idempotency = await mongo.idempotency();
    const { answer } = await idempotency.once(request, async () => {
      await expect(idempotency.once(request, () => Promise.resolve(null))).rejects.toMatchObject({
        code: 'IDEMPOTENCY_IN_PROGRESS',
      });
      return 'done';
    });
    expect(answer).toBe('done');
  });

  it('may be used again after a refusal', async () => {
    const idempotency = await mongo.idempotency();
    await expect(idempotency.once(request, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await idempotency.once(request, () => Promise.resolve('yes'))).toEqual({ answer: 'yes', replayed: false });
  });

  it('is taken over from a run that died, whose write is then a duplicate', async () => {
    const idempotency = await mongo.idempotency();
    await profiles.insert('usr_1', ada, silently);
    const dying = Promise.withResolvers<null>();
    const started = Promise.withResolvers<undefined>();
    void idempotency.once(request, async (delivery) => {
      await profiles.update('usr_1', 1, { ...ada, name: 'Bea' }, { events: [], delivery });
      started.resolve(undefined);
      return dying.promise;
    });
    await started.promise;
    clock.advance(31_000);
    const { answer } = await idempotency.once(request, (delivery) =>
      profiles.update('usr_1', 2, { ...ada, name: 'Bea' }, { events: [], delivery }),
    );
    expect(answer).toBe('duplicate');
    dying.resolve(null);
  });
});

describe('work that one replica does at a time', () => {
  const leases = () => mongo.database.collection<Lease>('job_lease');

  it('is left to the one that is at it, and free afterwards', async () => {
    const exclusively = exclusivelyInMongo(leases(), clock);
    const finish = Promise.withResolvers<undefined>();
    const first = exclusively('sweep', () => finish.promise);
    await eventually(async () => {
      expect(await leases().countDocuments()).toBe(1);
    });
    expect(await exclusively('sweep', () => Promise.reject(new Error('twice')))).toBe(false);
    expect(await exclusively('another', () => Promise.resolve())).toBe(true);
    finish.resolve(undefined);
    expect(await first).toBe(true);
    expect(await exclusively('sweep', () => Promise.resolve())).toBe(true);
  });

  it('is taken over from a replica that died, a minute later', async () => {
    await leases().insertOne({ _id: 'sweep', holder: 'dead', until: new Date(clock.now().getTime() + 60_000) });
    const exclusively = exclusivelyInMongo(leases(), clock);
    expect(await exclusively('sweep', () => Promise.resolve())).toBe(false);
    clock.advance(60_000);
    expect(await exclusively('sweep', () => Promise.resolve())).toBe(true);
  });
});

describe('a MongoDB that does not answer', () => {
  it('is unavailable', async () => {
    const replica = await connect();
    const lost = await documents(replica);
    await replica.close();
    await expect(lost.find('usr_1')).rejects.toMatchObject({ code: 'SUBGRAPH_UNAVAILABLE' });
  });
});
