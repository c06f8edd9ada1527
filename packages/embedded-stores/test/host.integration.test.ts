import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Redis } from 'ioredis';
import pg from 'pg';
import { startStores, type StartStoresOptions, type Stores, type StoreUrls } from '../src/index.ts';
import { becomesTrue } from '../src/poll.ts';
import { commandLine, isAlive } from '../src/process-table.ts';
import { withTemporaryFolder } from './temporary-folder.ts';

jest.setTimeout(30_000);

const temporaryFolder = withTemporaryFolder();
let dataFolder: string;
let started: Stores[] = [];

afterEach(async () => {
  await Promise.all(started.map((stores) => stores.stop()));
  started = [];
});

async function start(options: StartStoresOptions): Promise<Stores> {
  const stores = await startStores(options);
  started.push(stores);
  return stores;
}

/** A folder per test. */
function newFolder(): string {
  dataFolder = join(temporaryFolder(), crypto.randomUUID());
  return dataFolder;
}

/** Every process, the host first of all, whose command line names the folder. */
function processesOf(folder: string): number[] {
  return readdirSync('/proc')
    .map(Number)
    .filter((pid) => pid > 0 && pid !== process.pid && isAlive(pid) && commandLine(pid)?.includes(folder) === true);
}

function hostOf(folder: string): number {
  const host = processesOf(folder).find((pid) => commandLine(pid)?.includes('host.ts'));
  if (host === undefined) throw new Error('no host runs');
  return host;
}

async function expectNoProcess(folder: string): Promise<void> {
  await becomesTrue(() => processesOf(folder).length === 0, 5_000);
  expect(processesOf(folder).map(commandLine)).toEqual([]);
}

async function query(urls: StoreUrls, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: urls.postgres });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query<object>(sql)).rows;
  } finally {
    await client.end();
  }
}

async function withRedis<T>({ redis: url }: StoreUrls, use: (redis: Redis) => Promise<T>): Promise<T> {
  const redis = new Redis(url);
  try {
    return await use(redis);
  } finally {
    redis.disconnect();
  }
}

async function writeAnOrderAndACart(urls: StoreUrls): Promise<void> {
  await query(urls, "CREATE TABLE placed_order (id text); INSERT INTO placed_order VALUES ('order-1')");
  await withRedis(urls, (redis) => redis.hset('cart:1', { 'sku-1': '2' }));
}

async function expectTheOrderAndTheCart(urls: StoreUrls): Promise<void> {
  expect(await query(urls, 'SELECT id FROM placed_order')).toEqual([{ id: 'order-1' }]);
  expect(await withRedis(urls, (redis) => redis.hgetall('cart:1'))).toEqual({ 'sku-1': '2' });
}

async function ephemeralFolder(urls: StoreUrls): Promise<string> {
  const [row] = (await query(urls, 'SHOW data_directory')) as { data_directory: string }[];
  return dirname(row?.data_directory ?? '');
}

async function startInAnotherProcess(options: StartStoresOptions): Promise<{ owner: ChildProcess; urls: StoreUrls }> {
  const owner = fork(join(import.meta.dirname, 'stores-owner.ts'), [JSON.stringify(options)], {
    execArgv: ['--disable-warning=ExperimentalWarning'],
  });
  const [urls] = (await once(owner, 'message')) as [StoreUrls];
  return { owner, urls };
}

describe('the stores', () => {
  it('start together, tell what they are, and leave no process behind', async () => {
    const stores = await start({ dataFolder: newFolder() });
    expect(stores.kinds).toEqual({
      postgres: expect.stringMatching(/^PostgreSQL 18\.\d+ \(embedded\)$/),
      mongo: 'MongoDB wire emulator',
      redis: expect.stringMatching(/^Redis /),
      kafka: 'Kafka wire emulator',
      media: 'S3 emulator',
    });
    expect(await query(stores.urls, 'SHOW fsync')).toEqual([{ fsync: 'on' }]);
    const startedAt = performance.now();
    await stores.stop();
    expect(performance.now() - startedAt).toBeLessThan(5_000);
    expect(await stores.exited).toBeUndefined();
    await expectNoProcess(dataFolder);
  });

  it('keep their data from one run to the next', async () => {
    const first = await start({ dataFolder: newFolder() });
    await writeAnOrderAndACart(first.urls);
    await first.stop();
    await expectTheOrderAndTheCart((await start({ dataFolder })).urls);
  });

  it('end when the process that started them is killed', async () => {
    const { owner, urls } = await startInAnotherProcess({ dataFolder: newFolder() });
    await writeAnOrderAndACart(urls);
    expect(processesOf(dataFolder).length).toBeGreaterThan(1);
    owner.kill('SIGKILL');
    await expectNoProcess(dataFolder);
    await expectTheOrderAndTheCart((await start({ dataFolder })).urls);
  });

  it('survive the kill of their host and of its owner at once: the next start ends the leftovers first', async () => {
    const { owner, urls } = await startInAnotherProcess({ dataFolder: newFolder() });
    await writeAnOrderAndACart(urls);
    const host = hostOf(dataFolder);
    // The owner first, so that it cannot clean up after its host; it is stopped before it can ask the host to end.
    process.kill(host, 'SIGSTOP');
    owner.kill('SIGKILL');
    await once(owner, 'exit');
    process.kill(host, 'SIGKILL');
    await becomesTrue(() => !isAlive(host), 5_000);
    const leftovers = processesOf(dataFolder);
    expect(leftovers.length).toBeGreaterThan(0);

    const { urls: newUrls } = await start({ dataFolder });
    expect(leftovers.filter((pid) => isAlive(pid))).toEqual([]);
    await expectTheOrderAndTheCart(newUrls);
  });

  it('are swept by the next ephemeral start when owner and host were both killed', async () => {
    const { owner, urls } = await startInAnotherProcess({ ephemeral: true });
    const folder = await ephemeralFolder(urls);
    const host = hostOf(folder);
    process.kill(host, 'SIGSTOP');
    owner.kill('SIGKILL');
    await once(owner, 'exit');
    process.kill(host, 'SIGKILL');

    await start({ ephemeral: true });
    await expectNoProcess(folder);
    expect(existsSync(folder)).toBe(false);
  });

  it('fail loudly when their host is killed, and leave nothing running', async () => {
    const stores = await start({ dataFolder: newFolder() });
    process.kill(hostOf(dataFolder), 'SIGKILL');
    expect((await stores.exited)?.message).toMatch(/SIGKILL/);
    await expectNoProcess(dataFolder);
  });

  it('fail loudly, all of them, when one server dies; what was committed is still there', async () => {
    const stores = await start({ dataFolder: newFolder() });
    await writeAnOrderAndACart(stores.urls);
    process.kill(Number(readFileSync(join(dataFolder, 'postgres.pid'), 'utf8')), 'SIGKILL');
    expect((await stores.exited)?.message).toMatch(/^postgres ended \(SIGKILL\)/);
    await expectNoProcess(dataFolder);
    await expectTheOrderAndTheCart((await start({ dataFolder })).urls);
  });

  it('refuse a folder on which others run', async () => {
    await start({ dataFolder: newFolder() });
    await expect(startStores({ dataFolder })).rejects.toMatchObject({ code: 'DATA_FOLDER_IN_USE' });
  });

  it('say why they cannot start', async () => {
    const first = await start({ dataFolder: newFolder() });
    await first.stop();
    writeFileSync(join(dataFolder, 'postgres/PG_VERSION'), '9.6\n');
    await expect(startStores({ dataFolder })).rejects.toThrow(/incompatible with server/);
    await expectNoProcess(dataFolder);
  });

  it('are deleted at the end when ephemeral', async () => {
    const stores = await start({ ephemeral: true });
    const folder = await ephemeralFolder(stores.urls);
    expect(existsSync(folder)).toBe(true);
    await stores.stop();
    expect(existsSync(folder)).toBe(false);
  });

  it('leave out those that are given', async () => {
    const real = { postgres: 'postgres://elsewhere', mongo: 'mongodb://elsewhere', kafka: 'elsewhere:9092' };
    const stores = await start({ ephemeral: true, real });
    expect(stores.urls).toMatchObject(real);
    expect(stores.kinds).toMatchObject({ postgres: 'external', mongo: 'external', kafka: 'external' });
    expect(await withRedis(stores.urls, (redis) => redis.ping())).toBe('PONG');
  });
});
