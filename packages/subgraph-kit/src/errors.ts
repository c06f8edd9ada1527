/** Every `extensions.code` that the graph may answer. Closed: clients switch over it. */
export const ERROR_CODES = [
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_REQUEST',
  'BAD_USER_INPUT',
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'CONFLICT',
  'QUERY_TOO_COMPLEX',
  'PAYLOAD_TOO_LARGE',
  'RATE_LIMITED',
  'OVERLOADED',
  'CSRF_BLOCKED',
  'INTROSPECTION_DISABLED',
  'PERSISTED_QUERY_REQUIRED',
  'PERSISTED_QUERY_NOT_FOUND',
  'IDEMPOTENCY_KEY_REUSED',
  'IDEMPOTENCY_IN_PROGRESS',
  'SUBGRAPH_UNAVAILABLE',
  'TIMEOUT',
  'INTERNAL',
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

const CODES: ReadonlySet<unknown> = new Set(ERROR_CODES);

export const isErrorCode = (value: unknown): value is ErrorCode => CODES.has(value);

/** What a caller may learn of an error beside its message, for example `retryAfterSeconds` or `argument`. */
export type ErrorDetails = Readonly<Record<string, string | number | boolean>>;

/**
 * An error whose message and code are meant for the caller. Anything else that is thrown reaches the caller as
 * `INTERNAL`, without its message.
 */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly details: ErrorDetails;

  constructor(code: ErrorCode, message: string, options: { details?: ErrorDetails; cause?: unknown } = {}) {
    super(message, { cause: options.cause });
    this.name = 'AppError';
    this.code = code;
    this.details = options.details ?? {};
  }
}

export const badUserInput = (message: string, details?: ErrorDetails): AppError =>
  new AppError('BAD_USER_INPUT', message, { ...(details && { details }) });

/** Also for what exists but is another's: the two must not be told apart. */
export const notFound = (what: string): AppError => new AppError('NOT_FOUND', `${what} was not found.`);

export const unauthenticated = (message = 'Sign in to do this.'): AppError => new AppError('UNAUTHENTICATED', message);

export const forbidden = (message = 'You may not do this.'): AppError => new AppError('FORBIDDEN', message);

/** A dependency (store, broker, provider) does not answer; trying again later may help. */
export const unavailable = (dependency: string, cause?: unknown): AppError =>
  new AppError('SUBGRAPH_UNAVAILABLE', `${dependency} is not available.`, { cause });
