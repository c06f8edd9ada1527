import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import type { Pool, PoolClient } from 'pg';
import { withClient } from './pool.ts';

interface Migration {
  readonly name: string;
  readonly sql: string;
  readonly checksum: string;
}

const KIT_MIGRATIONS = new URL('./migrations/', import.meta.url);

/**
 * Brings the schema up to date: the kit's migrations and the service's `migrations/*.sql` by number, the kit's first where
 * both have one, each once and all in one transaction. Several replicas may start at the same time: one works, the others
 * wait.
 * @throws when a migration that has run was edited afterwards.
 */
export async function migrate(pool: Pool, options: { schema?: string; folder: URL }): Promise<readonly string[]> {
  const migrations = inOrder([
    ...(await readMigrations(KIT_MIGRATIONS, 'kit/')),
    ...(await readMigrations(options.folder, '')),
  ]);
  return withClient(pool, async (client) => {
    await client.query('begin');
    // Released with the transaction, so it also works behind a pooler that shares sessions.
    await client.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`migrate:${options.schema ?? ''}`]);
    try {
      if (options.schema !== undefined) await client.query(`create schema if not exists ${options.schema}`);
      const applied = await applyAll(client, migrations);
      await client.query('commit');
      return applied;
    } catch (error) {
      await client.query('rollback');
      throw error;
    }
  });
}

async function applyAll(client: PoolClient, migrations: readonly Migration[]): Promise<string[]> {
  await client.query(
    `create table if not exists migration (
       name text primary key, checksum text not null, applied_at timestamptz not null default now()
     )`,
  );
  const { rows } = await client.query<{ name: string; checksum: string }>('select name, checksum from migration');
  const known = new Map(rows.map(({ name, checksum }) => [name, checksum]));
  const applied: string[] = [];
  for (const { name, sql, checksum } of migrations) {
    const before = known.get(name);
    if (before === checksum) continue;
    if (before !== undefined) throw new Error(`migration ${name} was changed after it had run; add another instead`);
    await client.query(sql);
    await client.query('insert into migration (name, checksum) values ($1, $2)', [name, checksum]);
    applied.push(name);
  }
  return applied;
}

/** A stable sort: what has one number keeps the order of its names. */
const inOrder = (migrations: readonly Migration[]): readonly Migration[] =>
  migrations.toSorted((a, b) => numberOf(a) - numberOf(b));

const numberOf = ({ name }: Migration): number => Number.parseInt(name.slice(name.indexOf('/') + 1), 10);

async function readMigrations(folder: URL, prefix: string): Promise<Migration[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort();
  return Promise.all(
    names.map(async (name) => {
      const sql = await readFile(new URL(name, folder), 'utf8');
      return { name: `${prefix}${name}`, sql, checksum: createHash('sha256').update(sql).digest('hex') };
    }),
  );
}
