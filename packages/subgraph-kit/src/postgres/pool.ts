import { Pool, type PoolClient } from 'pg';
import type { Logger } from '../log.ts';

export interface PostgresOptions {
  readonly url: string;
  /** Schema that holds the service's tables; absent where the service has a database of its own. */
  readonly schema?: string;
  readonly maxConnections: number;
  readonly log: Logger;
}

const STATEMENT_TIMEOUT_MS = 10_000;
const LOCK_TIMEOUT_MS = 5_000;
const CONNECT_TIMEOUT_MS = 5_000;

/** A pool whose sessions find the service's tables, and give up on statements that outlive any request. */
export function createPool({ url, schema, maxConnections, log }: PostgresOptions): Pool {
  const pool = new Pool({
    connectionString: url,
    max: maxConnections,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    statement_timeout: STATEMENT_TIMEOUT_MS,
    lock_timeout: LOCK_TIMEOUT_MS,
    idle_in_transaction_session_timeout: 30_000,
    ...(schema !== undefined && { options: `-c search_path=${schema}` }),
  });
  // An idle connection that breaks must not end the process; the next query opens another.
  pool.on('error', (error) => {
    log.warn({ err: error }, 'postgres connection lost');
  });
  return pool;
}

/** Runs `work` on one connection, which is thrown away if the work leaves it in doubt. */
export async function withClient<Result>(pool: Pool, work: (client: PoolClient) => Promise<Result>): Promise<Result> {
  const client = await pool.connect();
  let failure: Error | undefined;
  try {
    return await work(client);
  } catch (error) {
    failure = error as Error;
    throw error;
  } finally {
    client.release(isConnectionError(failure));
  }
}

/** Whether the connection itself failed (SQLSTATE class 08 and 57, or a socket error), as opposed to the statement. */
export function isConnectionError(error: unknown): boolean {
  const code = (error as { code?: unknown } | undefined)?.code;
  if (typeof code !== 'string') {
    return (
      error !== undefined &&
      /Connection terminated|timeout exceeded when trying to connect/.test((error as Error).message)
    );
  }
  return /^(08|57P)/.test(code) || /^E[A-Z]+$/.test(code);
}
