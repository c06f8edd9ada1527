import { unavailable } from '../errors.ts';

const DUPLICATE_KEY = 11_000;

/** Whether a write broke the unique index on `field`: `_id`, or a path such as `state.username`. */
export function violatesUnique(error: unknown, field: string): boolean {
  const { code, keyPattern } = error as { code?: unknown; keyPattern?: object };
  return code === DUPLICATE_KEY && keyPattern !== undefined && Object.keys(keyPattern)[0] === field;
}

// By name: the driver's classes can exist twice, once for mongoose and once for whoever else depends on the driver.
const CONNECTION_ERROR =
  /^Mongo(Network|ServerSelection|NotConnected|TopologyClosed|PoolCleared|ConnectionPoolClosed|WaitQueueTimeout)/;

/** @throws SUBGRAPH_UNAVAILABLE when the database does not answer, else what the operation threw. */
export async function reached<Result>(operation: Promise<Result>): Promise<Result> {
  try {
    return await operation;
  } catch (error) {
    throw CONNECTION_ERROR.test((error as Error).name) ? unavailable('The database', error) : error;
  }
}
