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
export const IDLE_IN_TRANSACTION_MS = 30_000;

/** A pool whose sessions find the service's tables, and give up on statements that outlive any request. */
export function createPool({ url, schema, maxConnections, log }: PostgresOptions): Pool {
  const pool = new Pool({
    connectionString: url,
    max: maxConnections,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    statement_timeout: STATEMENT_TIMEOUT_MS,
    lock_timeout: LOCK_TIMEOUT_MS,
    idle_in_transaction_session_timeout: IDLE_IN_TRANSACTION_MS,
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
  let isLost = false;
  // The pool listens to idle connections only. One that breaks between two statements of a transaction says so here, and
  // what nobody listens to would end the process; the next statement fails by itself.
  const onError = (): void => {
    isLost = true;
  };
  client.on('error', onError);
  try {
    return await work(client);
  } catch (error) {
    isLost ||= isConnectionError(error);
    throw error;
  } finally {
    client.off('error', onError);
    client.release(isLost);
  }
}

// The driver's own errors have no code.
const LOST = /Connection terminated|Client has encountered a connection error|timeout exceeded when trying to connect/;

/** Whether the connection itself failed (SQLSTATE class 08 and 57P, 25P03, or a socket error), not the statement. */
export function isConnectionError(error: unknown): boolean {
  const { code, message } = (error ?? {}) as { code?: unknown; message?: unknown };
  // Node names its own mistakes ERR_..., and a name server that is away EAI_AGAIN.
  if (typeof code === 'string') return /^(08|57P|25P03|E(?!RR_)[A-Z_]+$)/.test(code);
  return typeof message === 'string' && LOST.test(message);
}
