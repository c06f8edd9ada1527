import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import {
  cleanUpAfterHost,
  DataFolderInUseError,
  defaultDataFolder,
  newEphemeralFolder,
  prepareBaseFolder,
  prepareFolder,
  requireData,
} from './data-folder.ts';
import { STORE_NAMES, type HostMessage, type HostOptions, type StoreName } from './host-protocol.ts';
import { becomesTrue } from './poll.ts';

export { DataFolderInUseError, NoDataError } from './data-folder.ts';
export type { StoreName } from './host-protocol.ts';

const STOP_MS = 5_000;

export interface StoreUrls {
  readonly postgres: string;
  readonly mongo: string;
  readonly redis: string;
  /** host:port */
  readonly kafka: string;
  /** S3, with credentials and bucket: `http://key:secret@host:port/bucket` */
  readonly media: string;
}

export interface StartStoresOptions {
  /** Default: a folder under /var/tmp derived from the checkout's path, so that a restart finds its data. */
  readonly dataFolder?: string | undefined;
  /** A URL here takes the place of that store, which is then not started. */
  readonly real?: Readonly<Partial<Record<StoreName, string | undefined>>>;
  /** For tests: a fresh folder, no waiting for the disk, deleted on stop. */
  readonly ephemeral?: boolean | undefined;
  /** For work on what a stopped system has left: a folder without its data is refused. */
  readonly hasData?: boolean | undefined;
}

export interface Stores {
  readonly urls: StoreUrls;
  /** For people: "PostgreSQL 18.4 (embedded)", "external". */
  readonly kinds: Readonly<Record<StoreName, string>>;
  /** Where they keep their data. */
  readonly dataFolder: string;
  /** Settles when the stores are gone: with undefined after `stop`, else with what brought them down. */
  readonly exited: Promise<Error | undefined>;
  /** Ends within 5 s and leaves no process behind. */
  stop(): Promise<void>;
}

/**
 * Starts the stores in one child process, the host, which owns the data folder and ends with this process.
 *
 * @throws DataFolderInUseError when other stores run on the folder
 * @throws NoDataError when there is to be data, and none is
 */
export async function startStores(options: StartStoresOptions = {}): Promise<Stores> {
  const { ephemeral = false, hasData = false, real = {} } = options;
  prepareBaseFolder();
  const dataFolder = ephemeral ? newEphemeralFolder() : resolve(options.dataFolder ?? defaultDataFolder());
  if (hasData) requireData(dataFolder);
  prepareFolder(dataFolder);

  const host = spawnHost({ dataFolder, ephemeral, stores: STORE_NAMES.filter((name) => real[name] === undefined) });
  const hostGone = once(host, 'exit');
  let isStopping = false;
  let failure: Error | undefined;
  const exited = hostGone.then(async ([code, signal]) => {
    await cleanUpAfterHost(dataFolder, { ephemeral });
    if (isStopping) return undefined;
    return failure ?? new Error(`The stores' host process ended (${String(signal ?? `exit code ${String(code)}`)})`);
  });
  const ready = new Promise<Extract<HostMessage, { kind: 'ready' }>>((resolveReady, reject) => {
    host.on('message', (message: HostMessage) => {
      if (message.kind === 'ready') resolveReady(message);
      else if (message.kind === 'dataFolderInUse') failure = new DataFolderInUseError(dataFolder);
      else failure = new Error(message.reason);
    });
    void exited.then((error) => {
      reject(error ?? new Error('The stores were stopped while they started'));
    }, reject);
  });

  const { stores } = await ready;
  const pick = (value: 'url' | 'kind', external: (name: StoreName) => string) => {
    const entries = STORE_NAMES.map((name) => [name, stores.find((s) => s.name === name)?.[value] ?? external(name)]);
    return Object.fromEntries(entries) as Record<StoreName, string>;
  };
  return {
    urls: pick('url', (name) => real[name] ?? ''),
    kinds: pick('kind', () => 'external'),
    dataFolder,
    exited,
    async stop() {
      isStopping = true;
      if (host.connected) host.disconnect();
      const hasEnded = await becomesTrue(() => host.exitCode !== null || host.signalCode !== null, STOP_MS);
      if (!hasEnded) host.kill('SIGKILL');
      await exited;
    },
  };
}

function spawnHost(options: HostOptions): ChildProcess {
  const program = join(import.meta.dirname, 'host.ts');
  return spawn(process.execPath, ['--disable-warning=ExperimentalWarning', program, JSON.stringify(options)], {
    // A session of its own: Ctrl-C in a terminal reaches the caller only, who still needs the stores to drain.
    detached: true,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
}
