import type { RunningSubgraph } from '@agora/subgraph-kit/subgraph';
import pg from 'pg';
import { testStores } from './stores.ts';

/** A subgraph's own PostgreSQL tables, for what only they can show. */
export interface Tables {
  readonly rows: <Row extends pg.QueryResultRow = Record<string, unknown>>(
    sql: string,
    parameters?: readonly unknown[],
  ) => Promise<Row[]>;
  /** Types of all messages about this subject, in the order in which they were written. */
  readonly told: (subject: string) => Promise<string[]>;
  readonly close: () => Promise<void>;
}

export function openTables({ name, config }: RunningSubgraph): Tables {
  const pool = new pg.Pool({
    connectionString: testStores().postgres,
    max: 2,
    options: `-c search_path=${config.STORE_NAMESPACE}_${name}`,
  });
  const rows: Tables['rows'] = async <Row extends pg.QueryResultRow>(
    sql: string,
    parameters: readonly unknown[] = [],
  ) => (await pool.query<Row>(sql, [...parameters])).rows;
  return {
    rows,
    told: async (subject) => {
      const messages = await rows<{ type: string }>(
        `select envelope ->> 'type' as type from outbox where subject = $1 order by position`,
        [subject],
      );
      return messages.map(({ type }) => type);
    },
    close: () => pool.end(),
  };
}
