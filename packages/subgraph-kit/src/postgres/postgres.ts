import type { Pool, PoolClient, QueryResultRow } from 'pg';
import { unavailable } from '../errors.ts';
import type { Delivery, UnitOfWork } from '../events/publish.ts';
import type { Seal } from '../events/seal.ts';
import { createIdempotency } from './idempotency.ts';
import { isConnectionError, withClient } from './pool.ts';

export interface Queryable {
  /** The rows of one statement. */
  query<Row extends QueryResultRow>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>;
}

export type PostgresTransaction = UnitOfWork & Queryable;

export interface Postgres extends Queryable {
  /**
   * All or nothing. Repeated when it loses against a concurrent transaction (SQLSTATE 40001, 40P01), so `work` must
   * have no effect outside of it.
   * @throws SUBGRAPH_UNAVAILABLE when the database does not answer.
   */
  transaction<Result>(work: (transaction: PostgresTransaction) => Promise<Result>): Promise<Result>;
}

/** A database without messages. */
export interface PostgresApart extends Queryable {
  /** As `Postgres.transaction`. */
  transaction<Result>(work: (transaction: Queryable) => Promise<Result>): Promise<Result>;
}

const MAX_ATTEMPTS = 4;

export function createPostgres(pool: Pool, options: { seal: Seal; onPublished: () => void }): Postgres {
  const attempt = <Result>(work: (transaction: PostgresTransaction) => Promise<Result>): Promise<Result> =>
    withClient(pool, async (client) => {
      const { transaction, hasPublished } = createTransaction(client, options.seal);
      await client.query('begin');
      try {
        const result = await work(transaction);
        await client.query('commit');
        if (hasPublished()) options.onPublished();
        return result;
      } catch (error) {
        if (!isConnectionError(error)) await client.query('rollback');
        throw error;
      }
    });

  return {
    query: async <Row extends QueryResultRow>(sql: string, parameters?: readonly unknown[]) =>
      pool.query<Row>(sql, parameters as unknown[]).then(({ rows }) => rows, translated),
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
): { transaction: PostgresTransaction; hasPublished: () => boolean } {
  let published = 0;
  const transaction: PostgresTransaction = {
    query: async <Row extends QueryResultRow>(sql: string, parameters?: readonly unknown[]) =>
      (await client.query<Row>(sql, parameters as unknown[])).rows,
    async publish(event) {
      const { topic, envelope } = seal(event);
      await client.query('insert into outbox (id, topic, subject, envelope) values ($1, $2, $3, $4)', [
        envelope.id,
        topic,
        envelope.subject,
        JSON.stringify(envelope),
      ]);
      published++;
    },
    async isFirst({ consumer, messageId }: Delivery) {
      const { rowCount } = await client.query(
        'insert into inbox (consumer, message_id) values ($1, $2) on conflict do nothing',
        [consumer, messageId],
      );
      return rowCount === 1;
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
  throw isConnectionError(error) ? unavailable('The database', error) : error;
}

/** Whether `error` says that a row breaks the named unique constraint. */
export function violates(error: unknown, constraint: string): boolean {
  const { code, constraint: broken } = error as { code?: unknown; constraint?: unknown };
  return code === '23505' && broken === constraint;
}
