import type { Socket } from 'node:net';
import { MalformedRequest } from './reader.ts';

/** Kafka's own default for `socket.request.max.bytes`. */
const LARGEST_FRAME_BYTES = 100 * 1024 * 1024;

/**
 * The length-prefixed frames of a connection. The socket is only read on while frames are taken, so a client that sends
 * faster than it is answered is slowed down by TCP.
 */
export async function* frames(socket: Socket): AsyncGenerator<Buffer, void, undefined> {
  let pending: Buffer[] = [];
  let pendingBytes = 0;
  for await (const chunk of socket as AsyncIterable<Buffer>) {
    pending.push(chunk);
    pendingBytes += chunk.length;
    while (pendingBytes >= 4) {
      const frameEnd = 4 + frameLength(pending);
      if (pendingBytes < frameEnd) break;
      const joined = pending.length === 1 && pending[0] ? pending[0] : Buffer.concat(pending);
      yield joined.subarray(4, frameEnd);
      pending = joined.length === frameEnd ? [] : [joined.subarray(frameEnd)];
      pendingBytes -= frameEnd;
    }
  }
}

function frameLength(chunks: Buffer[]): number {
  // The prefix itself may arrive in pieces.
  while (chunks[0] && chunks[0].length < 4) chunks.splice(0, 2, Buffer.concat(chunks.slice(0, 2)));
  const length = chunks[0]?.readInt32BE(0) ?? 0;
  if (length < 0 || length > LARGEST_FRAME_BYTES) throw new MalformedRequest(`a frame of ${length} bytes`);
  return length;
}
