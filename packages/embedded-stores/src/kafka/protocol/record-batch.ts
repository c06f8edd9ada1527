import { crc32c } from './crc32c.ts';
import { ErrorCode } from './error-code.ts';

/** Where the fields of a version 2 batch header lie: https://kafka.apache.org/documentation/#recordbatch */
const AT = {
  baseOffset: 0,
  length: 8,
  leaderEpoch: 12,
  magic: 16,
  crc: 17,
  attributes: 21,
  lastOffsetDelta: 23,
  maxTimestamp: 35,
  producerId: 43,
  producerEpoch: 51,
  baseSequence: 53,
  recordCount: 57,
  records: 61,
} as const;

const TRANSACTIONAL = 0x10;
const CONTROL = 0x20;

/** Who produced a batch and which place it has among theirs; sequences count records, per partition. */
export interface ProducerStamp {
  readonly producerId: number;
  readonly epoch: number;
  readonly firstSequence: number;
}

/** A batch as its producer sent it. Keys, values, headers and compression are never looked into. */
export interface RecordBatch {
  readonly bytes: Buffer;
  readonly recordCount: number;
  readonly maxTimestamp: number;
  readonly isTransactional: boolean;
  /** Absent unless the producer is idempotent. */
  readonly producer: ProducerStamp | undefined;
}

export type ParsedBatch =
  { readonly kind: 'batch'; readonly batch: RecordBatch } | { readonly kind: 'refused'; readonly error: ErrorCode };

/** Accepts exactly one intact version 2 batch, which is all a producer may send per partition since Kafka 0.11. */
export function parseRecordBatch(bytes: Buffer): ParsedBatch {
  if (bytes.length <= AT.magic) return refused(ErrorCode.corruptMessage);
  if (bytes.readInt8(AT.magic) !== 2) return refused(ErrorCode.unsupportedForMessageFormat);
  if (bytes.length < AT.records) return refused(ErrorCode.corruptMessage);

  const size = AT.leaderEpoch + bytes.readInt32BE(AT.length);
  if (size < AT.records || size > bytes.length) return refused(ErrorCode.corruptMessage);
  if (size < bytes.length) return refused(ErrorCode.invalidRecord);
  if (crc32c(bytes.subarray(AT.attributes)) !== bytes.readUInt32BE(AT.crc)) return refused(ErrorCode.corruptMessage);

  const recordCount = bytes.readInt32BE(AT.recordCount);
  const attributes = bytes.readInt16BE(AT.attributes);
  const maxTimestamp = Number(bytes.readBigInt64BE(AT.maxTimestamp));
  const producerId = Number(bytes.readBigInt64BE(AT.producerId));
  const isSound =
    recordCount > 0 &&
    bytes.readInt32BE(AT.lastOffsetDelta) === recordCount - 1 &&
    (attributes & CONTROL) === 0 &&
    Number.isSafeInteger(maxTimestamp) &&
    Number.isSafeInteger(producerId);
  if (!isSound) return refused(ErrorCode.invalidRecord);

  const producer = {
    producerId,
    epoch: bytes.readInt16BE(AT.producerEpoch),
    firstSequence: bytes.readInt32BE(AT.baseSequence),
  };
  return {
    kind: 'batch',
    batch: {
      bytes,
      recordCount,
      maxTimestamp,
      isTransactional: (attributes & TRANSACTIONAL) !== 0,
      producer: producerId < 0 ? undefined : producer,
    },
  };
}

/** Writes the offset the log gave to the batch into its header. The CRC starts behind it and stays valid. */
export function stampBaseOffset(batch: RecordBatch, baseOffset: number): void {
  batch.bytes.writeBigInt64BE(BigInt(baseOffset), AT.baseOffset);
  batch.bytes.writeInt32BE(0, AT.leaderEpoch);
}

function refused(error: ErrorCode): ParsedBatch {
  return { kind: 'refused', error };
}
