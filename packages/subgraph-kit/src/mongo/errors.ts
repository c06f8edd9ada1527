import { unavailable } from '../errors.ts';

const DUPLICATE_KEY = 11_000;

/** Whether a write broke the unique index on `field`: `_id`, or a path such as `state.username`. */
export function violatesUnique(error: unknown, field: string): boolean {
  const { keyPattern } = error as { keyPattern?: object };
  return isDuplicate(error) && keyPattern !== undefined && Object.keys(keyPattern)[0] === field;
}

export const isDuplicate = (error: unknown): boolean => (error as { code?: unknown }).code === DUPLICATE_KEY;

// By name: the driver's classes can exist twice, once for mongoose and once for whoever else depends on the driver.
const CONNECTION_ERROR =
  /^Mongo(Network|ServerSelection|NotConnected|TopologyClosed|PoolCleared|ConnectionPoolClosed|WaitQueueTimeout)/;

// A server that steps down, shuts down or does not hear from its majority in time says so with these labels and codes:
// MaxTimeMSExpired, WriteConcernFailed, ExceededTimeLimit, out of disk space.
const PASSING_LABELS = ['RetryableWriteError', 'RetryableError', 'TransientTransactionError', 'ResetPool'];
const PASSING_CODES: ReadonlySet<unknown> = new Set([50, 64, 262, 14031]);

/** @throws SUBGRAPH_UNAVAILABLE when the database does not answer, or cannot do it now; else what the operation threw. */
export async function reached<Result>(operation: Promise<Result>): Promise<Result> {
  try {
    return await operation;
  } catch (error) {
    throw isPassing(error) ? unavailable('The database', error) : error;
  }
}

function isPassing(error: unknown): boolean {
  const { name, code, errorLabels = [] } = error as { name: string; code?: unknown; errorLabels?: readonly string[] };
  return (
    CONNECTION_ERROR.test(name) ||
    PASSING_CODES.has(code) ||
    PASSING_LABELS.some((label) => errorLabels.includes(label))
  );
}
