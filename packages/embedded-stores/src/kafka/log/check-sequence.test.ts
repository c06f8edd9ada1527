import { describe, expect, it } from '@jest/globals';
import { ErrorCode } from '../protocol/error-code.ts';
import type { StoredStamp } from './batch-table.ts';
import { checkSequence } from './check-sequence.ts';

const stored = (firstSequence: number, recordCount = 1, baseOffset = firstSequence): StoredStamp => ({
  producerId: 1,
  epoch: 3,
  firstSequence,
  recordCount,
  baseOffset,
});
const stamp = (firstSequence: number, epoch = 3) => ({ producerId: 1, epoch, firstSequence });

describe('the sequence of a producer', () => {
  it('goes on after the last record', () => {
    expect(checkSequence(stamp(12), [stored(10, 2)])).toEqual({ kind: 'next' });
  });

  it('begins again at 0 after 2^31 - 1', () => {
    expect(checkSequence(stamp(0), [stored(2 ** 31 - 1)])).toEqual({ kind: 'next' });
  });

  it('recognises each of the batches it is shown', () => {
    expect(checkSequence(stamp(4), [stored(5), stored(4, 1, 40)])).toEqual({ kind: 'duplicate', baseOffset: 40 });
  });

  it('has no place for a gap, nor for what lies too far back', () => {
    const outOfOrder = { kind: 'refused', error: ErrorCode.outOfOrderSequenceNumber };
    expect(checkSequence(stamp(7), [stored(5)])).toEqual(outOfOrder);
    expect(checkSequence(stamp(1), [stored(5)])).toEqual(outOfOrder);
  });

  it('may begin anywhere where nothing is known of it', () => {
    expect(checkSequence(stamp(99), [])).toEqual({ kind: 'next' });
  });

  it('begins at 0 in a new epoch, and is over in an old one', () => {
    expect(checkSequence(stamp(0, 4), [stored(5)])).toEqual({ kind: 'next' });
    expect(checkSequence(stamp(6, 4), [stored(5)]).kind).toBe('refused');
    expect(checkSequence(stamp(6, 2), [stored(5)])).toEqual({
      kind: 'refused',
      error: ErrorCode.invalidProducerEpoch,
    });
  });
});
