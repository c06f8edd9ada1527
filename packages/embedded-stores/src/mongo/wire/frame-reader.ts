export const MAX_MESSAGE_BYTES = 48_000_000;
const HEADER_BYTES = 16;

/** The bytes are not the MongoDB protocol: the connection cannot be understood any further and is closed. */
export class MalformedMessage extends Error {
  override readonly name = 'MalformedMessage';
}

/** Cuts a stream of chunks into whole messages, joining each message's chunks once. */
export class FrameReader {
  #chunks: Buffer[] = [];
  #size = 0;

  /** The messages that `chunk` completes. Throws MalformedMessage on an impossible length. */
  *push(chunk: Buffer): Generator<Buffer> {
    this.#chunks.push(chunk);
    this.#size += chunk.length;
    for (let length = this.#nextLength(); length !== undefined && this.#size >= length; length = this.#nextLength()) {
      const bytes = this.#joined();
      this.#chunks = bytes.length > length ? [bytes.subarray(length)] : [];
      this.#size -= length;
      yield bytes.subarray(0, length);
    }
  }

  #nextLength(): number | undefined {
    if (this.#size < 4) return undefined;
    const first = this.#chunks[0];
    const length = (first !== undefined && first.length >= 4 ? first : this.#joined()).readInt32LE(0);
    if (length < HEADER_BYTES || length > MAX_MESSAGE_BYTES) {
      throw new MalformedMessage(`message of ${length} bytes; allowed are ${HEADER_BYTES} to ${MAX_MESSAGE_BYTES}`);
    }
    return length;
  }

  #joined(): Buffer {
    const [first, ...others] = this.#chunks;
    const bytes = first !== undefined && others.length === 0 ? first : Buffer.concat(this.#chunks);
    this.#chunks = [bytes];
    return bytes;
  }
}
