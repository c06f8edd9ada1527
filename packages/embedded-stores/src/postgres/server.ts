import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { freePort } from '../free-port.ts';
import type { RunningStore, StoreOptions } from '../running-store.ts';
import { spawnServer } from '../server-process.ts';
import { findPostgresBinaries, isTraversableByAll, type PostgresBinaries } from './binaries.ts';

const SETTINGS = [
  'listen_addresses=127.0.0.1',
  // TCP is the one way in: no socket file that would outlive a crash or exceed the path limit of a deep folder.
  'unix_socket_directories=',
  'max_connections=300',
  'shared_buffers=64MB',
  'timezone=UTC',
  'jit=off',
  // Server events, but not each statement that a client got wrong: refused duplicates are everyday here.
  'log_min_messages=log',
];

/** Fast and forgetful: for data that nobody will read after a crash. */
const EPHEMERAL_SETTINGS = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];

/** Starts PostgreSQL on `<dataFolder>/postgres`, creating the cluster on the first start. */
export async function startPostgres({ dataFolder, ephemeral }: StoreOptions): Promise<RunningStore> {
  const binaries = await findPostgresBinaries();
  if (binaries.user !== undefined && !isTraversableByAll(dataFolder)) {
    throw new Error(
      `PostgreSQL runs as user ${binaries.user.uid} when started by root, and that user cannot reach ${dataFolder}: name a data folder under /var/tmp`,
    );
  }
  const cluster = join(dataFolder, 'postgres');
  const passwordFile = join(dataFolder, 'postgres.password');
  if (!existsSync(cluster)) await createCluster(binaries, dataFolder, { cluster, passwordFile, ephemeral });

  const port = await freePort();
  const settings = [...SETTINGS, ...(ephemeral ? EPHEMERAL_SETTINGS : []), `port=${port}`];
  const server = spawnServer({
    name: 'postgres',
    dataFolder,
    program: binaries.postgres,
    args: ['-D', cluster, ...settings.flatMap((setting) => ['-c', setting])],
    ...(binaries.user && { user: binaries.user }),
  });
  await server.untilReady(() => isReady(cluster, server.pid));
  const password = readFileSync(passwordFile, 'utf8');
  return {
    url: `postgres://postgres:${password}@127.0.0.1:${port}/postgres`,
    kind: `PostgreSQL ${binaries.version} (embedded)`,
    ended: server.ended,
    stop: () => server.stop(),
  };
}

/** The postmaster writes its state on line 8 of its pid file; a file left by a crash carries another pid on line 1. */
function isReady(cluster: string, pid: number): boolean {
  const file = join(cluster, 'postmaster.pid');
  if (!existsSync(file)) return false;
  const lines = readFileSync(file, 'latin1').split('\n');
  return lines[0] === String(pid) && lines[7]?.trim() === 'ready';
}

async function createCluster(
  { initdb, user }: PostgresBinaries,
  dataFolder: string,
  { cluster, passwordFile, ephemeral }: { cluster: string; passwordFile: string; ephemeral: boolean },
): Promise<void> {
  // Made aside and renamed when whole: an interrupted first start must not look like a cluster to the second.
  const aside = join(dataFolder, 'postgres.new');
  rmSync(aside, { recursive: true, force: true });
  mkdirSync(aside, { mode: 0o700 });
  const password = randomBytes(24).toString('hex');
  writeFileSync(passwordFile, password, { mode: 0o600 });
  const initPassword = join(dataFolder, 'postgres.init-password');
  writeFileSync(initPassword, password, { mode: 0o600 });
  if (user !== undefined) for (const path of [aside, initPassword]) chownSync(path, user.uid, user.gid);
  await promisify(execFile)(
    initdb,
    [
      ...['--pgdata', aside, '--username', 'postgres', '--pwfile', initPassword, '--auth', 'scram-sha-256'],
      // PostgreSQL's own locale: the same order of strings on every machine, whatever its C library has.
      ...['--encoding', 'UTF8', '--locale', 'C', '--locale-provider', 'builtin', '--builtin-locale', 'C.UTF-8'],
      ...(ephemeral ? ['--no-sync'] : []),
    ],
    { cwd: '/', env: {}, ...user },
  );
  rmSync(initPassword);
  renameSync(aside, cluster);
}
