import { stat } from 'node:fs/promises';

/** Files by path, and for each what changes when it does. */
export type FileStamps = ReadonlyMap<string, string>;

/** Through links: a ConfigMap or a volume is changed by a new link to another file. */
export async function stampOf(file: string): Promise<string> {
  const found = await stat(file).catch(() => undefined);
  return found === undefined ? 'absent' : `${found.mtimeMs} ${found.size} ${found.ino}`;
}

/** How the same files are now. */
export const stampsNow = async (stamps: FileStamps): Promise<FileStamps> =>
  new Map(await Promise.all([...stamps.keys()].map(async (file) => [file, await stampOf(file)] as const)));

export const isSame = (one: FileStamps, other: FileStamps): boolean =>
  [...one].every(([file, stamp]) => other.get(file) === stamp);
