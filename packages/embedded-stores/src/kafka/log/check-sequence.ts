import { ErrorCode } from '../protocol/error-code.ts';
import type { ProducerStamp } from '../protocol/record-batch.ts';
import type { StoredStamp } from './batch-table.ts';

export type SequenceVerdict =
  | { readonly kind: 'next' }
  | { readonly kind: 'duplicate'; readonly baseOffset: number }
  | { readonly kind: 'refused'; readonly error: ErrorCode };

const SEQUENCES = 2 ** 31;

/**
 * Decides whether a batch follows what the same producer already has in the partition, by the rules of Kafka's
 * ProducerAppendInfo. A producer the log does not know (any more) may start anywhere, as since KIP-360.
 *
 * @param recent the producer's last batches in this partition, newest first
 */
export function checkSequence(stamp: ProducerStamp, recent: readonly StoredStamp[]): SequenceVerdict {
  const last = recent[0];
  if (last === undefined) return { kind: 'next' };
  if (stamp.epoch < last.epoch) return { kind: 'refused', error: ErrorCode.invalidProducerEpoch };
  if (stamp.epoch > last.epoch) return stamp.firstSequence === 0 ? { kind: 'next' } : outOfOrder;

  const duplicate = recent.find((batch) => batch.epoch === stamp.epoch && batch.firstSequence === stamp.firstSequence);
  if (duplicate) return { kind: 'duplicate', baseOffset: duplicate.baseOffset };
  return stamp.firstSequence === (last.firstSequence + last.recordCount) % SEQUENCES ? { kind: 'next' } : outOfOrder;
}

const outOfOrder: SequenceVerdict = { kind: 'refused', error: ErrorCode.outOfOrderSequenceNumber };
