import type { IncomingMessage } from 'node:http';
import { AppError } from '@agora/subgraph-kit/errors';
import { readBody } from '@agora/subgraph-kit/http';
import { z } from 'zod';
import type { GraphQLParameters } from '../operation/operation.ts';
import { HttpError } from './answer.ts';

export interface GraphQLRequest {
  readonly method: 'GET' | 'POST';
  readonly parameters: GraphQLParameters;
  /** As it was sent; a token may be bound to it. */
  readonly body: string;
}

const record = z
  .record(z.string(), z.unknown())
  .nullish()
  .transform((value) => value ?? undefined);
const text = z
  .string()
  .nullish()
  .transform((value) => value ?? undefined);
const parameters = z.object({
  query: text,
  documentId: text,
  operationName: text,
  variables: record,
  extensions: record,
});

/**
 * Reads a GraphQL request from an HTTP one: https://graphql.github.io/graphql-over-http/draft/#sec-Request
 * @throws BAD_REQUEST, with 405 for other methods and 415 for other types than JSON; PAYLOAD_TOO_LARGE
 */
export async function readParameters(
  request: IncomingMessage,
  limits: { maxBodyBytes: number; methods: readonly string[] },
): Promise<GraphQLRequest> {
  const { method = '' } = request;
  if (!limits.methods.includes(method)) {
    throw new HttpError(405, 'BAD_REQUEST', 'This method is not served here.', { allow: limits.methods.join(', ') });
  }
  if (method === 'GET') return { method, parameters: fromSearch(searchOf(request), idInPath(request)), body: '' };
  refuseOtherTypes(request);
  if (Number(request.headers['content-length'] ?? 0) > limits.maxBodyBytes) throw tooLarge(limits.maxBodyBytes);
  const body = await readBody(request, limits.maxBodyBytes).catch((error: unknown) => {
    throw error instanceof AppError ? error : badRequest('The request broke off.');
  });
  return { method: 'POST', parameters: toParameters(parseJson(body), idInPath(request)), body };
}

function refuseOtherTypes({ headers }: IncomingMessage): void {
  const [type = '', ...rest] = (headers['content-type'] ?? '')
    .toLowerCase()
    .split(';')
    .map((part) => part.trim());
  const isJson = type === 'application/json' && rest.every((parameter) => /^(charset="?utf-8"?)?$/.test(parameter));
  if (!isJson || (headers['content-encoding'] ?? 'identity') !== 'identity') {
    throw new HttpError(415, 'BAD_REQUEST', 'A request is application/json in UTF-8, not compressed.');
  }
}

function searchOf({ url = '' }: IncomingMessage): URLSearchParams {
  const start = url.indexOf('?');
  return new URLSearchParams(start === -1 ? '' : url.slice(start));
}

/** `/graphql/<id>` names an operation that was registered. */
const idInPath = ({ url = '' }: IncomingMessage): string | undefined => /^\/graphql\/([^/?]+)/.exec(url)?.[1];

function fromSearch(search: URLSearchParams, idOfPath: string | undefined): GraphQLParameters {
  const names = [...search.keys()];
  if (new Set(names).size < names.length) throw badRequest('A parameter is given twice.');
  const json = (name: string): unknown => {
    const value = search.get(name);
    return value === null ? undefined : parseJson(value);
  };
  return toParameters(
    {
      query: search.get('query'),
      documentId: search.get('documentId'),
      operationName: search.get('operationName'),
      variables: json('variables'),
      extensions: json('extensions'),
    },
    idOfPath,
  );
}

/** @throws BAD_REQUEST */
export function toParameters(json: unknown, idOfPath?: string): GraphQLParameters {
  if (Array.isArray(json)) throw badRequest('One request holds one operation; batches are not served.');
  const parsed = parameters.safeParse(json);
  if (!parsed.success) throw badRequest('The request is not one of GraphQL.');
  const { query, documentId = idOfPath, extensions } = parsed.data;
  if (idOfPath !== undefined && documentId !== idOfPath) throw badRequest('A request names one operation.');
  if (query === undefined && documentId === undefined && extensions?.persistedQuery === undefined) {
    throw badRequest('The request has no query.');
  }
  return { ...parsed.data, documentId };
}

function parseJson(value: string): unknown {
  try {
    return JSON.parse(value);
  } catch {
    throw badRequest('The request is not JSON.');
  }
}

const badRequest = (message: string): AppError => new AppError('BAD_REQUEST', message);

const tooLarge = (limitBytes: number): AppError =>
  new AppError('PAYLOAD_TOO_LARGE', `A request body may have ${limitBytes} bytes.`);
