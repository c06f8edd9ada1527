import { crc32c } from '../../src/kafka/protocol/crc32c.ts';

export interface BatchFixture {
  readonly values: readonly string[];
  readonly producerId?: number;
  readonly epoch?: number;
  readonly firstSequence?: number;
  readonly timestamp?: number;
}

/** A version 2 record batch, built here from Kafka's documentation and not with the code under test. */
export function recordBatch(fixture: BatchFixture): Buffer {
  const { values, producerId = -1, epoch = -1, firstSequence = -1, timestamp = Date.now() } = fixture;
  const records = Buffer.concat(values.map((value, index) => record(value, index)));
  const batch = Buffer.alloc(61 + records.length);
  batch.writeInt32BE(batch.length - 12, 8);
  batch.writeInt8(2, 16);
  batch.writeInt32BE(values.length - 1, 23);
  batch.writeBigInt64BE(BigInt(timestamp), 27);
  batch.writeBigInt64BE(BigInt(timestamp), 35);
  batch.writeBigInt64BE(BigInt(producerId), 43);
  batch.writeInt16BE(epoch, 51);
  batch.writeInt32BE(firstSequence, 53);
  batch.writeInt32BE(values.length, 57);
  records.copy(batch, 61);
  batch.writeUInt32BE(crc32c(batch.subarray(21)), 17);
  return batch;
}

function record(value: string, offsetDelta: number): Buffer {
  const bytes = Buffer.from(value);
  const body = Buffer.from([
    0,
    ...varint(0),
    ...varint(offsetDelta),
    ...varint(-1),
    ...varint(bytes.length),
    ...bytes,
    0,
  ]);
  return Buffer.from([...varint(body.length), ...body]);
}

/** Zigzag, as in Protocol Buffers. */
function varint(value: number): number[] {
  let rest = ((value << 1) ^ (value >> 31)) >>> 0;
  const bytes: number[] = [];
  while (rest > 0x7f) {
    bytes.push((rest & 0x7f) | 0x80);
    rest >>>= 7;
  }
  return [...bytes, rest];
}
