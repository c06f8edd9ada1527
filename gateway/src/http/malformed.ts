import { STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import type { AppError, ErrorCode } from '@agora/subgraph-kit/errors';
import { withTraceId } from '@agora/subgraph-kit/graphql/trace-id';
import { HttpError, refusalOf } from './answer.ts';
import { idHeaders } from './request-id.ts';

const REFUSALS: Readonly<Record<string, HttpError>> = {
  HPE_HEADER_OVERFLOW: new HttpError(431, 'PAYLOAD_TOO_LARGE', 'The header of the request is too large.'),
  ERR_HTTP_REQUEST_TIMEOUT: new HttpError(408, 'TIMEOUT', 'The request took too long to come.'),
};
const MALFORMED = new HttpError(400, 'BAD_REQUEST', 'The request is not one of HTTP.');

/**
 * Answers what never became a request, as every other refusal, and closes: what follows on the connection cannot be
 * told apart from what was refused.
 */
export function answerMalformed(
  onRefusal: (code: ErrorCode) => void,
): (error: NodeJS.ErrnoException, socket: Duplex) => void {
  return (error, socket) => {
    // Whoever has hung up hears nothing.
    if (error.code === 'ECONNRESET' || !socket.writable) {
      socket.destroy();
      return;
    }
    const refusal = REFUSALS[error.code ?? ''] ?? MALFORMED;
    onRefusal(refusal.code);
    socket.end(withTraceId(() => rawAnswer(refusal)));
  };
}

/** A refusal as it is written to a connection that is not, or no longer, one of HTTP's own. */
export function rawAnswer(refusal: AppError): string {
  const { status, type, body } = refusalOf(refusal);
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`,
    'connection: close',
    `content-type: ${type}; charset=utf-8`,
    `content-length: ${Buffer.byteLength(body)}`,
    'x-content-type-options: nosniff',
    'cache-control: no-store',
    ...Object.entries(idHeaders()).map(([name, value]) => `${name}: ${value}`),
  ];
  return `${head.join('\r\n')}\r\n\r\n${body}`;
}
