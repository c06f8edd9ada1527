import { testStores } from '@agora/testkit/stores';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Pool } from 'pg';
import { pino } from 'pino';
import { systemClock } from '../src/clock.ts';
import { createSeal } from '../src/events/seal.ts';
import { newId } from '../src/ids.ts';
import { exclusivelyInPostgres } from '../src/postgres/exclusively.ts';
import { housekeepingJob } from '../src/postgres/housekeeping.ts';
import { migrate } from '../src/postgres/migrate.ts';
import { createPool } from '../src/postgres/pool.ts';
import { createPostgres, violates, type Postgres } from '../src/postgres/postgres.ts';
import { IS_WAITING, NEXT_UNSENT, sendOutbox } from '../src/postgres/relay.ts';
import { withinTime } from '../src/time-left.ts';

const log = pino({ level: 'silent' });

let schema: string;
let folder: string;
let pool: Pool;

const openPool = (): Pool => createPool({ url: testStores().postgres, schema, maxConnections: 10, log });
const write = (name: string, sql: string) => writeFile(join(folder, name), sql);
const migrated = (on: Pool = pool) => migrate(on, { schema, folder: pathToFileURL(`${folder}/`) });

beforeEach(async () => {
  schema = `t_${randomBytes(3).toString('hex')}_kit`;
  folder = await mkdtemp(join(tmpdir(), 'migrations-'));
  await write('0001_account.sql', 'create table account (id text primary key, balance integer not null)');
  pool = openPool();
});
afterEach(async () => {
  await pool.query(`drop schema if exists ${schema} cascade`);
  await pool.end();
  await rm(folder, { recursive: true });
});

describe('migrations', () => {
  const KIT = ['kit/0001_messaging.sql', 'kit/0002_audit.sql', 'kit/0003_inbox_age.sql'];

  it('run once by number, the kit first where both have one, and later ones when they come', async () => {
    expect(await migrated()).toEqual([KIT[0], '0001_account.sql', ...KIT.slice(1)]);
    expect(await migrated()).toEqual([]);
    await write('0002_owner.sql', 'alter table account add column owner text');
    expect(await migrated()).toEqual(['0002_owner.sql']);
  });

  it('that were edited after they had run are refused', async () => {
    await migrated();
    await write('0001_account.sql', 'create table account (id text primary key)');
    await expect(migrated()).rejects.toThrow('0001_account.sql was changed');
  });

  it('leave nothing behind when one of them fails', async () => {
    await write('0002_broken.sql', 'create table half (id text); select nonsense');
    await expect(migrated()).rejects.toMatchObject({ code: '42703' });
    const { rows } = await pool.query('select from information_schema.tables where table_schema = $1', [schema]);
    expect(rows).toEqual([]);
  });

  it('run once, too, when several replicas start at the same time', async () => {
    const replicas = [openPool(), openPool(), openPool()];
    const applied = await Promise.all(replicas.map((replica) => migrated(replica)));
    expect(applied.flat().toSorted()).toEqual(['0001_account.sql', ...KIT]);
    await Promise.all(replicas.map((replica) => replica.end()));
  });
});

describe('a transaction', () => {
  let postgres: Postgres;
  let wakes = 0;
  beforeEach(async () => {
    await migrated();
    wakes = 0;
    postgres = createPostgres(pool, createSeal({ source: 'kit', clock: systemClock, newId }), {
      onPending: () => {
        wakes++;
      },
      onOperation: () => undefined,
    });
    await postgres.query(`insert into account (id, balance) values ('a', 100), ('b', 100)`);
  });

  const updated = (displayName: string) => ({
    type: 'user.updated' as const,
    subject: 'usr_1',
    data: { userId: 'usr_1', displayName },
  });
  const balances = async () =>
    (await postgres.query<{ balance: number }>('select balance from account order by id')).map((row) => row.balance);
  const outbox = async () =>
    (
      await postgres.query<{ name: string }>(
        `select envelope #>> '{data,displayName}' as name from outbox where published_at is null order by position`,
      )
    ).map(({ name }) => name);

  it('keeps its change and its messages together', async () => {
    await postgres.transaction(async (transaction) => {
      await transaction.query(`update account set balance = 90 where id = 'a'`);
      await transaction.publish(updated('first'), updated('second'));
      await transaction.publish(updated('third'));
    });
    expect([await balances(), await outbox(), wakes]).toEqual([[90, 100], ['first', 'second', 'third'], 1]);
  });

  it('that fails leaves neither', async () => {
    const failing = postgres.transaction(async (transaction) => {
      await transaction.query(`update account set balance = 90 where id = 'a'`);
      await transaction.publish(updated('lost'));
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect([await balances(), await outbox(), wakes]).toEqual([[100, 100], [], 0]);
  });

  it('that publishes what breaks its contract fails', async () => {
    const failing = postgres.transaction((transaction) =>
      transaction.publish({ ...updated(''), data: { userId: '', displayName: '' } }),
    );
    await expect(failing).rejects.toMatchObject({ name: 'ZodError' });
  });

  it('notes who has used a power, with the change, and for good', async () => {
    const viewer = { subject: newId('usr'), roles: ['admin'], scopes: [], shopIds: [], actor: 'desk' };
    const entries = () =>
      postgres.query('select action, subject, details, by_subject as by, through from audit order by position');
    await postgres.transaction((transaction) =>
      transaction.audit(viewer, { action: 'closeAccount', subject: 'a', details: { reason: 'fraud' } }),
    );
    const failing = postgres.transaction(async (transaction) => {
      await transaction.audit(viewer, { action: 'closeAccount', subject: 'b' });
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(await entries()).toEqual([
      { action: 'closeAccount', subject: 'a', details: { reason: 'fraud' }, by: viewer.subject, through: 'desk' },
    ]);
    await expect(postgres.query(`update audit set by_subject = 'usr_2'`)).rejects.toThrow('append-only');
    await expect(postgres.query('delete from audit')).rejects.toThrow('append-only');
  });

  it('is repeated when it meets another in a deadlock', async () => {
    const bothHoldOne = Promise.withResolvers<undefined>();
    let holding = 0;
    const transfer = (first: string, second: string) =>
      postgres.transaction(async (transaction) => {
        await transaction.query('update account set balance = balance - 1 where id = $1', [first]);
        if (++holding >= 2) bothHoldOne.resolve(undefined);
        await bothHoldOne.promise;
        await transaction.query('update account set balance = balance - 1 where id = $1', [second]);
      });
    await Promise.all([transfer('a', 'b'), transfer('b', 'a')]);
    expect(await balances()).toEqual([98, 98]);
  });

  it('says which constraint a row breaks', async () => {
    const failing = postgres.query(`insert into account (id, balance) values ('a', 1)`);
    const error = await failing.catch((cause: unknown) => cause);
    expect(violates(error, 'account_pkey')).toBe(true);
    expect(violates(error, 'account_owner_key')).toBe(false);
  });

  it('remembers a message with its effect, and forgets both together', async () => {
    const delivery = { consumer: 'kit', messageId: 'evt_1' };
    const isFirst = () => postgres.transaction((transaction) => transaction.isFirst(delivery));
    await expect(
      postgres.transaction(async (transaction) => {
        await transaction.isFirst(delivery);
        throw new Error('crash before commit');
      }),
    ).rejects.toThrow('crash');
    expect([await isFirst(), await isFirst()]).toEqual([true, false]);
  });

  describe('with an idempotency key', () => {
    const withdraw = (amount: number, { key = 'k', fails = false, meanwhile = () => Promise.resolve() } = {}) =>
      postgres.transaction((transaction) =>
        transaction.once({ principal: 'usr_1', operation: 'withdraw', key, parameters: { amount } }, async () => {
          await transaction.query(`update account set balance = balance - $1 where id = 'a'`, [amount]);
          await meanwhile();
          if (fails) throw new Error('crash in the middle');
          return { withdrawn: amount };
        }),
      );

    it('works once and answers each repetition alike', async () => {
      expect(await withdraw(10)).toEqual({ answer: { withdrawn: 10 }, replayed: false });
      expect(await withdraw(10)).toEqual({ answer: { withdrawn: 10 }, replayed: true });
      expect(await balances()).toEqual([90, 100]);
    });

    it('is refused for other parameters', async () => {
      await withdraw(10);
      await expect(withdraw(11)).rejects.toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' });
    });

    it('is refused while the first request still runs', async () => {
      const meanwhile = () => expect(withdraw(10)).rejects.toMatchObject({ code: 'IDEMPOTENCY_IN_PROGRESS' });
      expect(await withdraw(10, { meanwhile })).toMatchObject({ replayed: false });
      expect(await balances()).toEqual([90, 100]);
    });

    it('may be used again after a crash in the middle, which leaves nothing', async () => {
      await expect(withdraw(10, { fails: true })).rejects.toThrow('crash in the middle');
      expect(await balances()).toEqual([100, 100]);
      expect(await withdraw(10)).toMatchObject({ replayed: false });
    });

    it.each(['', ' ', 'ü', 'x'.repeat(129)])('is refused as %p', async (key) => {
      await expect(withdraw(10, { key })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    });
  });

  describe('whose messages are relayed', () => {
    const sent: string[] = [];
    let isDown = false;
    const bus = {
      send: (messages: readonly { envelope: { data: unknown } }[]) => {
        if (isDown) return Promise.reject(new Error('no broker'));
        sent.push(...messages.map(({ envelope }) => (envelope.data as { displayName: string }).displayName));
        return Promise.resolve();
      },
    };
    const relay = () => sendOutbox({ pool, bus, lockName: schema });
    beforeEach(async () => {
      sent.length = 0;
      isDown = false;
      await postgres.transaction((transaction) => transaction.publish(updated('1'), updated('2'), updated('3')));
    });

    it('sends each once and in order', async () => {
      await relay();
      await relay();
      expect([sent, await outbox()]).toEqual([['1', '2', '3'], []]);
    });

    it('keeps them while there is no broker', async () => {
      isDown = true;
      await expect(relay()).rejects.toThrow('no broker');
      isDown = false;
      await relay();
      expect(sent).toEqual(['1', '2', '3']);
    });

    it('sends them again after a crash between sending and marking', async () => {
      const crashing = { send: (messages: Parameters<typeof bus.send>[0]) => bus.send(messages).then(crash) };
      await expect(sendOutbox({ pool, bus: crashing, lockName: schema })).rejects.toThrow('crash');
      await relay();
      expect(sent).toEqual(['1', '2', '3', '1', '2', '3']);
    });

    it('finds them by an index of what was not sent, among however many that were', async () => {
      await pool.query(
        `insert into outbox (id, topic, subject, envelope, published_at)
         select 'evt_' || n, 'topic', 'subject', '{}', now() from generate_series(1, 5000) n`,
      );
      await pool.query('analyze outbox');
      for (const [statement, parameters] of [
        [IS_WAITING, []],
        [NEXT_UNSENT, [500]],
      ] as const) {
        const { rows } = await pool.query<{ 'QUERY PLAN': unknown }>(`explain (format json) ${statement}`, [
          ...parameters,
        ]);
        const plan = JSON.stringify(rows);
        expect(plan).toContain('"Index Name":"outbox_unpublished"');
        expect(plan).not.toMatch(/Seq Scan|Sort/);
      }
    });

    it('leaves them to another relay that is at work', async () => {
      const slow = Promise.withResolvers<undefined>();
      const isSending = Promise.withResolvers<undefined>();
      const send = () => {
        isSending.resolve(undefined);
        return slow.promise;
      };
      const first = sendOutbox({ pool, bus: { send }, lockName: schema });
      await isSending.promise;
      expect(await relay()).toBe('busy');
      slow.resolve(undefined);
      await first;
      expect([sent, await outbox()]).toEqual([[], []]);
    });
  });
});

describe('work that one replica does at a time', () => {
  const inEveryReplica = (name: string, work: () => Promise<void>) =>
    Promise.all([pool, pool, pool].map((each) => exclusivelyInPostgres(each, schema)(name, work)));

  it('is done by one of three, and by another afterwards', async () => {
    let runs = 0;
    const slowly = async () => {
      runs++;
      await postgresSleep(pool);
    };
    expect((await inEveryReplica('sweep', slowly)).filter(Boolean)).toHaveLength(1);
    expect(await exclusivelyInPostgres(pool, schema)('sweep', slowly)).toBe(true);
    expect(runs).toBe(2);
  });

  it('is not lost by a run that takes longer than a transaction may idle', async () => {
    const impatient = new Pool({ connectionString: testStores().postgres, idle_in_transaction_session_timeout: 200 });
    const finish = Promise.withResolvers<undefined>();
    const running = exclusivelyInPostgres(impatient, schema, 50)('sweep', () => finish.promise);
    await pool.query('select pg_sleep(0.6)');
    expect(await exclusivelyInPostgres(pool, schema)('sweep', () => Promise.resolve())).toBe(false);
    finish.resolve(undefined);
    expect(await running).toBe(true);
    await impatient.end();
  });

  it('is free again after a run that failed', async () => {
    const exclusively = exclusivelyInPostgres(pool, schema);
    await expect(exclusively('sweep', () => Promise.reject(new Error('deadlock')))).rejects.toThrow('deadlock');
    expect(await exclusively('sweep', () => Promise.resolve())).toBe(true);
  });
});

const postgresSleep = (on: Pool) => on.query('select pg_sleep(0.1)');

describe('what is kept for repetitions', () => {
  it('is forgotten when none can come any more, and not before', async () => {
    await migrated();
    await pool.query(
      `insert into idempotency (principal, operation, key, fingerprint, answer, created_at)
       select 'usr_1', 'withdraw', age, '', '{}', now() - age::interval from unnest($1::text[]) age`,
      [['23 hours', '25 hours']],
    );
    await pool.query(
      `insert into inbox (consumer, message_id, received_at) select 'kit', age, now() - age::interval from unnest($1::text[]) age`,
      [['34 days', '36 days']],
    );
    await housekeepingJob(pool).run();
    expect((await pool.query('select key from idempotency')).rows).toEqual([{ key: '23 hours' }]);
    expect((await pool.query('select message_id from inbox')).rows).toEqual([{ message_id: '34 days' }]);
  });
});

describe('a request that nobody waits for any more', () => {
  it('begins no other statement', async () => {
    const postgres = createPostgres(pool, createSeal({ source: 'test', clock: systemClock, newId }), {
      onPending: () => undefined,
      onOperation: () => undefined,
    });
    const ended = Promise.withResolvers<unknown>();
    const work = async (): Promise<void> => {
      await postgres.query('select pg_sleep(0.1)');
      await postgres.query('select 1');
    };
    const request = withinTime(50, () => {
      const working = work();
      working.catch(ended.resolve);
      return working;
    });
    await expect(request).rejects.toMatchObject({ code: 'TIMEOUT' });
    expect(await ended.promise).toMatchObject({ code: 'TIMEOUT' });
  });
});

describe('a database that does not answer', () => {
  let elsewhere: Pool;
  beforeAll(() => {
    elsewhere = createPool({ url: 'postgres://127.0.0.1:1/none', maxConnections: 1, log });
  });
  afterAll(() => elsewhere.end());

  it('is unavailable to queries and transactions', async () => {
    const postgres = createPostgres(elsewhere, createSeal({ source: 'kit', clock: systemClock, newId }), {
      onPending: () => undefined,
      onOperation: () => undefined,
    });
    const refusal = { code: 'SUBGRAPH_UNAVAILABLE', message: 'The database is not available.' };
    await expect(postgres.query('select 1')).rejects.toMatchObject(refusal);
    await expect(postgres.transaction((transaction) => transaction.query('select 1'))).rejects.toMatchObject(refusal);
  });
});

function crash(): never {
  throw new Error('crash');
}
