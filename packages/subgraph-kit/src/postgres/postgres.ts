import type { Pool, PoolClient, QueryResultRow } from 'pg';
import { signedBy } from '../audit.ts';
import { badUserInput, unavailable } from '../errors.ts';
import type { Delivery, UnitOfWork } from '../events/publish.ts';
import type { Seal } from '../events/seal.ts';
import { requireTime } from '../time-left.ts';
import { createIdempotency } from './idempotency.ts';
import { isConnectionError, withClient } from './pool.ts';

export interface Queryable {
  /**
   * The rows of one statement.
   * @throws BAD_USER_INPUT for a parameter whose form the database cannot take.
   */
  query<Row extends QueryResultRow>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>;
}

export type PostgresTransaction = UnitOfWork & Queryable;

export interface Postgres extends Queryable {
  /**
   * All or nothing. Repeated when it loses against a concurrent transaction (SQLSTATE 40001, 40P01), so `work` must
   * have no effect outside of it.
   * @throws SUBGRAPH_UNAVAILABLE when the database does not answer, cannot answer now, or others keep a row for too long.
   */
  transaction<Result>(work: (transaction: PostgresTransaction) => Promise<Result>): Promise<Result>;
}

/** A database without messages. */
export interface PostgresApart extends Queryable {
  /** As `Postgres.transaction`. */
  transaction<Result>(work: (transaction: Queryable) => Promise<Result>): Promise<Result>;
}

const MAX_ATTEMPTS = 4;

export interface PostgresHooks {
  /** A transaction that was committed has left messages to be sent. */
  readonly onPending: () => void;
  /** The service runs a statement of its own. */
  readonly onOperation: () => void;
}

export function createPostgres(pool: Pool, seal: Seal, hooks: PostgresHooks): Postgres {
  const attempt = <Result>(work: (transaction: PostgresTransaction) => Promise<Result>): Promise<Result> =>
    withClient(pool, async (client) => {
      const { transaction, hasPublished } = createTransaction(client, seal, hooks);
      await client.query('begin');
      try {
        const result = await work(transaction);
        await client.query('commit');
        if (hasPublished()) hooks.onPending();
        return result;
      } catch (error) {
        if (!isConnectionError(error)) await client.query('rollback');
        throw error;
      }
    });

  return {
    async query<Row extends QueryResultRow>(sql: string, parameters?: readonly unknown[]) {
      requireTime();
      hooks.onOperation();
      return pool.query<Row>(sql, parameters as unknown[]).then(({ rows }) => rows, translated);
    },
    async transaction(work) {
      for (let attempts = 1; ; attempts++) {
        try {
          return await attempt(work);
        } catch (error) {
          if (attempts === MAX_ATTEMPTS || !isConflict(error)) return translated(error);
        }
      }
    },
  };
}

function createTransaction(
  client: PoolClient,
  seal: Seal,
  hooks: PostgresHooks,
): { transaction: PostgresTransaction; hasPublished: () => boolean } {
  let published = 0;
  const transaction: PostgresTransaction = {
    async query<Row extends QueryResultRow>(sql: string, parameters?: readonly unknown[]) {
      hooks.onOperation();
      return (await client.query<Row>(sql, parameters as unknown[])).rows;
    },
    async publish(...events) {
      const messages = events.map(seal);
      await client.query(
        `insert into outbox (id, topic, subject, envelope)
         select envelope ->> 'id', topic, envelope ->> 'subject', envelope
           from unnest($1::text[], $2::jsonb[]) with ordinality as message (topic, envelope, place) order by place`,
        [messages.map(({ topic }) => topic), messages.map(({ envelope }) => JSON.stringify(envelope))],
      );
      published += messages.length;
    },
    async isFirst({ consumer, messageId }: Delivery) {
      const { rowCount } = await client.query(
        'insert into inbox (consumer, message_id) values ($1, $2) on conflict do nothing',
        [consumer, messageId],
      );
      return rowCount === 1;
    },
    async audit(viewer, entry) {
      const { action, subject, details, by, through } = signedBy(viewer, entry);
      await client.query(
        'insert into audit (action, subject, details, by_subject, through) values ($1, $2, $3, $4, $5)',
        [action, subject, JSON.stringify(details), by, through],
      );
    },
    ...createIdempotency(client),
  };
  return { transaction, hasPublished: () => published > 0 };
}

function isConflict(error: unknown): boolean {
  const code = (error as { code?: unknown }).code;
  return code === '40001' || code === '40P01';
}

function translated(error: unknown): never {
  if (isPassing(error) || isConnectionError(error)) throw unavailable('The database', error);
  throw isUnusableValue(error) ? badUserInput('A value has a form in which it cannot be kept or compared.') : error;
}

// What the database cannot do now and can do later: a consumer waits for it instead of parking its message. Rows that
// others keep (55P03, 40001, 40P01), statements out of time (57014), a disk, memory or connections that have run out
// (class 53), a standby that is not the primary yet (25006), and a file system that fails (class 58).
const isPassing = (error: unknown): boolean =>
  /^(53|58|55P03|40001|40P01|57014|25006)/.test(String((error as { code?: unknown }).code));

// NUL characters, and cursors that were made by hand or by another list: only the database can tell. SQLSTATE
// 22003, 22007, 22008, 22021, 22P02, 22P05.
const isUnusableValue = (error: unknown): boolean =>
  /^22(00[378]|021|P02|P05)$/.test(String((error as { code?: unknown }).code));

/** Whether `error` says that a row breaks the named unique constraint. */
export function violates(error: unknown, constraint: string): boolean {
  const { code, constraint: broken } = error as { code?: unknown; constraint?: unknown };
  return code === '23505' && broken === constraint;
}
