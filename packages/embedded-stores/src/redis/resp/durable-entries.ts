import { DatabaseSync } from 'node:sqlite';
import { deserialize, serialize } from 'node:v8';
import type { Entry } from './keyspace.ts';

/**
 * The keyspace on disk: whole entries, rewritten when they change. Recording results rather than commands means that
 * nothing (a script, a random pop, an expiry) can turn out differently when it is read back.
 */
export class DurableEntries {
  readonly #database: DatabaseSync;

  constructor(file: string) {
    this.#database = new DatabaseSync(file);
    this.#database.exec(
      'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE IF NOT EXISTS entry (key BLOB PRIMARY KEY, entry BLOB NOT NULL)',
    );
  }

  *load(): Generator<[string, Entry]> {
    for (const row of this.#database.prepare('SELECT key, entry FROM entry').iterate()) {
      yield [Buffer.from(row.key as Uint8Array).toString('latin1'), deserialize(row.entry as Uint8Array) as Entry];
    }
  }

  /** On disk once this returns, all or none. */
  save(changes: readonly [string, Entry | undefined][]): void {
    if (changes.length === 0) return;
    const put = this.#database.prepare('INSERT OR REPLACE INTO entry (key, entry) VALUES (?, ?)');
    const remove = this.#database.prepare('DELETE FROM entry WHERE key = ?');
    this.#database.exec('BEGIN');
    for (const [key, entry] of changes) {
      const bytes = Buffer.from(key, 'latin1');
      if (entry === undefined) remove.run(bytes);
      else put.run(bytes, serialize(entry));
    }
    this.#database.exec('COMMIT');
  }

  close(): void {
    this.#database.close();
  }
}
