import { connect, type Socket } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import type { Lab } from '../attack.ts';

/** What came back for bytes as they are, and whether the connection was closed. */
export interface RawAnswer {
  readonly text: string;
  readonly isClosed: boolean;
  readonly ms: number;
}

/** Sends bytes as they are: what no client library would send. */
export async function sendRaw(url: string, bytes: string | Buffer, waitMs = 3_000): Promise<RawAnswer> {
  const startedAt = performance.now();
  const { socket, closed, received } = open(url);
  socket.write(bytes);
  const isClosed = await Promise.race([closed.then(() => true), delay(waitMs, false)]);
  socket.destroy();
  return { text: received(), isClosed, ms: performance.now() - startedAt };
}

/** Opens a connection that can be written to until the other side closes it. */
export function open(url: string): { socket: Socket; closed: Promise<void>; received: () => string } {
  const { hostname, port } = new URL(url);
  const socket = connect({ host: hostname, port: Number(port === '' ? 80 : port) });
  const chunks: Buffer[] = [];
  socket.on('data', (chunk: Buffer) => chunks.push(chunk));
  // The other side may cut it: that is what is looked for.
  socket.on('error', () => undefined);
  const closed = new Promise<void>((resolve) => {
    socket.once('close', () => {
      resolve();
    });
  });
  return { socket, closed, received: () => Buffer.concat(chunks).toString('latin1') };
}

const statusOf = (text: string): number => Number(/^HTTP\/1\.[01] (\d{3})/.exec(text)?.[1] ?? 0);

export const statusesOf = (text: string): number[] =>
  [...text.matchAll(/^HTTP\/1\.[01] (\d{3})/gm)].map(([, status]) => Number(status));

/** Asks for WebSockets and then says nothing. */
export const floodSubscriptions =
  ({ sockets, closedWithinMs }: { readonly sockets: number; readonly closedWithinMs: number }) =>
  async ({ target }: Lab): Promise<readonly string[]> => {
    const { pathname, host } = new URL(target.url);
    const upgrade = (protocol: string): string =>
      `GET ${pathname} HTTP/1.1\r\nHost: ${host}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n` +
      `Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n${protocol}\r\n`;
    const opened = Array.from({ length: sockets }, (_, index) => {
      const connection = open(target.url);
      connection.socket.write(upgrade(index % 2 === 0 ? '' : 'Sec-WebSocket-Protocol: graphql-transport-ws\r\n'));
      return { ...connection, hasProtocol: index % 2 === 1 };
    });
    const left = await Promise.all(
      opened.map(async ({ socket, closed, received, hasProtocol }) => {
        const isClosed = await Promise.race([closed.then(() => true), delay(closedWithinMs, false)]);
        socket.destroy();
        return { isClosed, status: statusOf(received()), hasProtocol };
      }),
    );
    // A refusal over HTTP leaves a connection that is kept for the next request.
    const waiting = left.filter(({ isClosed, status }) => !isClosed && (status === 101 || status === 0));
    const accepted = left.filter(({ status, hasProtocol }) => status === 101 && !hasProtocol);
    return [
      ...(waiting.length === 0 ? [] : [`${waiting.length} sockets are still open after ${closedWithinMs} ms`]),
      ...(accepted.length === 0 ? [] : [`${accepted.length} sockets were opened without a protocol`]),
      ...(left.filter(({ status }) => status === 101).length < sockets / 2
        ? []
        : ['none of the sockets was one too many']),
    ];
  };
