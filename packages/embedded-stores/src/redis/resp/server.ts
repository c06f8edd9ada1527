import { once } from 'node:events';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import type { Engine } from './commands/command.ts';
import { dataCommands } from './commands/data-commands.ts';
import { scriptingCommands } from './commands/scripting.ts';
import { DurableEntries } from './durable-entries.ts';
import { Keyspace } from './keyspace.ts';
import { encode, RedisError, RequestParser } from './protocol.ts';
import { PubSub } from './pub-sub.ts';
import { Scripts } from './scripts.ts';
import { Session } from './session.ts';

const EXPIRY_SWEEP_MS = 1_000;

export interface RespServer {
  readonly url: string;
  readonly port: number;
  stop(): Promise<void>;
}

/**
 * A small Redis for machines without one: the commands of `commands/`, over RESP2, in one database. With a `file`, a
 * reply means that the change is on disk; without, everything is forgotten at the end.
 */
export async function startRespServer({
  host,
  port,
  file,
}: {
  host: string;
  port: number;
  file?: string;
}): Promise<RespServer> {
  const durable = file === undefined ? undefined : new DurableEntries(file);
  const engine: Engine = { keyspace: new Keyspace(durable?.load()), pubSub: new PubSub() };
  const commands = { ...dataCommands, ...scriptingCommands(new Scripts(engine, dataCommands)) };
  const outbox = new Outbox(() => {
    const changes = engine.keyspace.takeChanges();
    durable?.save(changes);
  });

  const sockets = new Set<Socket>();
  const server = createServer({ noDelay: true }, (socket) => {
    sockets.add(socket);
    const write = (encoded: string) => {
      outbox.write(socket, encoded);
    };
    const session = new Session(engine, commands, write);
    const parser = new RequestParser();
    socket.on('data', (chunk) => {
      try {
        for (const request of parser.feed(chunk)) session.answer(request);
      } catch (error) {
        if (!(error instanceof RedisError)) throw error;
        socket.end(encode({ error: error.message }), 'latin1');
      }
    });
    // A client that is killed resets its connection; 'close' follows.
    socket.on('error', () => undefined);
    socket.on('close', () => {
      session.end();
      sockets.delete(socket);
    });
  });
  server.listen(port, host);
  await once(server, 'listening');
  const sweep = setInterval(() => {
    engine.keyspace.removeExpired();
  }, EXPIRY_SWEEP_MS).unref();

  const { port: boundPort } = server.address() as AddressInfo;
  return {
    url: `redis://${host}:${boundPort}`,
    port: boundPort,
    async stop() {
      clearInterval(sweep);
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
      outbox.flush();
      durable?.close();
    },
  };
}

/** Holds the replies of one turn of the event loop back until its changes are on disk: one commit for all connections. */
class Outbox {
  readonly #commit: () => void;
  #waiting = new Map<Socket, string[]>();

  constructor(commit: () => void) {
    this.#commit = commit;
  }

  write(socket: Socket, encoded: string): void {
    if (this.#waiting.size === 0)
      setImmediate(() => {
        this.flush();
      });
    const replies = this.#waiting.get(socket);
    if (replies) replies.push(encoded);
    else this.#waiting.set(socket, [encoded]);
  }

  flush(): void {
    const waiting = this.#waiting;
    this.#waiting = new Map();
    this.#commit();
    for (const [socket, replies] of waiting) if (socket.writable) socket.write(replies.join(''), 'latin1');
  }
}
