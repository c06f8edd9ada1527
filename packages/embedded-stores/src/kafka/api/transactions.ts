import { ErrorCode } from '../protocol/error-code.ts';
import type { Reader } from '../protocol/reader.ts';
import type { ProducerIdentity } from '../transactions.ts';
import { mapTopics, NO_THROTTLE_MS, readTopics, writeTopics } from './api.ts';
import type { Answer, Api, Call } from './api.ts';

export const initProducerId: Api = { key: 22, versions: [0, 0], answer: answerInitProducerId };
export const addPartitionsToTxn: Api = { key: 24, versions: [0, 0], answer: answerAddPartitionsToTxn };
export const addOffsetsToTxn: Api = { key: 25, versions: [0, 0], answer: answerAddOffsetsToTxn };
export const endTxn: Api = { key: 26, versions: [0, 0], answer: answerEndTxn };
export const txnOffsetCommit: Api = { key: 28, versions: [0, 0], answer: answerTxnOffsetCommit };

function answerInitProducerId(request: Reader, { transactions }: Call): Answer {
  const transactionalId = request.nullableString();
  const timeoutMs = request.int32();
  const { producerId, epoch } =
    transactionalId === null ? transactions.newProducer() : transactions.newEpoch(transactionalId, timeoutMs);
  return (response) => response.int32(NO_THROTTLE_MS).int16(ErrorCode.none).int64(producerId).int16(epoch);
}

function answerAddPartitionsToTxn(request: Reader, { transactions, topics }: Call): Answer {
  const transactionalId = request.string();
  const producer = readProducer(request);
  const added = readTopics(request, () => request.int32());

  const producerError = transactions.check(transactionalId, producer);
  const results = mapTopics(added, (topic, partition) => {
    const isKnown = topics.findPartition(topic, partition) !== undefined;
    const error = producerError === ErrorCode.none && !isKnown ? ErrorCode.unknownTopicOrPartition : producerError;
    return { partition, error };
  });
  if (producerError === ErrorCode.none) transactions.begin(transactionalId);
  return (response) =>
    writeTopics(response.int32(NO_THROTTLE_MS), results, ({ partition, error }) =>
      response.int32(partition).int16(error),
    );
}

function answerAddOffsetsToTxn(request: Reader, { transactions }: Call): Answer {
  const transactionalId = request.string();
  const error = transactions.check(transactionalId, readProducer(request));
  if (error === ErrorCode.none) transactions.begin(transactionalId);
  return (response) => response.int32(NO_THROTTLE_MS).int16(error);
}

function answerTxnOffsetCommit(request: Reader, { transactions }: Call): Answer {
  const transactionalId = request.string();
  const groupId = request.string();
  const producerError = transactions.check(transactionalId, readProducer(request));
  const commits = readTopics(request, () => ({
    partition: request.int32(),
    offset: request.int64(),
    metadata: request.nullableString(),
  }));

  const results = mapTopics(commits, (topic, commit) => ({
    partition: commit.partition,
    error:
      producerError === ErrorCode.none
        ? transactions.stageOffset(transactionalId, { groupId, topic, ...commit })
        : producerError,
  }));
  return (response) =>
    writeTopics(response.int32(NO_THROTTLE_MS), results, ({ partition, error }) =>
      response.int32(partition).int16(error),
    );
}

function answerEndTxn(request: Reader, { transactions }: Call): Answer {
  const transactionalId = request.string();
  const producer = readProducer(request);
  const isCommit = request.boolean();
  const producerError = transactions.check(transactionalId, producer);
  const error = producerError === ErrorCode.none ? transactions.end(transactionalId, isCommit) : producerError;
  return (response) => response.int32(NO_THROTTLE_MS).int16(error);
}

function readProducer(request: Reader): ProducerIdentity {
  return { producerId: request.int64(), epoch: request.int16() };
}
