import { setTimeout as delay } from 'node:timers/promises';

/** The public GraphQL endpoint, as a client uses it. */
export interface Endpoint {
  /**
   * @param accessToken of a signed-in caller; without one the caller is a guest.
   * @throws EndpointError
   */
  ask<Data>(document: string, variables?: Readonly<Record<string, unknown>>, accessToken?: string): Promise<Data>;
}

export interface AnsweredError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: { readonly code?: string; readonly traceId?: string; readonly retryAfterSeconds?: number };
}

/** The endpoint has answered with errors, or with nothing that could be read. */
export class EndpointError extends Error {
  override readonly name = 'EndpointError';
  readonly errors: readonly AnsweredError[];

  constructor(errors: readonly AnsweredError[]) {
    super(errors.map(({ message, extensions }) => `${extensions?.code ?? 'ERROR'}: ${message}`).join('; '));
    this.errors = errors;
  }

  has(code: string): boolean {
    return this.errors.some(({ extensions }) => extensions?.code === code);
  }
}

interface Answer<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly AnsweredError[];
}

const MAX_ATTEMPTS = 6;
const FIRST_PAUSE_MS = 200;
const UNREACHABLE = 'UNREACHABLE';
// Nothing was done, or it is safe to do again: every mutation that clients send here carries an idempotency key or may
// be repeated.
const PASSING = new Set([
  UNREACHABLE,
  'SUBGRAPH_UNAVAILABLE',
  'OVERLOADED',
  'RATE_LIMITED',
  'TIMEOUT',
  'IDEMPOTENCY_IN_PROGRESS',
]);

/** Repeats what failed for a passing reason, with growing pauses. */
export function createEndpoint(url: string): Endpoint {
  // Silence from the start is a wrong address or a system that does not run; later it is one that is starting again.
  let hasAnswered = false;
  return {
    async ask<Data>(document: string, variables: Readonly<Record<string, unknown>> = {}, accessToken?: string) {
      for (let attempt = 1, pause = FIRST_PAUSE_MS; ; attempt++, pause *= 2) {
        const { data, errors = [] } = await post<Data>(url, { query: document, variables }, accessToken);
        const codes = errors.map(({ extensions }) => extensions?.code ?? '');
        hasAnswered ||= !codes.includes(UNREACHABLE);
        if (errors.length === 0 && data !== null && data !== undefined) return data;
        const isPassing = hasAnswered && codes.some((code) => PASSING.has(code));
        if (!isPassing || attempt === MAX_ATTEMPTS) throw new EndpointError(errors);
        await delay(Math.max(pause, (errors[0]?.extensions?.retryAfterSeconds ?? 0) * 1_000));
      }
    },
  };
}

async function post<Data>(url: string, body: unknown, accessToken?: string): Promise<Answer<Data>> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json',
        ...(accessToken !== undefined && { authorization: `Bearer ${accessToken}` }),
      },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(60_000),
    });
    return (await response.json()) as Answer<Data>;
  } catch (error) {
    const cause = error instanceof Error ? (error.cause ?? error) : error;
    const reason = cause instanceof Error ? cause.message : String(cause);
    return { errors: [{ message: `${url} gives no GraphQL answer: ${reason}`, extensions: { code: UNREACHABLE } }] };
  }
}
