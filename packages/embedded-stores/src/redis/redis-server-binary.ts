import { execFile } from 'node:child_process';
import {
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { CACHE_FOLDER } from '../data-folder.ts';

const run = promisify(execFile);

const UNPACKED = join(CACHE_FOLDER, 'redis-debian');
const UNAVAILABLE = join(CACHE_FOLDER, 'redis-debian-unavailable');
const DOWNLOAD_MS = 15_000;
/** A machine without package sources is asked once an hour, not at every start. */
const RETRY_MS = 3_600_000;
/** redis-tools holds the program itself; the libraries are those a bare Debian lacks. */
const PACKAGES = ['redis-server', 'redis-tools', 'libjemalloc2', 'liblzf1', 'libatomic1'];

export interface RedisServerBinary {
  readonly version: string;
  readonly program: string;
  readonly env: Readonly<Record<string, string>>;
}

/** `redis-server` from the PATH, else from Debian's package unpacked into a cache (no root needed), else undefined. */
export async function findRedisServer(): Promise<RedisServerBinary | undefined> {
  return (await probe('redis-server', {})) ?? (await cached()) ?? (await download());
}

async function probe(program: string, env: Record<string, string>): Promise<RedisServerBinary | undefined> {
  try {
    const { stdout } = await run(program, ['--version'], Object.keys(env).length > 0 ? { env } : {});
    return { version: /v=([\d.]+)/.exec(stdout)?.[1] ?? 'of unknown version', program, env };
  } catch {
    return undefined;
  }
}

async function cached(): Promise<RedisServerBinary | undefined> {
  const libraries = globSync('usr/lib/*-linux-gnu*', { cwd: UNPACKED }).map((folder) => join(UNPACKED, folder));
  return await probe(join(UNPACKED, 'usr/bin/redis-server'), { LD_LIBRARY_PATH: libraries.join(':') });
}

async function download(): Promise<RedisServerBinary | undefined> {
  if (existsSync(UNAVAILABLE) && Date.now() - statSync(UNAVAILABLE).mtimeMs < RETRY_MS) return undefined;
  // Unpacked aside and renamed: two first starts at once, or one interrupted, must not leave half a package in place.
  const aside = mkdtempSync(join(CACHE_FOLDER, 'redis-'));
  const unpacked = join(aside, 'unpacked');
  try {
    mkdirSync(unpacked);
    await run('apt-get', ['download', ...PACKAGES], { cwd: aside, timeout: DOWNLOAD_MS });
    const archives = readdirSync(aside).filter((file) => file.endsWith('.deb'));
    for (const archive of archives) await run('dpkg-deb', ['-x', join(aside, archive), unpacked]);
    rmSync(UNPACKED, { recursive: true, force: true });
    renameSync(unpacked, UNPACKED);
  } catch {
    // Another start may have been quicker; if none was, this is no Debian or it has no package source.
    if (!existsSync(UNPACKED)) writeFileSync(UNAVAILABLE, '');
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
  return await cached();
}
