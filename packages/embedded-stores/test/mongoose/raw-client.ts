// The wire protocol by hand, for what a driver would not send.
import { once } from 'node:events';
import type { Socket } from 'node:net';
import { connect } from 'node:net';

import { serialize } from 'bson';

export function messageHeader(length: number, opcode: number): Buffer {
  const bytes = Buffer.alloc(16);
  bytes.writeInt32LE(length, 0);
  bytes.writeInt32LE(opcode, 12);
  return bytes;
}

export function opMsg(sections: Buffer, flags = 0): Buffer {
  const flagBytes = Buffer.alloc(4);
  flagBytes.writeUInt32LE(flags);
  return Buffer.concat([messageHeader(20 + sections.length, 2013), flagBytes, sections]);
}

export const bodySection = (document: object): Buffer => Buffer.concat([Buffer.from([0]), serialize(document)]);

/** Sends bytes on a connection of their own and resolves with the first bytes of the answer. */
export async function exchange(port: number, bytes: Buffer): Promise<Buffer> {
  const socket = connect(port, '127.0.0.1');
  socket.write(bytes);
  const reply = await firstChunk(socket);
  socket.destroy();
  return reply;
}

export async function firstChunk(socket: Socket): Promise<Buffer> {
  const [chunk] = (await once(socket, 'data')) as [Buffer];
  return chunk;
}
