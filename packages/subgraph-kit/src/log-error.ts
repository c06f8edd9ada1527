import { pino } from 'pino';

// Drivers hang on their errors what they had in hand: the connection, the row that broke a constraint with all its
// values, the statement. A log is no place for those.
const KEPT = ['type', 'message', 'stack', 'code', 'details', 'table', 'constraint', 'codeName'] as const;

/** What of an error stands in a log; the causes are in its message and stack. */
export function loggedError(error: unknown): unknown {
  const known: unknown = pino.stdSerializers.err(error as Error);
  if (typeof known !== 'object' || known === null || !('stack' in known)) return known;
  const serialized = known as Readonly<Record<string, unknown>>;
  return Object.fromEntries(KEPT.flatMap((field) => (field in serialized ? [[field, serialized[field]]] : [])));
}
