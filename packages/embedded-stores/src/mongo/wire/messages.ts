// OP_MSG for everything, and the legacy OP_QUERY that drivers still open a connection with.
// https://github.com/mongodb/specifications/blob/master/source/message/OP_MSG.md
import { serialize } from 'bson';

import type { Document } from '../documents/document.ts';
import { decodeExact } from '../documents/exact.ts';
import { MalformedMessage } from './frame-reader.ts';

const OP_REPLY = 1;
const OP_QUERY = 2004;
const OP_MSG = 2013;
const HEADER_BYTES = 16;
const CHECKSUM_PRESENT = 1;
const MORE_TO_COME = 2;
/** Of the lower 16 flag bits a receiver must know every one that is set. */
const UNKNOWN_REQUIRED_BITS = 0xffff & ~(CHECKSUM_PRESENT | MORE_TO_COME);

export interface Request {
  readonly requestId: number;
  readonly opcode: typeof OP_MSG | typeof OP_QUERY;
  /** False for unacknowledged writes: the client does not read a reply. */
  readonly wantsReply: boolean;
  /** The command in the exact form; document sequences are joined to it as arrays. */
  readonly body: Document;
}

/** Throws MalformedMessage when the message cannot be a request. */
export function decodeRequest(frame: Buffer): Request {
  const requestId = frame.readInt32LE(4);
  const opcode = frame.readInt32LE(12);
  try {
    if (opcode === OP_MSG) return { requestId, opcode, ...decodeMsg(frame) };
    if (opcode === OP_QUERY) return { requestId, opcode, wantsReply: true, body: decodeQuery(frame) };
  } catch (error) {
    // bson and Buffer throw errors of many classes on bad bytes; all of them mean the same here.
    throw new MalformedMessage('a section is not BSON or does not fit its message', { cause: error });
  }
  throw new MalformedMessage(`opcode ${opcode}`);
}

function decodeMsg(frame: Buffer): Pick<Request, 'wantsReply' | 'body'> {
  const flags = frame.readUInt32LE(HEADER_BYTES);
  if ((flags & UNKNOWN_REQUIRED_BITS) !== 0) throw new MalformedMessage(`flags ${flags}`);
  const end = frame.length - ((flags & CHECKSUM_PRESENT) === 0 ? 0 : 4);
  const sequences: Document = {};
  let body: Document | undefined;
  let at = HEADER_BYTES + 4;
  while (at < end) {
    const kind = frame.readUInt8(at);
    const section = sliceBySize(frame, at + 1, end);
    at += 1 + section.length;
    if (kind === 0 && body === undefined) body = decodeExact(section);
    else if (kind === 1) Object.assign(sequences, decodeSequence(section));
    else throw new MalformedMessage(`section of kind ${kind}`);
  }
  if (body === undefined) throw new MalformedMessage('no body section');
  return { wantsReply: (flags & MORE_TO_COME) === 0, body: { ...body, ...sequences } };
}

function decodeSequence(section: Buffer): Document {
  const nameEnd = section.indexOf(0, 4);
  if (nameEnd < 0) throw new MalformedMessage('document sequence without a name');
  const documents: Document[] = [];
  for (let at = nameEnd + 1; at < section.length;) {
    const bytes = sliceBySize(section, at, section.length);
    documents.push(decodeExact(bytes));
    at += bytes.length;
  }
  return { [section.toString('utf8', 4, nameEnd)]: documents };
}

function decodeQuery(frame: Buffer): Document {
  const nameEnd = frame.indexOf(0, HEADER_BYTES + 4);
  const database = frame.toString('utf8', HEADER_BYTES + 4, nameEnd).split('.')[0];
  const skipAndReturnCounts = 8;
  return { ...decodeExact(sliceBySize(frame, nameEnd + 1 + skipAndReturnCounts, frame.length)), $db: database };
}

/** The bytes of a block that begins with its own length. */
function sliceBySize(bytes: Buffer, at: number, end: number): Buffer {
  const size = bytes.readInt32LE(at);
  if (size < 5 || at + size > end) throw new MalformedMessage(`block of ${size} bytes`);
  return bytes.subarray(at, at + size);
}

export const isLegacyQuery = (request: Request): boolean => request.opcode === OP_QUERY;

/** The reply in the form of its request. */
export function encodeReply(request: Request, body: Document): Buffer {
  const document = serialize(body, { ignoreUndefined: true });
  const prefix = request.opcode === OP_MSG ? msgPrefix() : replyPrefix();
  const header = Buffer.alloc(HEADER_BYTES);
  header.writeInt32LE(HEADER_BYTES + prefix.length + document.length, 0);
  header.writeInt32LE(request.requestId, 8);
  header.writeInt32LE(request.opcode === OP_MSG ? OP_MSG : OP_REPLY, 12);
  return Buffer.concat([header, prefix, document]);
}

/** No flags, then one section of kind 0. */
const msgPrefix = (): Buffer => Buffer.alloc(5);

/** Flags (8: await capable), cursor id, starting position, and the number of documents: one. */
function replyPrefix(): Buffer {
  const prefix = Buffer.alloc(20);
  prefix.writeInt32LE(8, 0);
  prefix.writeInt32LE(1, 16);
  return prefix;
}
