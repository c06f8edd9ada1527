import { once } from 'node:events';
import { existsSync, mkdirSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { freePort } from '../free-port.ts';
import type { RunningStore, StoreOptions } from '../running-store.ts';
import { spawnServer } from '../server-process.ts';
import { findRedisServer, type RedisServerBinary } from './redis-server-binary.ts';
import { startRespServer } from './resp/server.ts';

const PING_MS = 1_000;

/**
 * Starts redis-server if the machine has or can fetch one, else our own RESP server. A folder stays with the engine that
 * wrote it: the other could not read its files, and the data would seem gone.
 */
export async function startRedis({ dataFolder, ephemeral }: StoreOptions): Promise<RunningStore> {
  const realFolder = join(dataFolder, 'redis');
  const emulatorFile = join(dataFolder, 'redis-resp.sqlite');
  const binary = existsSync(emulatorFile) ? undefined : await findRedisServer();
  if (binary !== undefined) return await startRedisServer(binary, { dataFolder, ephemeral });
  if (existsSync(realFolder)) {
    throw new Error(
      `${realFolder} was written by redis-server, which this machine no longer has: install it, set REDIS_URL, or delete the folder`,
    );
  }
  const server = await startRespServer({
    host: '127.0.0.1',
    port: 0,
    ...(!ephemeral && { file: emulatorFile }),
  });
  return { url: server.url, kind: 'Redis wire emulator', stop: () => server.stop() };
}

/** Starts the given redis-server on `<dataFolder>/redis`. */
export async function startRedisServer(
  { program, version, env }: RedisServerBinary,
  { dataFolder, ephemeral }: StoreOptions,
): Promise<RunningStore & { readonly pid: number }> {
  const folder = join(dataFolder, 'redis');
  mkdirSync(folder, { recursive: true });
  const port = await freePort();
  const settings = {
    port: String(port),
    bind: '127.0.0.1',
    dir: folder,
    // A cart is not a cache entry: out of memory is an error, never a silent loss.
    'maxmemory-policy': 'noeviction',
    save: '',
    appendonly: ephemeral ? 'no' : 'yes',
    // A reply means "on disk". One fsync covers all commands of one turn of the event loop, so this stays cheap on an SSD.
    appendfsync: 'always',
    // The title would hide the arguments by which a leftover is recognised.
    'set-proc-title': 'no',
  };
  const server = spawnServer({
    name: 'redis',
    dataFolder,
    program,
    args: Object.entries(settings).flatMap(([name, value]) => [`--${name}`, value]),
    env,
  });
  await server.untilReady(() => answersPing(port));
  return {
    url: `redis://127.0.0.1:${port}`,
    kind: `Redis ${version} (redis-server)`,
    pid: server.pid,
    ended: server.ended,
    stop: () => server.stop(),
  };
}

/** False while it is not listening yet, and while it loads its data (-LOADING). */
async function answersPing(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1', () => socket.write('PING\r\n'));
  try {
    const [answer] = (await once(socket, 'data', { signal: AbortSignal.timeout(PING_MS) })) as [Buffer];
    return answer.toString('latin1').startsWith('+PONG');
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}
