import { once } from 'node:events';
import { connect } from 'node:net';
import type { Socket } from 'node:net';
import { frames } from '../../src/kafka/protocol/frames.ts';
import { Reader } from '../../src/kafka/protocol/reader.ts';
import { Writer } from '../../src/kafka/protocol/writer.ts';

/** Speaks single requests, which lets a test say what kafkajs never would. */
export class WireClient {
  readonly socket: Socket;
  readonly #responses: AsyncGenerator<Buffer, void, undefined>;

  private constructor(socket: Socket) {
    this.socket = socket;
    this.#responses = frames(socket);
  }

  static async connect(broker: string): Promise<WireClient> {
    const [host = '', port] = broker.split(':');
    const socket = connect(Number(port), host);
    socket.on('error', () => undefined);
    await once(socket, 'connect');
    return new WireClient(socket);
  }

  async request(key: number, version: number, body: (request: Writer) => unknown): Promise<Reader> {
    const request = new Writer().int16(key).int16(version).int32(7).string('wire');
    body(request);
    this.socket.write(request.frame());
    const { value } = await this.#responses.next();
    if (!value) throw new Error('the connection was closed instead of an answer');
    const response = new Reader(value);
    response.int32(); // the correlation id
    return response;
  }

  close(): void {
    this.socket.destroy();
  }
}
