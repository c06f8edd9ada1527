/** The peer broke the protocol. Its connection is closed: after a bad frame nothing later on it can be trusted. */
export class MalformedRequest extends Error {
  override readonly name = 'MalformedRequest';
}

/** Reads Kafka's primitive types off one frame; throws `MalformedRequest` instead of reading past its end. */
export class Reader {
  readonly #bytes: Buffer;
  #position = 0;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  boolean(): boolean {
    return this.int8() !== 0;
  }

  int8(): number {
    return this.#take(1).readInt8();
  }

  int16(): number {
    return this.#take(2).readInt16BE();
  }

  int32(): number {
    return this.#take(4).readInt32BE();
  }

  /** Offsets, timestamps and producer ids stay far below 2^53, so anything larger is a broken frame. */
  int64(): number {
    const value = Number(this.#take(8).readBigInt64BE());
    if (!Number.isSafeInteger(value)) throw new MalformedRequest('a 64-bit integer beyond 2^53');
    return value;
  }

  nullableString(): string | null {
    const length = this.int16();
    return length === -1 ? null : this.#take(length).toString('utf8');
  }

  string(): string {
    return this.nullableString() ?? missing('a string');
  }

  nullableBytes(): Buffer | null {
    const length = this.int32();
    return length === -1 ? null : this.#take(length);
  }

  bytes(): Buffer {
    return this.nullableBytes() ?? missing('a byte array');
  }

  nullableArray<T>(element: (reader: this) => T): T[] | null {
    const length = this.int32();
    if (length === -1) return null;
    // Every element takes at least one byte; without this a 4-byte lie would allocate gigabytes.
    if (length < 0 || length > this.#bytes.length - this.#position) throw new MalformedRequest('an array too long');
    return Array.from({ length }, () => element(this));
  }

  array<T>(element: (reader: this) => T): T[] {
    return this.nullableArray(element) ?? missing('an array');
  }

  #take(length: number): Buffer {
    const end = this.#position + length;
    if (length < 0 || end > this.#bytes.length) throw new MalformedRequest('a field reaches past the end of its frame');
    const taken = this.#bytes.subarray(this.#position, end);
    this.#position = end;
    return taken;
  }
}

function missing(what: string): never {
  throw new MalformedRequest(`${what} that must not be null`);
}
