import type { Clock } from '../clock.ts';
import type { Queryable } from './postgres.ts';

/** Where counts are kept: a row for each key, which is unique, with `window_ends_at`. */
export interface CountTable {
  readonly table: string;
  readonly key: string;
  readonly count: string;
}

export interface WindowCount {
  readonly count: number;
  /** After how many seconds the window ends; at least one. */
  readonly secondsLeft: number;
}

export interface WindowCounts<Key extends string | Buffer> {
  /** One more, in one statement, so that those at the same time are counted one after the other. */
  add(key: Key, windowSeconds: number): Promise<WindowCount>;
  /** What the window under way has counted; undefined where there is none. */
  current(key: Key): Promise<WindowCount | undefined>;
}

// No limit is as high, and a count that nobody stops must not outgrow its column.
const HIGHEST = 1_000_000_000;

/**
 * Counts in windows of time, in the database, because replicas must share them and a restart must not forget them. A
 * window begins with what it counts first and ends by the clock, so nobody can keep it open by trying on.
 */
export function createWindowCounts<Key extends string | Buffer>(
  sql: Queryable,
  clock: Clock,
  { table, key: keyColumn, count }: CountTable,
): WindowCounts<Key> {
  interface Row {
    count: number;
    window_ends_at: Date;
  }
  const toCount = ({ count: counted, window_ends_at: end }: Row, now: Date): WindowCount => ({
    count: counted,
    secondsLeft: Math.max(1, Math.ceil((end.getTime() - now.getTime()) / 1_000)),
  });

  return {
    async add(key, windowSeconds) {
      const now = clock.now();
      const [row] = await sql.query<Row>(
        `insert into ${table} as known (${keyColumn}, ${count}, window_ends_at) values ($1, 1, $2)
         on conflict (${keyColumn}) do update set
           ${count} = case when known.window_ends_at > $3 then least(known.${count} + 1, ${HIGHEST}) else 1 end,
           window_ends_at = case when known.window_ends_at > $3 then known.window_ends_at else excluded.window_ends_at end
         returning ${count} as count, window_ends_at`,
        [key, new Date(now.getTime() + windowSeconds * 1_000), now],
      );
      if (row === undefined) throw new Error('an upsert returns its row');
      return toCount(row, now);
    },
    async current(key) {
      const now = clock.now();
      const [row] = await sql.query<Row>(
        `select ${count} as count, window_ends_at from ${table} where ${keyColumn} = $1 and window_ends_at > $2`,
        [key, now],
      );
      return row && toCount(row, now);
    },
  };
}
