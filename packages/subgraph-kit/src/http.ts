import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { AppError, type ErrorCode } from './errors.ts';

export interface Listener {
  readonly port: number;
  /** Stops accepting, lets what is under way finish, and closes what is still open after `timeoutMs`. */
  readonly close: (timeoutMs: number) => Promise<void>;
}

export interface ListenOptions {
  /** 0 takes a free one. */
  readonly port: number;
  readonly host: string;
  /** In which a sender must have sent its headers, and then the whole of its request. */
  readonly headersTimeoutMs?: number;
  readonly bodyTimeoutMs?: number;
  readonly maxHeaderBytes?: number;
  /** Answers what is not HTTP, is too slow or has too large a header; without it the status is the whole answer. */
  readonly onMalformed?: (error: NodeJS.ErrnoException, socket: Duplex) => void;
  /** Takes over connections that want another protocol, and closes them before the listener; without it they stay HTTP. */
  readonly onUpgrade?: (request: IncomingMessage, socket: Duplex, head: Buffer) => void;
}

/** Listens with time limits that a slow sender cannot outlast. */
export async function listen(handle: RequestListener, options: ListenOptions): Promise<Listener> {
  const { headersTimeoutMs = 10_000, bodyTimeoutMs = 10_000, maxHeaderBytes, onMalformed, onUpgrade } = options;
  const underWay = new Set<ServerResponse>();
  const server = createServer(
    {
      headersTimeout: headersTimeoutMs,
      requestTimeout: bodyTimeoutMs,
      keepAliveTimeout: 65_000,
      connectionsCheckingInterval: 1_000,
      ...(maxHeaderBytes !== undefined && { maxHeaderSize: maxHeaderBytes }),
    },
    (request, response) => {
      underWay.add(response);
      response.once('close', () => underWay.delete(response));
      if (!server.listening) endConnectionAfter(response);
      handle(request, response);
    },
  );
  if (onMalformed !== undefined) server.on('clientError', onMalformed);
  if (onUpgrade !== undefined) server.on('upgrade', onUpgrade);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, options.host, () => {
      server.off('error', reject);
      resolve();
    });
  });
  return {
    port: (server.address() as AddressInfo).port,
    close(timeoutMs) {
      underWay.forEach(endConnectionAfter);
      return close(server, timeoutMs);
    },
  };
}

// A kept-alive connection would otherwise hold up the end of the server until its time limit.
function endConnectionAfter(response: ServerResponse): void {
  if (!response.headersSent) response.setHeader('connection', 'close');
}

async function close(server: Server, timeoutMs: number): Promise<void> {
  const closed = new Promise<void>((resolve) =>
    server.close(() => {
      resolve();
    }),
  );
  const timer = setTimeout(() => {
    server.closeAllConnections();
  }, timeoutMs);
  await closed;
  clearTimeout(timer);
}

/** @throws PAYLOAD_TOO_LARGE as soon as more than `limitBytes` have come; the request can still be answered. */
export async function readBody(request: IncomingMessage, limitBytes: number): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  // Leaving a plain loop early would destroy the socket, and the sender would never read the refusal.
  const body: AsyncIterable<Buffer> = request.iterator({ destroyOnReturn: false });
  for await (const chunk of body) {
    size += chunk.length;
    if (size > limitBytes) throw new AppError('PAYLOAD_TOO_LARGE', `A request body may have ${limitBytes} bytes.`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

export function sendJson(response: ServerResponse, status: number, body: unknown): void {
  sendText(response, status, 'application/json; charset=utf-8', JSON.stringify(body));
}

export function sendText(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, {
    'content-type': type,
    'content-length': Buffer.byteLength(body),
    'x-content-type-options': 'nosniff',
    ...(!response.hasHeader('cache-control') && { 'cache-control': 'no-store' }),
  });
  response.end(body);
}

const STATUS: Partial<Record<ErrorCode, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  PERSISTED_QUERY_REQUIRED: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
  PAYLOAD_TOO_LARGE: 413,
  RATE_LIMITED: 429,
  INTERNAL: 500,
  OVERLOADED: 503,
  SUBGRAPH_UNAVAILABLE: 503,
  TIMEOUT: 504,
};

/** The HTTP status of a request that was refused with `code`. */
export const statusOf = (code: ErrorCode): number => STATUS[code] ?? 400;
