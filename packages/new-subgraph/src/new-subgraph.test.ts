import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { writeSubgraph } from './new-subgraph.ts';
import { registrations } from './registrations.ts';

const REPOSITORY = join(import.meta.dirname, '../../..');
const NEEDED = [
  ...registrations([]).map(({ file }) => file),
  '.prettierrc.json',
  'packages/subgraph-kit/package.json',
  'subgraphs',
];

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'agora-new-subgraph-'));
  for (const file of NEEDED) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    cpSync(join(REPOSITORY, file), join(root, file), {
      recursive: true,
      filter: (source) => !source.endsWith('node_modules'),
    });
  }
});
afterEach(() => {
  rmSync(root, { recursive: true });
});
const files = (): string[] =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'utf8'));

describe('writing a subgraph', () => {
  it('leaves no name of the template behind', async () => {
    const { written, changed } = await writeSubgraph(root, { name: 'wishlists', store: 'redis' });
    expect(written).toContain('subgraphs/wishlists/src/adapters/redis-wishlist-store.ts');
    const left = [...written, ...changed].filter((file) =>
      /notebook|\bntb\b/i.test(`${file} ${readFileSync(join(root, file), 'utf8')}`),
    );
    expect(left).toEqual([]);
  });

  it('is refused the second time, and writes nothing then', async () => {
    await writeSubgraph(root, { name: 'wishlists', store: 'redis' });
    const before = files();
    await expect(writeSubgraph(root, { name: 'wishlists', store: 'mongo' })).rejects.toThrow('already');
    expect(files()).toEqual(before);
  });

  it.each(['orders', 'subgraphs', 'kafka'])(
    'is refused where the system has something of that name: %s',
    async (name) => {
      await expect(writeSubgraph(root, { name, store: 'mongo' })).rejects.toThrow(
        `There is something called "${name}" already`,
      );
    },
  );

  it('writes nothing for a name that cannot be', async () => {
    const before = files();
    await expect(writeSubgraph(root, { name: 'Wish-Lists', store: 'mongo' })).rejects.toThrow('one word');
    expect(files()).toEqual(before);
    expect(existsSync(join(root, 'subgraphs/Wish-Lists'))).toBe(false);
  });

  it('writes nothing where a list looks otherwise than expected', async () => {
    rmSync(join(root, 'infra/docker-bake.hcl'));
    const before = files();
    await expect(writeSubgraph(root, { name: 'wishlists', store: 'mongo' })).rejects.toThrow('docker-bake.hcl');
    expect(files()).toEqual(before);
  });

  it('is refused outside of the repository', async () => {
    await expect(writeSubgraph(tmpdir(), { name: 'wishlists', store: 'mongo' })).rejects.toThrow('not the repository');
  });
});
