import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readlinkSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { randomBytes } from 'node:crypto';

export interface RepositoryCopy {
  readonly folder: string;
  /** Runs a program of this Node in the copy. @returns what it has printed @throws when it fails */
  node(...parameters: readonly string[]): string;
  /** Does what `npm install` would: makes a new workspace known by its name. */
  link(workspace: string, name: string): void;
  remove(): void;
}

const ORIGINAL = join(import.meta.dirname, '../../..');

/** The repository as it is now, with the packages that are installed in it, where changes do no harm. */
export function copyRepository(): RepositoryCopy {
  const folder = `/var/tmp/agora-new-subgraph-${randomBytes(4).toString('hex')}`;
  for (const file of filesOfRepository()) copy(file, folder);
  linkPackages(folder);
  return {
    folder,
    node(...parameters) {
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        ['--disable-warning=ExperimentalWarning', ...parameters],
        { cwd: folder, encoding: 'utf8', maxBuffer: 64 * 1_048_576 },
      );
      if (status !== 0) throw new Error(`${parameters.join(' ')} failed:\n${stdout}${stderr}`);
      return stdout;
    },
    link(workspace, name) {
      symlinkSync(join('../..', workspace), join(folder, 'node_modules', name));
    },
    remove() {
      rmSync(folder, { recursive: true });
    },
  };
}

/** Those of the next commit, whether they are in the index yet or not. */
function filesOfRepository(): readonly string[] {
  const { stdout } = spawnSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
    cwd: ORIGINAL,
    encoding: 'utf8',
    maxBuffer: 64 * 1_048_576,
  });
  return stdout.split('\n').filter((file) => file !== '' && existsSync(join(ORIGINAL, file)));
}

function copy(file: string, folder: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  cpSync(join(ORIGINAL, file), join(folder, file));
}

/** Links to what is installed; the repository's own workspaces lead into the copy. */
function linkPackages(folder: string): void {
  mkdirSync(join(folder, 'node_modules/@agora'), { recursive: true });
  for (const name of readdirSync(join(ORIGINAL, 'node_modules'))) {
    if (name !== '@agora') symlinkSync(join(ORIGINAL, 'node_modules', name), join(folder, 'node_modules', name));
  }
  for (const name of readdirSync(join(ORIGINAL, 'node_modules/@agora'))) {
    const link = join('node_modules/@agora', name);
    symlinkSync(readlinkSync(join(ORIGINAL, link)), join(folder, link));
  }
  for (const name of readdirSync(join(ORIGINAL, 'packages'))) {
    const own = join('packages', name, 'node_modules');
    if (existsSync(join(ORIGINAL, own))) symlinkSync(join(ORIGINAL, own), join(folder, own));
  }
}
