import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { AppError } from '@agora/subgraph-kit/errors';
import { withTraceId } from '@agora/subgraph-kit/graphql/trace-id';
import { GUEST } from '@agora/subgraph-kit/identity/viewer';
import type { Logger } from '@agora/subgraph-kit/log';
import { GraphQLError, parse, type GraphQLFormattedError } from 'graphql';
import { CloseCode, GRAPHQL_TRANSPORT_WS_PROTOCOL, handleProtocols, makeServer, type Context } from 'graphql-ws';
import { WebSocketServer, type WebSocket } from 'ws';
import type { Identity } from '../authentication/identity.ts';
import { errorOf, HttpError } from '../http/answer.ts';
import type { Lane } from '../http/graphql-endpoint.ts';
import { rawAnswer } from '../http/malformed.ts';
import { clientNameIn } from '../persisted/client-name.ts';
import { toParameters } from '../http/read-parameters.ts';
import type { SubscriptionsConfig } from './config.ts';
import type { StreamMetrics } from './metrics.ts';
import { createPlaces } from './places.ts';
import type { StreamAnswer } from './stream.ts';
import type { Streams } from './streams.ts';

/** A way in for WebSockets, beside a listener of HTTP. */
export interface WebSocketDoor {
  readonly onUpgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => void;
  /** Closes all connections so that their clients come back, to another gateway. */
  stop(): Promise<void>;
}

/** Who is at the other end, as it has introduced itself. */
interface Caller {
  readonly socket: WebSocket;
  readonly request: IncomingMessage;
  /** Gives back its place among those that have not said who they are. */
  readonly introduced: () => void;
  /** Its request, with what it has said in `connection_init`. */
  introduction?: IncomingMessage;
  identify?: () => Promise<Identity>;
  leave?: () => void;
}

type Connection = Context<Record<string, unknown> | undefined, Caller>;

const CHECK_MS = 2_000;
const CLOSING_MS = 1_000;
// An option that @types/ws lacks: who does not answer the end of a connection is not waited for.
const NOT_TYPED = { closeTimeout: CLOSING_MS };
const RESTARTING = 1012;
// Tells graphql-ws that there will be several answers; what was really asked the stream knows.
const SUBSCRIPTION = parse('subscription { stream }');

/**
 * Subscriptions over graphql-transport-ws:
 * https://github.com/enisdenjo/graphql-ws/blob/master/PROTOCOL.md. A token comes in the payload of `connection_init`, or
 * in a header; when it is good no longer the connection ends with 4401.
 */
export function webSocketDoor(options: {
  path: string;
  streams: Streams;
  lane: Lane;
  corsOrigins: ReadonlySet<string>;
  config: SubscriptionsConfig;
  metrics: StreamMetrics;
  log: Logger;
}): WebSocketDoor {
  const { path, streams, lane, corsOrigins, config, metrics, log } = options;
  const strangers = createPlaces('connections', {
    max: config.maxStreams,
    maxPerCaller: config.maxConnectionsPerClient,
  });
  const connections = createPlaces('connections', { max: config.maxStreams, maxPerCaller: config.maxStreamsPerCaller });
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: config.maxMessageBytes,
    ...NOT_TYPED,
    perMessageDeflate: false,
    handleProtocols,
  });
  sockets.on('wsClientError', (_error, socket) => {
    refuse(socket, new HttpError(400, 'BAD_REQUEST', 'The request is not one of WebSocket.'));
  });

  const server = makeServer<Record<string, unknown> | undefined, Caller>({
    connectionInitWaitTimeout: config.initTimeoutMs,
    async onConnect({ extra, connectionParams }) {
      const { request, socket } = extra;
      const introduction = withHeaders(request, connectionParams);
      try {
        const identify = (): Promise<Identity> => lane.identify(introduction, '');
        const clientIp = lane.clientIpOf(request);
        // Before it is looked at who comes: who guesses is counted like everybody.
        await lane.meterOf?.({ viewer: GUEST, clientIp }).admit();
        const { viewer } = await identify();
        const leave = connections.take(viewer, clientIp);
        extra.introduced();
        Object.assign(extra, { introduction, identify, leave });
        // It may have gone meanwhile.
        if (socket.readyState !== socket.OPEN) leave();
        return true;
      } catch (error) {
        closeFor(socket, error);
        return false;
      }
    },
    async onSubscribe({ extra }, _id, payload) {
      try {
        const opened = await streams.open({
          transport: 'websocket',
          // Its protocol has no way to leave the text of a registered operation away.
          parameters: toParameters({ ...payload, query: payload.query === '' ? undefined : payload.query }),
          identify: extra.identify ?? (() => lane.identify(extra.request, '')),
          clientIp: lane.clientIpOf(extra.request),
          clientName: clientNameIn((extra.introduction ?? extra.request).headers),
          after: payload.extensions?.after,
        });
        if ('errors' in opened) return opened.errors.map(asError);
        return { document: SUBSCRIPTION, contextValue: opened.stream } as never;
      } catch (error) {
        if (!(error instanceof AppError)) throw error;
        return [asError(errorOf(error))];
      }
    },
    subscribe: ({ contextValue }) => contextValue as never,
    onNext(_connection, _id, _payload, _args, answer) {
      metrics.sent('websocket');
      return (answer as unknown as StreamAnswer).result;
    },
    onClose({ extra }) {
      extra.introduced();
      extra.leave?.();
    },
  });

  const alive = new WeakSet<WebSocket>();
  const callers = new Map<WebSocket, { readonly caller: Caller; readonly since: number }>();
  const pings = setInterval(() => {
    for (const socket of sockets.clients) {
      // One that does not read what it is sent does not answer either.
      if (!alive.delete(socket)) socket.terminate();
      else socket.ping();
    }
  }, config.pingMs).unref();
  const checks = setInterval(() => {
    for (const [socket, { caller, since }] of callers) {
      if (performance.now() - since > config.maxAgeMs) socket.close(RESTARTING, 'Come again');
      caller.identify?.().catch((error: unknown) => {
        if (error instanceof AppError && error.code === 'UNAUTHENTICATED') closeFor(socket, error);
      });
    }
  }, CHECK_MS).unref();

  const connect = (socket: WebSocket, request: IncomingMessage, introduced: () => void): void => {
    const caller: Caller = { socket, request, introduced };
    alive.add(socket);
    callers.set(socket, { caller, since: performance.now() });
    const closed = server.opened(
      {
        protocol: socket.protocol,
        send: (data) =>
          new Promise((resolve, reject) => {
            if (socket.readyState !== socket.OPEN) resolve();
            else
              socket.send(data, (error) => {
                if (error) reject(error);
                else resolve();
              });
          }),
        close: (code, reason) => {
          socket.close(code, reason);
        },
        onMessage: (handle) => {
          socket.on('message', (data: Buffer) => {
            withTraceId(() => handle(data.toString('utf8'))).catch((error: unknown) => {
              // Whoever has hung up cannot be sent anything.
              if (socket.readyState !== socket.OPEN) return;
              log.error({ err: error }, 'a message of a subscription failed');
              socket.close(CloseCode.InternalServerError, 'Internal server error');
            });
          });
        },
      },
      caller,
    );
    socket.on('pong', () => alive.add(socket));
    socket.on('error', () => {
      // ws closes with a code that says what is wrong: a message that is too large, or is none.
    });
    socket.once('close', (code, reason) => {
      callers.delete(socket);
      void closed(code, reason.toString());
    });
  };

  return {
    onUpgrade(request, socket, head) {
      socket.on('error', () => socket.destroy());
      try {
        checkUpgrade(request, path, corsOrigins);
        const introduced = strangers.take(GUEST, lane.clientIpOf(request));
        socket.once('close', introduced);
        sockets.handleUpgrade(request, socket, head, (webSocket) => {
          connect(webSocket, request, introduced);
        });
      } catch (error) {
        if (!(error instanceof AppError)) throw error;
        refuse(socket, error);
      }
    },
    async stop() {
      clearInterval(pings);
      clearInterval(checks);
      const closed = [...sockets.clients].map((socket) => {
        socket.close(RESTARTING, 'The gateway stops');
        return new Promise((resolve) => socket.once('close', resolve));
      });
      const timer = setTimeout(() => {
        for (const socket of sockets.clients) socket.terminate();
      }, CLOSING_MS);
      await Promise.all(closed);
      clearTimeout(timer);
    },
  };
}

/** @throws HttpError for what is no WebSocket of ours, or comes from a page of another site */
function checkUpgrade({ url = '', headers }: IncomingMessage, path: string, corsOrigins: ReadonlySet<string>): void {
  if (url.split('?')[0] !== path) throw new HttpError(404, 'NOT_FOUND', 'Nothing is here.');
  const { origin } = headers;
  const isOwn = origin !== undefined && URL.parse(origin)?.host === headers.host;
  if (origin !== undefined && !isOwn && !corsOrigins.has(origin))
    throw new HttpError(403, 'FORBIDDEN', 'Pages of this origin may not connect.');
  const protocols = (headers['sec-websocket-protocol'] ?? '').split(',').map((protocol) => protocol.trim());
  if (!protocols.includes(GRAPHQL_TRANSPORT_WS_PROTOCOL))
    throw new HttpError(400, 'BAD_REQUEST', `The subprotocol is ${GRAPHQL_TRANSPORT_WS_PROTOCOL}.`);
}

const refuse = (socket: Duplex, error: AppError): void => {
  socket.end(withTraceId(() => rawAnswer(error)));
};

function closeFor(socket: WebSocket, error: unknown): void {
  const code = error instanceof AppError ? error.code : 'INTERNAL';
  if (code === 'UNAUTHENTICATED') socket.close(CloseCode.Unauthorized, 'Unauthorized');
  else if (code === 'INTERNAL') socket.close(CloseCode.InternalServerError, 'Internal server error');
  else socket.close(CloseCode.Forbidden, code);
}

/** A request that has the texts of `connection_init` as headers: browsers give a WebSocket none of its own. */
function withHeaders(request: IncomingMessage, payload: Connection['connectionParams'] = {}): IncomingMessage {
  const told = Object.entries(payload).flatMap(([name, value]) =>
    typeof value === 'string' ? [[name.toLowerCase(), value] as const] : [],
  );
  return Object.create(request, {
    headers: { value: { ...request.headers, ...Object.fromEntries(told) } },
  }) as IncomingMessage;
}

const asError = ({ message, extensions }: GraphQLFormattedError): GraphQLError =>
  new GraphQLError(message, { ...(extensions && { extensions }) });
