import type { StatementSync } from 'node:sqlite';
import type { Storage } from '../storage.ts';

export interface CommittedOffset {
  readonly topic: string;
  readonly partition: number;
  readonly offset: number;
  readonly metadata: string | null;
}

/** How far each group has come: the part of a group that survives restarts. */
export class CommittedOffsets {
  readonly #storage: Storage;
  readonly #upsert: StatementSync;
  readonly #byGroup: StatementSync;
  readonly #one: StatementSync;
  readonly #groups: StatementSync;
  readonly #deleteGroup: StatementSync;
  readonly #deleteTopic: StatementSync;

  constructor(storage: Storage) {
    this.#storage = storage;
    const { database } = storage;
    const columns = 'topic, partition, committed_offset AS "offset", metadata';
    this.#upsert = database.prepare('INSERT OR REPLACE INTO committed_offsets VALUES (?, ?, ?, ?, ?)');
    this.#byGroup = database.prepare(`SELECT ${columns} FROM committed_offsets WHERE group_id = ?`);
    this.#one = database.prepare(
      `SELECT ${columns} FROM committed_offsets WHERE group_id = ? AND topic = ? AND partition = ?`,
    );
    this.#groups = database.prepare('SELECT DISTINCT group_id AS "group" FROM committed_offsets');
    this.#deleteGroup = database.prepare('DELETE FROM committed_offsets WHERE group_id = ?');
    this.#deleteTopic = database.prepare('DELETE FROM committed_offsets WHERE topic = ?');
  }

  commit(groupId: string, { topic, partition, offset, metadata }: CommittedOffset): void {
    this.#storage.write(() => this.#upsert.run(groupId, topic, partition, offset, metadata));
  }

  find(groupId: string, topic: string, partition: number): CommittedOffset | undefined {
    return this.#one.get(groupId, topic, partition) as unknown as CommittedOffset | undefined;
  }

  list(groupId: string): CommittedOffset[] {
    return this.#byGroup.all(groupId) as unknown as CommittedOffset[];
  }

  groupIds(): string[] {
    return this.#groups.all().map((row) => row.group as string);
  }

  /** Returns whether there was anything to delete. */
  deleteGroup(groupId: string): boolean {
    return this.#storage.write(() => this.#deleteGroup.run(groupId)).changes > 0;
  }

  deleteTopic(topic: string): void {
    this.#storage.write(() => this.#deleteTopic.run(topic));
  }
}
