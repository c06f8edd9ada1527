import type { TestGraph } from './test-graph.ts';

/** An HTTP answer, read. */
export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly data?: unknown;
  readonly errors?: readonly { message: string; path?: unknown; extensions: Record<string, unknown> }[];
}

export async function send(url: string, init: RequestInit): Promise<Reply> {
  const response = await fetch(url, init);
  const text = await response.text();
  const isJson = (response.headers.get('content-type') ?? '').includes('json');
  return { status: response.status, headers: response.headers, text, ...(isJson && (JSON.parse(text) as object)) };
}

const GRAPHQL = 'application/graphql-response+json';

/** A GraphQL request to the public door, as a current client sends it. */
export const ask = (graph: TestGraph, body: object | string, headers: Record<string, string> = {}): Promise<Reply> =>
  send(graph.gateway.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: GRAPHQL, ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

export const codes = ({ errors = [] }: Reply): unknown[] => errors.map(({ extensions }) => extensions.code);
