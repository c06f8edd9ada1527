import { AppError } from '@agora/subgraph-kit/errors';

// Milliseconds in base 36, from 1972 to 2059: eight digits.
const CURSOR = /^[0-9a-z]{8}$/;

/**
 * Where a client stands in what happens: in time, since every gateway, and every partition of the brokers, has that in
 * common. Places in the brokers' logs would tell how much is sold.
 */
export const cursorAt = (at: number): string => Math.floor(at).toString(36);

/** @throws BAD_USER_INPUT */
export function timeOfCursor(cursor: unknown): number | undefined {
  if (cursor === undefined || cursor === null) return undefined;
  if (typeof cursor === 'string' && CURSOR.test(cursor)) return parseInt(cursor, 36);
  throw new AppError('BAD_USER_INPUT', 'This is no cursor of a subscription.', { details: { argument: 'after' } });
}
