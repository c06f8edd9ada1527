import { randomUUID } from 'node:crypto';
import { mkdirSync, rmSync } from 'node:fs';
import { open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

export interface StoredObject {
  readonly contentType: string;
  readonly sizeBytes: number;
  readonly etag: string;
  /** Base64; only where it was given. */
  readonly checksumSha256: string | null;
  readonly modifiedAt: Date;
}

export interface ObjectFolder {
  hasBucket(bucket: string): boolean;
  addBucket(bucket: string): void;
  find(bucket: string, key: string): StoredObject | undefined;
  read(bucket: string, key: string): Promise<Buffer | undefined>;
  write(bucket: string, key: string, body: Buffer, object: Omit<StoredObject, 'sizeBytes'>): Promise<void>;
  remove(bucket: string, key: string): Promise<void>;
  /** Up to `limit` objects whose keys begin with `prefix` and come after `after`, in the order of the keys. */
  list(options: {
    bucket: string;
    prefix: string;
    after: string;
    limit: number;
  }): readonly (StoredObject & { readonly key: string })[];
  close(): void;
}

interface Row {
  readonly key: string;
  readonly file: string;
  readonly content_type: string;
  readonly size_bytes: number;
  readonly etag: string;
  readonly checksum_sha256: string | null;
  readonly modified_at: number;
}

/**
 * Objects as files, under names that say nothing, and an index of them. A file is whole and on disk before the index
 * names it, so that a crash leaves an object as it was or as it is to be.
 */
export function openObjectFolder(folder: string, { ephemeral }: { ephemeral: boolean }): ObjectFolder {
  if (ephemeral) rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const index = new DatabaseSync(ephemeral ? ':memory:' : join(folder, 'index.sqlite'));
  index.exec(`
    pragma journal_mode = wal;
    pragma synchronous = full;
    create table if not exists bucket (name text primary key) strict, without rowid;
    create table if not exists object (
      bucket text not null,
      key text not null,
      file text not null,
      content_type text not null,
      size_bytes integer not null,
      etag text not null,
      checksum_sha256 text,
      modified_at integer not null,
      primary key (bucket, key)
    ) strict, without rowid;
  `);
  const select = index.prepare('select * from object where bucket = ? and key = ?');
  const insert = index.prepare('insert or replace into object values (?, ?, ?, ?, ?, ?, ?, ?)');
  const erase = index.prepare('delete from object where bucket = ? and key = ?');
  const page = index.prepare(
    `select * from object where bucket = ? and key > ? and substr(key, 1, length(?)) = ? order by key limit ?`,
  );
  const rowOf = (bucket: string, key: string) => select.get(bucket, key) as Row | undefined;
  const removeFile = (row: Row | undefined): Promise<void> =>
    row === undefined ? Promise.resolve() : rm(join(folder, row.file), { force: true });

  return {
    hasBucket: (bucket) => index.prepare('select 1 from bucket where name = ?').get(bucket) !== undefined,
    addBucket(bucket) {
      index.prepare('insert or ignore into bucket values (?)').run(bucket);
    },
    find(bucket, key) {
      const row = rowOf(bucket, key);
      return row && toObject(row);
    },
    async read(bucket, key) {
      for (;;) {
        const row = rowOf(bucket, key);
        if (row === undefined) return undefined;
        try {
          return await readFile(join(folder, row.file));
        } catch (error) {
          // It was replaced or removed since the index was asked, which then knows better.
          if (rowOf(bucket, key)?.file === row.file) throw error;
        }
      }
    },
    async write(bucket, key, body, { contentType, etag, checksumSha256, modifiedAt }) {
      const file = randomUUID();
      const handle = await open(join(folder, file), 'wx');
      try {
        await handle.writeFile(body);
        if (!ephemeral) await handle.sync();
      } finally {
        await handle.close();
      }
      const replaced = rowOf(bucket, key);
      insert.run(bucket, key, file, contentType, body.length, etag, checksumSha256, modifiedAt.getTime());
      await removeFile(replaced);
    },
    async remove(bucket, key) {
      const row = rowOf(bucket, key);
      erase.run(bucket, key);
      await removeFile(row);
    },
    list({ bucket, prefix, after, limit }) {
      const rows = page.all(bucket, after, prefix, prefix, limit) as unknown as Row[];
      return rows.map((row) => ({ key: row.key, ...toObject(row) }));
    },
    close() {
      index.close();
    },
  };
}

const toObject = (row: Row): StoredObject => ({
  contentType: row.content_type,
  sizeBytes: row.size_bytes,
  etag: row.etag,
  checksumSha256: row.checksum_sha256,
  modifiedAt: new Date(row.modified_at),
});
