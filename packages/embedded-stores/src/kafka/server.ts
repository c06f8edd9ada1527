import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo, Server, Socket } from 'node:net';
import type { BrokerState, Call } from './api/api.ts';
import { API_VERSIONS_KEY, APIS, writeApiVersions } from './api/index.ts';
import { ErrorCode } from './protocol/error-code.ts';
import { frames } from './protocol/frames.ts';
import { MalformedRequest, Reader } from './protocol/reader.ts';
import { Writer } from './protocol/writer.ts';
import type { Storage } from './storage.ts';

/** Answers Kafka requests on TCP connections: one at a time and in order on each, as Kafka does. */
export class KafkaServer {
  readonly #state: BrokerState;
  readonly #storage: Storage;
  readonly #server: Server;
  readonly #connections = new Map<Socket, Promise<void>>();

  constructor(state: BrokerState, storage: Storage) {
    this.#state = state;
    this.#storage = storage;
    this.#server = createServer({ noDelay: true }, (socket) => {
      const served = this.#serve(socket).finally(() => this.#connections.delete(socket));
      this.#connections.set(socket, served);
    });
  }

  async listen(port: number, host: string): Promise<AddressInfo> {
    this.#server.listen(port, host);
    await once(this.#server, 'listening');
    return this.#server.address() as AddressInfo;
  }

  async close(): Promise<void> {
    const closed = once(this.#server, 'close');
    this.#server.close();
    for (const socket of this.#connections.keys()) socket.destroy();
    await Promise.all([closed, ...this.#connections.values()]);
  }

  async #serve(socket: Socket): Promise<void> {
    const closed = new AbortController();
    // Errors end the loop below or mean a client that is gone; without a listener they would end the process.
    socket.on('error', () => undefined);
    socket.once('close', () => {
      closed.abort();
    });
    try {
      for await (const frame of frames(socket)) {
        const response = await this.#answer(frame, socket, closed.signal);
        // Requests that came before the connection broke are not worth an answer, and may wait for ever.
        if (closed.signal.aborted || socket.destroyed) break;
        if (response && !socket.write(response)) await once(socket, 'drain', { signal: closed.signal });
      }
    } catch {
      // The client sent what cannot be answered, or is gone. The connection ends with it, nothing else does.
    } finally {
      socket.destroy();
    }
  }

  async #answer(frame: Buffer, socket: Socket, closed: AbortSignal): Promise<Buffer | undefined> {
    const request = new Reader(frame);
    const key = request.int16();
    const version = request.int16();
    const response = new Writer().int32(request.int32());
    const clientId = request.nullableString() ?? '';

    const api = APIS.get(key);
    const isSupported = api && version >= api.versions[0] && version <= api.versions[1];
    if (!isSupported) {
      if (key !== API_VERSIONS_KEY) throw new MalformedRequest(`request ${key} in version ${version}`);
      return writeApiVersions(response, ErrorCode.unsupportedVersion).frame();
    }

    const call: Call = {
      ...this.#state,
      version,
      clientId,
      clientHost: socket.remoteAddress ?? '',
      broker: { host: socket.localAddress ?? '', port: socket.localPort ?? 0 },
      closed,
    };
    try {
      const answer = await api.answer(request, call);
      await this.#storage.committed();
      if (answer === null) return undefined;
      answer(response);
      return response.frame();
    } catch (error) {
      if (!(error instanceof MalformedRequest)) process.emitWarning(error as Error);
      throw error;
    }
  }
}
