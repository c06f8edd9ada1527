import { once } from 'node:events';
import type { Socket } from 'node:net';

import type { Dispatcher } from './dispatcher.ts';
import type { Document } from './documents/document.ts';
import { MongoError } from './errors.ts';
import { FrameReader } from './wire/frame-reader.ts';
import { decodeRequest, encodeReply, isLegacyQuery } from './wire/messages.ts';

const LEGACY_COMMANDS = new Set(['hello', 'isMaster', 'ismaster']);

/**
 * Answers one client, request by request, until it leaves. Throws MalformedMessage when it does not speak the protocol,
 * and the socket's error when that breaks: either ends this connection and nothing else.
 */
export async function serveConnection(socket: Socket, dispatcher: Dispatcher): Promise<void> {
  const frames = new FrameReader();
  for await (const chunk of socket) {
    for (const frame of frames.push(chunk as Buffer)) {
      const request = decodeRequest(frame);
      const [name = ''] = Object.keys(request.body);
      const reply =
        isLegacyQuery(request) && !LEGACY_COMMANDS.has(name) ? tooOld(name) : await dispatcher.reply(request.body);
      if (request.wantsReply && !socket.write(encodeReply(request, reply))) await once(socket, 'drain');
    }
  }
}

const tooOld = (name: string): Document =>
  new MongoError(
    'UnsupportedOpQueryCommand',
    `Unsupported OP_QUERY command: ${name}. The client driver may require an upgrade.`,
  ).toReply();
