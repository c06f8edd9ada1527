import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { registrations } from './registrations.ts';
import { STORES, type Store } from './template.ts';

const ROOT = join(import.meta.dirname, '../../..');
const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');
const known = Object.keys((parse(read('supergraph.yaml')) as { subgraphs: object }).subgraphs);
const added = (name: string, store: Store) =>
  new Map(registrations(known).map(({ file, add }) => [file, add(read(file), { name, store })]));

/** The lines that `after` has and `before` has not; throws when any line of `before` is gone. */
function newLines(before: string, after: string): string[] {
  const rest = before.split('\n');
  const lines = after.split('\n').filter((line) => {
    if (line !== rest[0]) return true;
    rest.shift();
    return false;
  });
  if (rest.length > 0) throw new Error(`lost: ${rest.join('\n')}`);
  return lines.filter((line) => line !== '');
}

describe('the lists of subgraphs', () => {
  it.each(STORES)('lose nothing when one on %s is added', (store) => {
    for (const [file, text] of added('wishlists', store)) {
      const lines = newLines(read(file), text);
      expect([file, lines.filter((line) => line.includes('wishlists')).length > 0]).toEqual([file, true]);
    }
  });

  it('name a second one beside the first', () => {
    const first = added('wishlists', 'mongo');
    for (const { file, add } of registrations([...known, 'wishlists'])) {
      const text = add(first.get(file) ?? '', { name: 'gifts', store: 'postgres' });
      expect(newLines(first.get(file) ?? '', text).join('\n')).not.toContain('wishlists');
    }
  });

  it('say what it needs to run in containers', () => {
    const compose = parse(added('wishlists', 'postgres').get('infra/docker-compose.yml') ?? '', { merge: true }) as {
      services: Record<string, { environment: Record<string, string>; depends_on: object }>;
    };
    expect(compose.services.wishlists?.environment).toMatchObject({
      OPS_PORT: '9001',
      DATABASE_URL: 'postgres://wishlists:${WISHLISTS_DATABASE_PASSWORD:?run npm run secrets}@postgres/wishlists',
    });
    expect(Object.keys(compose.services.wishlists?.depends_on ?? {})).toEqual(['postgres', 'kafka']);
    expect(compose.services.postgres?.environment).toHaveProperty('WISHLISTS_DATABASE_PASSWORD');
  });

  it.each(registrations(known).map(({ file, add }) => [basename(file), add] as const))(
    'are not guessed at when %s looks otherwise',
    (file, add) => {
      const other = file.endsWith('.json') ? '[]' : '# nothing\n';
      expect(() => add(other, { name: 'wishlists', store: 'postgres' })).toThrow();
    },
  );
});
