import type { ServerResponse } from 'node:http';
import { AppError, type ErrorCode } from '@agora/subgraph-kit/errors';
import { currentTraceId } from '@agora/subgraph-kit/graphql/trace-id';
import { statusOf } from '@agora/subgraph-kit/http';
import type { GraphQLFormattedError } from 'graphql';

/** What goes back for one HTTP request. */
export interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** What goes on after the headers, in place of `body`. */
  readonly stream?: (response: ServerResponse) => Promise<void>;
}

export const JSON_TYPE = 'application/json';
export const GRAPHQL_TYPE = 'application/graphql-response+json';

/** A refusal whose status says more than its code does. */
export class HttpError extends AppError {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, code: ErrorCode, message: string, headers: Readonly<Record<string, string>> = {}) {
    super(code, message);
    this.status = status;
    this.headers = headers;
  }
}

/** An error as callers see it, with what they may do about it. */
export const errorOf = ({ code, message, details }: AppError): GraphQLFormattedError => ({
  message,
  extensions: { code, ...details, traceId: currentTraceId() },
});

/** The answer to a request that never became one of GraphQL: always plain JSON, always with the true status. */
export function refusalOf(error: AppError): Answer {
  const { code, details } = error;
  return {
    status: error instanceof HttpError ? error.status : statusOf(code),
    type: JSON_TYPE,
    body: JSON.stringify({ errors: [errorOf(error)] }),
    headers: {
      ...(code === 'UNAUTHENTICATED' && { 'www-authenticate': 'Bearer' }),
      ...(details.retryAfterSeconds !== undefined && { 'retry-after': String(details.retryAfterSeconds) }),
      ...(error instanceof HttpError && error.headers),
    },
  };
}
