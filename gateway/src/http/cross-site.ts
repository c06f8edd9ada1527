import type { IncomingHttpHeaders } from 'node:http';
import { AppError } from '@agora/subgraph-kit/errors';

// A page of another site can make a browser send a GET with cookies, but none of these without asking first.
const PREFLIGHTED_HEADERS = ['x-apollo-operation-name', 'apollo-require-preflight'];

/**
 * Refuses what a foreign page could send in a visitor's name. A POST here is always JSON, which browsers ask about first.
 * @throws CSRF_BLOCKED
 */
export function refuseForeignPage(method: string | undefined, headers: IncomingHttpHeaders): void {
  if (method !== 'GET' || headers.cookie === undefined) return;
  if (PREFLIGHTED_HEADERS.some((name) => headers[name] !== undefined)) return;
  throw new AppError('CSRF_BLOCKED', `A GET with cookies needs one of the headers ${PREFLIGHTED_HEADERS.join(', ')}.`);
}

// Beside those that browsers show to every page.
const EXPOSED_HEADERS = 'x-request-id, x-trace-id, ratelimit, ratelimit-policy, retry-after';

/** CORS headers for a caller from `origin`; without them a browser keeps the answer from the page. */
export function corsHeaders(origin: string | undefined, allowed: ReadonlySet<string>): Record<string, string> {
  if (origin === undefined || !allowed.has(origin)) return { vary: 'Origin' };
  return {
    vary: 'Origin',
    'access-control-allow-origin': origin,
    'access-control-expose-headers': EXPOSED_HEADERS,
  };
}

/** What a preflight asks for beside. Identity travels in a header, never in a cookie: no credentials. */
export const PREFLIGHT_HEADERS: Readonly<Record<string, string>> = {
  'access-control-allow-methods': 'GET, POST',
  'access-control-allow-headers': [
    'authorization',
    'content-type',
    'x-request-id',
    'last-event-id',
    ...PREFLIGHTED_HEADERS,
  ].join(', '),
  'access-control-max-age': '7200',
};
