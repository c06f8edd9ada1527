import { createHash } from 'node:crypto';
import { chmodSync, existsSync, lstatSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { isAlive } from './process-table.ts';
import { stopLeftovers } from './server-process.ts';

const UID = process.getuid?.() ?? 0;

/**
 * Where this user's caches and data live. Not in the checkout: a root's PostgreSQL runs as `nobody`, which cannot pass
 * through a closed home folder. Not in /tmp: data is to survive a reboot.
 */
const BASE_FOLDER = `/var/tmp/agora-${UID}`;
const EPHEMERAL_FOLDERS = join(BASE_FOLDER, 'ephemeral');
export const CACHE_FOLDER = join(BASE_FOLDER, 'cache');

/** Others may pass through, which `nobody` needs, but not list. */
const TRAVERSABLE = 0o711;
const SQLITE_BUSY = 5;
/** In every folder on which stores run or have run. */
const LOCK = 'lock';

/** Another host runs on this data folder. */
export class DataFolderInUseError extends Error {
  override readonly name = 'DataFolderInUseError';
  readonly code = 'DATA_FOLDER_IN_USE';
  constructor(folder: string) {
    super(`The data folder ${folder} is in use by other running stores. Stop those first, or name another folder.`);
  }
}

/** Nobody's stores have ever run on this data folder. */
export class NoDataError extends Error {
  override readonly name = 'NoDataError';
  constructor(folder: string) {
    super(`There is no data of a system in ${folder}.`);
  }
}

/** @throws NoDataError, and leaves the folder as it is */
export function requireData(folder: string): void {
  if (!existsSync(join(folder, LOCK))) throw new NoDataError(folder);
}

/** The same for every start from this checkout, so that a restart finds its data. */
export function defaultDataFolder(): string {
  const checkout = resolve(import.meta.dirname, '../../..');
  return join(BASE_FOLDER, 'data', createHash('sha256').update(checkout).digest('hex').slice(0, 16));
}

/** A name nobody else uses; it carries the id of the process that will answer for its removal. */
export function newEphemeralFolder(): string {
  return join(EPHEMERAL_FOLDERS, `${process.pid}-${crypto.randomUUID().slice(0, 8)}`);
}

/** Makes the base folder and refuses one that another user planted under its predictable name. */
export function prepareBaseFolder(): void {
  for (const folder of [BASE_FOLDER, CACHE_FOLDER, EPHEMERAL_FOLDERS]) prepareFolder(folder);
  const { uid } = lstatSync(BASE_FOLDER);
  if (uid !== UID || !lstatSync(BASE_FOLDER).isDirectory()) {
    throw new Error(`${BASE_FOLDER} belongs to user ${uid}; remove it, or the stores would trust that user's files`);
  }
}

export function prepareFolder(folder: string): void {
  if (mkdirSync(folder, { recursive: true, mode: TRAVERSABLE }) !== undefined) chmodSync(folder, TRAVERSABLE);
}

/**
 * Keeps other hosts off the folder during `use`. The lock is SQLite's lock on an open file: the kernel lets go of it even
 * after kill -9, so there is no stale lock to reason about.
 */
export async function whileHolding<T>(folder: string, use: () => Promise<T>): Promise<T> {
  const lock = acquireLock(folder);
  try {
    return await use();
  } finally {
    lock.close();
  }
}

function acquireLock(folder: string): DatabaseSync {
  const lock = new DatabaseSync(join(folder, LOCK));
  try {
    lock.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE');
    return lock;
  } catch (error) {
    lock.close();
    throw (error as { errcode?: number }).errcode === SQLITE_BUSY ? new DataFolderInUseError(folder) : error;
  }
}

/** Ends the servers that a killed host left in a folder, unless another host holds it by now. */
export async function cleanUpAfterHost(folder: string, { ephemeral }: { ephemeral: boolean }): Promise<void> {
  try {
    await whileHolding(folder, async () => {
      await stopLeftovers(folder);
      if (ephemeral) removeFolder(folder);
    });
  } catch (error) {
    // A folder that is gone was cleaned up by another process.
    if (!(error instanceof DataFolderInUseError) && existsSync(folder)) throw error;
  }
}

/** Removes ephemeral folders, and the servers in them, whose owner and host were both killed. */
export async function sweepEphemeralFolders(): Promise<void> {
  for (const name of readdirSync(EPHEMERAL_FOLDERS)) {
    if (!isAlive(Number.parseInt(name, 10))) await cleanUpAfterHost(join(EPHEMERAL_FOLDERS, name), { ephemeral: true });
  }
}

export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
