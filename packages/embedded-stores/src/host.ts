// The process that holds the stores. It outlives neither its parent (the IPC channel closes even after kill -9) nor any
// of its servers: half a set of stores would only make every later error a riddle.
import { once } from 'node:events';
import { DataFolderInUseError, whileHolding, removeFolder, sweepEphemeralFolders } from './data-folder.ts';
import type { HostMessage, HostOptions, StoreName } from './host-protocol.ts';
import type { RunningStore, StoreOptions } from './running-store.ts';
import { stopLeftovers } from './server-process.ts';

// What the stores write is this user's alone; folders that others have to pass through say so themselves.
process.umask(0o077);

const STARTERS: Record<StoreName, (options: StoreOptions) => Promise<RunningStore>> = {
  async postgres(options) {
    const { startPostgres } = await import('./postgres/server.ts');
    return await startPostgres(options);
  },
  async redis(options) {
    const { startRedis } = await import('./redis/server.ts');
    return await startRedis(options);
  },
  // The emulators of these two are on their way; nothing listens at these addresses yet.
  mongo: () =>
    Promise.resolve({ url: 'mongodb://127.0.0.1:1', kind: 'not available yet', stop: () => Promise.resolve() }),
  kafka: () => Promise.resolve({ url: '127.0.0.1:1', kind: 'not available yet', stop: () => Promise.resolve() }),
};

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
