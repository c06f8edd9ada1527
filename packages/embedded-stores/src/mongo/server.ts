// A MongoDB server for a machine that has none: mongoose over TCP, documents in memory and in one SQLite file.
// It has no change streams, collations, plans, `$out`/`$merge`, geo indexes or authentication, and says so when asked.
import { once } from 'node:events';
import type { AddressInfo, Server, Socket } from 'node:net';
import { createServer } from 'node:net';

import { REPLICA_SET } from './commands/admin.ts';
import { serveConnection } from './connection.ts';
import { Cursors } from './cursors.ts';
import { Dispatcher } from './dispatcher.ts';
import { Sessions } from './sessions.ts';
import { openEngine } from './store/database-engine.ts';
import { expireDocuments } from './store/expire-documents.ts';

/** MongoDB looks for expired documents every minute; sooner is allowed, and kinder to someone who is watching. */
const HOUSEKEEPING_MS = 5_000;

export interface MongoServerOptions {
  /** Default: any free port. */
  readonly port?: number;
  /** Default: 127.0.0.1. There is no authentication, so anything else opens the data to the network. */
  readonly host?: string;
  /** The SQLite file that keeps the documents; it is created when missing. Without one they live as long as the server. */
  readonly file?: string;
}

export interface MongoServer {
  /** For mongoose; give the database as the `dbName` option or as the path. */
  readonly url: string;
  readonly port: number;
  /** Writes what is pending, closes all connections and lets go of the file. */
  stop(): Promise<void>;
}

/** Throws when the port is taken, or when the file belongs to another running server. */
export async function startMongoServer(options: MongoServerOptions = {}): Promise<MongoServer> {
  const { port: wantedPort = 0, host = '127.0.0.1', file } = options;
  const { engine, replies } = openEngine(file);
  const cursors = new Cursors();
  const sessions = new Sessions(engine, replies);
  const sockets = new Set<Socket>();
  const server = createServer({ noDelay: true });
  try {
    await listen(server, wantedPort, host);
  } catch (error) {
    await engine.journal.close();
    throw error;
  }
  const { port } = server.address() as AddressInfo;
  const dispatcher = new Dispatcher({ engine, cursors, sessions, address: `${host}:${port}` });

  server.on('connection', (socket) => {
    sockets.add(socket);
    // Whatever ended it, a connection ends alone; its client sees the socket close.
    const end = (): void => {
      sockets.delete(socket);
      socket.destroy();
    };
    serveConnection(socket, dispatcher).then(end, end);
  });
  const housekeeping = setInterval(() => {
    cursors.dropIdle(Date.now());
    sessions.expire(Date.now());
    expireDocuments(engine, new Date());
  }, HOUSEKEEPING_MS);
  housekeeping.unref();

  return {
    url: `mongodb://${host}:${port}/?directConnection=true&replicaSet=${REPLICA_SET}`,
    port,
    async stop() {
      clearInterval(housekeeping);
      const closed = once(server, 'close');
      server.close();
      for (const socket of sockets) socket.destroy();
      await closed;
      await engine.journal.close();
    },
  };
}

async function listen(server: Server, port: number, host: string): Promise<void> {
  server.listen(port, host);
  await once(server, 'listening');
}
