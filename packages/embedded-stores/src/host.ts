// The process that holds the stores. It outlives neither its parent (the IPC channel closes even after kill -9) nor any
// of its servers: half a set of stores would only make every later error a riddle.
import { once } from 'node:events';
import { join } from 'node:path';
import { DataFolderInUseError, whileHolding, removeFolder, sweepEphemeralFolders } from './data-folder.ts';
import type { HostMessage, HostOptions, StoreName } from './host-protocol.ts';
import type { RunningStore, StoreOptions } from './running-store.ts';
import { stopLeftovers } from './server-process.ts';

// What the stores write is this user's alone; folders that others have to pass through say so themselves.
process.umask(0o077);

const ANY_PORT = { host: '127.0.0.1', port: 0 };

const STARTERS: Record<StoreName, (options: StoreOptions) => Promise<RunningStore>> = {
  async postgres(options) {
    const { startPostgres } = await import('./postgres/server.ts');
    return await startPostgres(options);
  },
  async redis(options) {
    const { startRedis } = await import('./redis/server.ts');
    return await startRedis(options);
  },
  async mongo(options) {
    const { startMongoServer } = await import('./mongo/server.ts');
    const server = await startMongoServer({ ...ANY_PORT, ...fileFor('mongo', options) });
    return { url: server.url, kind: 'MongoDB wire emulator', stop: () => server.stop() };
  },
  async kafka(options) {
    const { startKafkaBroker } = await import('./kafka/broker.ts');
    const broker = await startKafkaBroker({ ...ANY_PORT, ...fileFor('kafka', options) });
    return { url: broker.address, kind: 'Kafka wire emulator', stop: () => broker.stop() };
  },
  async media({ dataFolder, ephemeral }) {
    const { startObjectServer } = await import('./objects/server.ts');
    const server = await startObjectServer({ ...ANY_PORT, folder: join(dataFolder, 'media'), ephemeral });
    return { url: server.url, kind: 'S3 emulator', stop: () => server.stop() };
  },
};

/** Without a file an emulator keeps everything in memory. */
function fileFor(store: StoreName, { dataFolder, ephemeral }: StoreOptions): { file?: string } {
  return ephemeral ? {} : { file: join(dataFolder, `${store}.sqlite`) };
}

async function holdStores({ dataFolder, ephemeral, stores }: HostOptions, stopAsked: Promise<unknown>): Promise<void> {
  await stopLeftovers(dataFolder);
  if (ephemeral) await sweepEphemeralFolders();

  const starts = await Promise.allSettled(
    stores.map(async (name) => ({ name, ...(await STARTERS[name]({ dataFolder, ephemeral })) })),
  );
  const running = starts.flatMap((start) => (start.status === 'fulfilled' ? [start.value] : []));
  const failed = starts.find((start) => start.status === 'rejected');
  try {
    if (failed) throw failed.reason;
    await tell({ kind: 'ready', stores: running.map(({ name, url, kind }) => ({ name, url, kind })) });
    const serverEnds = running.flatMap(({ ended }) => (ended ? [ended] : []));
    const end = await Promise.race([stopAsked, ...serverEnds]);
    if (typeof end === 'string') throw new Error(end);
  } finally {
    await Promise.all(running.map((store) => store.stop()));
    if (ephemeral) removeFolder(dataFolder);
  }
}

async function tell(message: HostMessage): Promise<void> {
  if (process.connected) await new Promise((sent) => process.send?.(message, sent));
}

const stopAsked = process.connected
  ? Promise.race(['disconnect', 'SIGTERM', 'SIGINT'].map((event) => once(process, event)))
  : Promise.resolve();
try {
  const options = JSON.parse(process.argv[2] ?? '') as HostOptions;
  await whileHolding(options.dataFolder, () => holdStores(options, stopAsked));
} catch (error) {
  process.exitCode = 1;
  if (error instanceof DataFolderInUseError) await tell({ kind: 'dataFolderInUse' });
  else await tell({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) });
}
// A client's half-open connection to an emulator must not keep this process alive.
process.exit();
