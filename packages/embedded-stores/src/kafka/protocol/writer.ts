const FRAME_LENGTH_BYTES = 4;

/** Writes one response frame in Kafka's primitive types; `frame()` fills in the length in front. */
export class Writer {
  #buffer = Buffer.allocUnsafe(256);
  #length = FRAME_LENGTH_BYTES;

  boolean(value: boolean): this {
    return this.int8(value ? 1 : 0);
  }

  int8(value: number): this {
    const at = this.#grow(1);
    this.#buffer.writeInt8(value, at);
    return this;
  }

  int16(value: number): this {
    const at = this.#grow(2);
    this.#buffer.writeInt16BE(value, at);
    return this;
  }

  int32(value: number): this {
    const at = this.#grow(4);
    this.#buffer.writeInt32BE(value, at);
    return this;
  }

  int64(value: number): this {
    const at = this.#grow(8);
    this.#buffer.writeBigInt64BE(BigInt(value), at);
    return this;
  }

  string(value: string | null): this {
    if (value === null) return this.int16(-1);
    const bytes = Buffer.from(value, 'utf8');
    return this.int16(bytes.length).#append(bytes);
  }

  /** Several chunks become one byte array, as the batches of a partition do in a fetch. */
  bytes(...chunks: readonly Uint8Array[]): this {
    this.int32(chunks.reduce((total, chunk) => total + chunk.length, 0));
    for (const chunk of chunks) this.#append(chunk);
    return this;
  }

  array<T>(values: readonly T[], element: (value: T, writer: this) => void): this {
    this.int32(values.length);
    for (const value of values) element(value, this);
    return this;
  }

  frame(): Buffer {
    this.#buffer.writeInt32BE(this.#length - FRAME_LENGTH_BYTES, 0);
    return this.#buffer.subarray(0, this.#length);
  }

  #append(bytes: Uint8Array): this {
    const start = this.#grow(bytes.length);
    this.#buffer.set(bytes, start);
    return this;
  }

  /** Makes room and returns where it begins. Call it before touching `#buffer`, which it may replace. */
  #grow(bytes: number): number {
    const start = this.#length;
    this.#length += bytes;
    if (this.#length > this.#buffer.length) {
      const larger = Buffer.allocUnsafe(Math.max(this.#length, this.#buffer.length * 2));
      this.#buffer.copy(larger, 0, 0, start);
      this.#buffer = larger;
    }
    return start;
  }
}
