import type { PartitionLog } from '../log/partition-log.ts';
import type { Topics } from '../log/topics.ts';
import { ErrorCode } from '../protocol/error-code.ts';
import type { Reader } from '../protocol/reader.ts';
import { mapTopics, NO_THROTTLE_MS, readTopics, writeTopics } from './api.ts';
import type { Answer, Api, Call, PerTopic } from './api.ts';

export const fetch: Api = { key: 1, versions: [4, 4], answer: answerFetch };
export const listOffsets: Api = { key: 2, versions: [2, 2], answer: answerListOffsets };

interface WantedRecords {
  readonly partition: number;
  readonly offset: number;
  readonly maxBytes: number;
}

interface FoundRecords {
  readonly partition: number;
  readonly error: ErrorCode;
  readonly endOffset: number;
  readonly batches: readonly Uint8Array[];
}

async function answerFetch(request: Reader, { topics, closed }: Call): Promise<Answer> {
  request.int32(); // the replica id: there are no followers
  const maxWaitMs = request.int32();
  const minBytes = request.int32();
  const maxBytes = request.int32();
  request.int8(); // the isolation level: the log only ever holds committed records
  const wanted = readTopics(request, () => ({
    partition: request.int32(),
    offset: request.int64(),
    maxBytes: request.int32(),
  }));

  const isEnough = (found: readonly PerTopic<FoundRecords>[]): boolean => {
    const partitions = found.flatMap((each) => each.partitions);
    const bytes = partitions.reduce((sum, { batches }) => sum + sizeOf(batches), 0);
    return bytes >= minBytes || partitions.some(({ error }) => error !== ErrorCode.none);
  };
  let found = collect(topics, wanted, maxBytes);
  if (!isEnough(found) && maxWaitMs > 0) {
    const logs = wanted
      .flatMap(({ topic, partitions }) => partitions.map(({ partition }) => topics.findPartition(topic, partition)))
      .filter((log) => log !== undefined);
    await untilAppended(logs, maxWaitMs, closed, () => isEnough((found = collect(topics, wanted, maxBytes))));
  }

  return (response) =>
    writeTopics(response.int32(NO_THROTTLE_MS), found, ({ partition, error, endOffset, batches }) =>
      response
        .int32(partition)
        .int16(error)
        .int64(endOffset) // high watermark
        .int64(endOffset) // last stable offset
        .array([], () => undefined) // aborted transactions never enter the log
        .bytes(...batches),
    );
}

function collect(
  topics: Topics,
  wanted: readonly PerTopic<WantedRecords>[],
  maxBytes: number,
): PerTopic<FoundRecords>[] {
  let bytesLeft = maxBytes;
  return mapTopics(wanted, (topic, { partition, offset, maxBytes: maxPartitionBytes }) => {
    const log = topics.findPartition(topic, partition);
    if (!log) return { partition, error: ErrorCode.unknownTopicOrPartition, endOffset: -1, batches: [] };
    const { startOffset, endOffset } = log;
    if (offset < startOffset || offset > endOffset) {
      return { partition, error: ErrorCode.offsetOutOfRange, endOffset, batches: [] };
    }
    const batches = bytesLeft > 0 ? log.read(offset, Math.min(maxPartitionBytes, bytesLeft)) : [];
    bytesLeft -= sizeOf(batches);
    return { partition, error: ErrorCode.none, endOffset, batches };
  });
}

/** Resolves when `isEnough` after an append to one of the logs, after `maxWaitMs`, or when the client is gone. */
function untilAppended(
  logs: readonly PartitionLog[],
  maxWaitMs: number,
  closed: AbortSignal,
  isEnough: () => boolean,
): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timeout);
      closed.removeEventListener('abort', done);
      for (const stop of stops) stop();
      resolve();
    };
    const timeout = setTimeout(done, maxWaitMs);
    closed.addEventListener('abort', done);
    const stops = logs.map((log) =>
      log.onAppend(() => {
        if (isEnough()) done();
      }),
    );
  });
}

function sizeOf(batches: readonly Uint8Array[]): number {
  return batches.reduce((sum, { length }) => sum + length, 0);
}

const LATEST = -1;
const EARLIEST = -2;
const NOT_FOUND = -1;

function answerListOffsets(request: Reader, { topics }: Call): Answer {
  request.int32(); // the replica id
  request.int8(); // the isolation level
  const wanted = readTopics(request, () => ({ partition: request.int32(), timestamp: request.int64() }));

  const results = mapTopics(wanted, (topic, { partition, timestamp }) => {
    const log = topics.findPartition(topic, partition);
    return log
      ? { partition, error: ErrorCode.none, offset: offsetAt(log, timestamp) }
      : { partition, error: ErrorCode.unknownTopicOrPartition, offset: NOT_FOUND };
  });
  return (response) =>
    writeTopics(response.int32(NO_THROTTLE_MS), results, ({ partition, error, offset }) =>
      response.int32(partition).int16(error).int64(-1).int64(offset),
    );
}

function offsetAt(log: PartitionLog, timestamp: number): number {
  if (timestamp === LATEST) return log.endOffset;
  if (timestamp === EARLIEST) return log.startOffset;
  return log.offsetSince(timestamp) ?? NOT_FOUND;
}
