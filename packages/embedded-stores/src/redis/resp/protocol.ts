/**
 * RESP2, the wire format of Redis (https://redis.io/docs/latest/develop/reference/protocol-spec). Strings are bytes: they
 * travel through this server as latin1, one character a byte, so that a JavaScript string can be a key of a Map.
 */
export type Reply =
  | string
  | number
  | null
  | readonly Reply[]
  | { readonly status: string }
  | { readonly error: string }
  | typeof NIL_ARRAY;

export const OK = { status: 'OK' } as const;
/** What EXEC answers when a watched key has changed. */
export const NIL_ARRAY = { nilArray: true } as const;

/** A refusal as Redis words it; the first word is the code on which clients decide. */
export class RedisError extends Error {
  override readonly name = 'RedisError';
}

export function encode(reply: Reply): string {
  if (reply === null) return '$-1\r\n';
  if (typeof reply === 'string') return `$${reply.length}\r\n${reply}\r\n`;
  if (typeof reply === 'number') return `:${reply}\r\n`;
  if ('status' in reply) return `+${reply.status}\r\n`;
  if ('error' in reply) return `-${reply.error.replaceAll(/[\r\n]+/g, ' ')}\r\n`;
  if ('nilArray' in reply) return '*-1\r\n';
  return `*${reply.length}\r\n${reply.map(encode).join('')}`;
}

/** Cuts the byte stream of one connection into requests. */
export class RequestParser {
  #received = Buffer.alloc(0);
  #position = 0;

  /** The requests that are whole now; the rest waits for more bytes. Throws RedisError on anything but RESP. */
  *feed(chunk: Buffer): Generator<string[]> {
    this.#received = Buffer.concat([this.#received.subarray(this.#position), chunk]);
    this.#position = 0;
    for (;;) {
      const start = this.#position;
      const request = this.#request();
      if (request === undefined) {
        this.#position = start;
        return;
      }
      if (request.length > 0) yield request;
    }
  }

  #request(): string[] | undefined {
    const header = this.#line();
    if (header === undefined) return undefined;
    if (!header.startsWith('*')) return header.split(' ').filter((word) => word !== '');
    const request: string[] = [];
    for (let missing = length(header); missing > 0; missing -= 1) {
      const argument = this.#bulkString();
      if (argument === undefined) return undefined;
      request.push(argument);
    }
    return request;
  }

  #bulkString(): string | undefined {
    const header = this.#line();
    if (header === undefined) return undefined;
    if (!header.startsWith('$')) throw new RedisError(`ERR Protocol error: expected '$', got '${header.charAt(0)}'`);
    const end = this.#position + length(header);
    if (this.#received.length < end + 2) return undefined;
    const text = this.#received.toString('latin1', this.#position, end);
    this.#position = end + 2;
    return text;
  }

  #line(): string | undefined {
    const end = this.#received.indexOf('\r\n', this.#position);
    if (end === -1) return undefined;
    const line = this.#received.toString('latin1', this.#position, end);
    this.#position = end + 2;
    return line;
  }
}

function length(header: string): number {
  const value = Number(header.slice(1));
  if (!Number.isInteger(value)) throw new RedisError('ERR Protocol error: invalid length');
  return value;
}
