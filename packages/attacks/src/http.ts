import {
  request as httpRequest,
  type ClientRequest,
  type IncomingHttpHeaders,
  type OutgoingHttpHeaders,
} from 'node:http';
import { request as httpsRequest } from 'node:https';
import { setTimeout as delay } from 'node:timers/promises';

/** A request as an attacker makes it: what is not given is as an honest client sends it. */
export interface Asked {
  readonly method?: string;
  /** The endpoint's own when absent. */
  readonly path?: string;
  /** On top of those of an honest client; undefined takes one away. */
  readonly headers?: Readonly<Record<string, string | string[] | undefined>> | undefined;
  readonly body?: string | Buffer;
}

/** What came back. */
export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
  /** Undefined where it is no JSON. */
  readonly json: Json | undefined;
  readonly ms: number;
}

export interface Json {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly AnsweredError[];
  readonly [other: string]: unknown;
}

export interface AnsweredError {
  readonly message?: unknown;
  readonly path?: readonly (string | number)[];
  readonly extensions?: Readonly<Record<string, unknown>>;
  readonly [other: string]: unknown;
}

const TIMEOUT_MS = 30_000;
const HONEST = { 'content-type': 'application/json', accept: 'application/graphql-response+json' };

/** @throws when there is no answer at all. */
export function send(url: string, asked: Asked, accessToken?: string): Promise<Answer> {
  const target = new URL(url);
  const { method = 'POST', path = target.pathname, body } = asked;
  const headers: OutgoingHttpHeaders = {
    ...HONEST,
    ...(accessToken !== undefined && { authorization: `Bearer ${accessToken}` }),
    // Node leaves it out for methods that rarely have a body.
    ...(body !== undefined && { 'content-length': Buffer.byteLength(body) }),
  };
  for (const [name, value] of Object.entries(asked.headers ?? {})) {
    if (value === undefined) Reflect.deleteProperty(headers, name);
    else headers[name] = value;
  }
  const startedAt = performance.now();
  const request = target.protocol === 'https:' ? httpsRequest : httpRequest;
  return new Promise((resolve, reject) => {
    let hasAnswer = false;
    const asking = request(
      { host: target.hostname, port: target.port, method, path, headers, timeout: TIMEOUT_MS },
      (response) => {
        hasAnswer = true;
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        const finish = (): void => {
          const text = Buffer.concat(chunks).toString('utf8');
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            text,
            json: parsed(text),
            ms: performance.now() - startedAt,
          });
        };
        response.on('end', finish);
        response.on('error', finish);
      },
    );
    asking.on('timeout', () => asking.destroy(new Error(`no answer within ${TIMEOUT_MS / 1_000} s`)));
    // Who refuses a body unread closes the connection while it is still being sent.
    asking.on('error', (error) => {
      if (!hasAnswer) reject(error);
    });
    void sendBody(asking, body);
  });
}

const AT_ONCE_BYTES = 1024 * 1024;
const FIRST_BYTES = 16 * 1024;
const MOMENT_MS = 2_000;

/**
 * A large body is begun, and goes on only when nothing is said to its beginning: what is written into a connection that
 * is closed by then destroys it together with the answer.
 */
async function sendBody(asking: ClientRequest, body: string | Buffer = ''): Promise<void> {
  const bytes = Buffer.from(body);
  if (bytes.length > AT_ONCE_BYTES) {
    const over = new Promise<true>((resolve) => {
      asking.once('response', () => {
        resolve(true);
      });
      asking.once('close', () => {
        resolve(true);
      });
    });
    asking.write(bytes.subarray(0, FIRST_BYTES));
    if (await Promise.race([over, delay(MOMENT_MS, false)])) return;
  }
  asking.end(bytes.length > AT_ONCE_BYTES ? bytes.subarray(FIRST_BYTES) : bytes);
}

// What attacks have used up comes back.
export const MAX_TRIES = 20;

/** Waits for as long as an answer says that its limit lasts. */
export const untilRetry = ({ headers }: Pick<Answer, 'headers'>): Promise<void> =>
  delay(Number(headers['retry-after'] ?? 1) * 1_000);

/** As an honest client asks, who comes again when they are told to. @throws where the answer is another than they need. */
export async function ask<Data>(
  url: string,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
  accessToken?: string,
): Promise<Data> {
  for (let tries = 1; ; tries++) {
    const { json, text, status, headers } = await send(url, graphql(query, variables), accessToken);
    if (json?.data !== undefined && json.data !== null && json.errors === undefined) return json.data as Data;
    if (status !== 429 || tries === MAX_TRIES) throw new Error(text.slice(0, 500));
    await untilRetry({ headers });
  }
}

/** A GraphQL request by POST. */
export const graphql = (query: string, variables?: Readonly<Record<string, unknown>>, more: object = {}): Asked => ({
  body: JSON.stringify({ query, ...(variables && { variables }), ...more }),
});

/** Of a mutation with one input, by the conventions of the graph. */
export const changeDocument = (mutation: string, selection = '__typename'): string =>
  `mutation Change($input: ${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input!) {
    ${mutation}(input: $input) { ${selection} }
  }`;

/** A mutation by its name. */
export const change = (mutation: string, input: object, selection = '__typename userErrors { __typename }'): Asked =>
  graphql(changeDocument(mutation, selection), { input });

function parsed(text: string): Json | undefined {
  try {
    const json: unknown = JSON.parse(text);
    return typeof json === 'object' && json !== null && !Array.isArray(json) ? (json as Json) : undefined;
  } catch {
    return undefined;
  }
}
