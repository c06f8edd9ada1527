import { ErrorCode } from '../protocol/error-code.ts';
import { parseRecordBatch } from '../protocol/record-batch.ts';
import type { Reader } from '../protocol/reader.ts';
import { mapTopics, NO_THROTTLE_MS, readTopics, writeTopics } from './api.ts';
import type { Answer, Api, Call } from './api.ts';

export const produce: Api = { key: 0, versions: [3, 3], answer: answerProduce };

const NO_OFFSET = -1;
/** Topics keep the time the producer gave (`CreateTime`), so the log has none to add. */
const NO_APPEND_TIME = -1;

function answerProduce(request: Reader, call: Call): Answer {
  const transactionalId = request.nullableString();
  const acks = request.int16();
  request.int32(); // the timeout: there are no replicas to wait for
  const topics = readTopics(request, () => ({ partition: request.int32(), records: request.bytes() }));

  const results = mapTopics(topics, (topic, { partition, records }) => ({
    partition,
    ...append(call, transactionalId, topic, partition, records),
  }));
  if (acks === 0) return null;

  return (response) =>
    writeTopics(response, results, ({ partition, error, baseOffset }) =>
      response.int32(partition).int16(error).int64(baseOffset).int64(NO_APPEND_TIME),
    ).int32(NO_THROTTLE_MS);
}

interface Appended {
  readonly error: ErrorCode;
  readonly baseOffset: number;
}

function append(
  { topics, transactions }: Call,
  transactionalId: string | null,
  topic: string,
  partition: number,
  records: Buffer,
): Appended {
  const log = topics.findPartition(topic, partition);
  const config = topics.find(topic)?.config;
  if (!log || !config) return refused(ErrorCode.unknownTopicOrPartition);
  if (records.length > config.maxMessageBytes) return refused(ErrorCode.messageTooLarge);

  const parsed = parseRecordBatch(records);
  if (parsed.kind === 'refused') return refused(parsed.error);
  const { batch } = parsed;
  if (batch.isTransactional) {
    if (transactionalId === null || !batch.producer) return refused(ErrorCode.invalidTransactionState);
    const error = transactions.check(transactionalId, batch.producer);
    if (error !== ErrorCode.none) return refused(error);
  }

  const verdict = batch.isTransactional
    ? transactions.stage(transactionalId ?? '', { topic, partition, batch }, log)
    : log.check(batch);
  switch (verdict.kind) {
    case 'refused':
      return refused(verdict.error);
    case 'duplicate':
      return { error: ErrorCode.none, baseOffset: verdict.baseOffset };
    case 'next':
      return { error: ErrorCode.none, baseOffset: batch.isTransactional ? NO_OFFSET : log.append(batch) };
  }
}

function refused(error: ErrorCode): Appended {
  return { error, baseOffset: NO_OFFSET };
}
