import { ErrorCode } from '../protocol/error-code.ts';
import type { Reader } from '../protocol/reader.ts';
import { mapTopics, readTopics, writeTopics } from './api.ts';
import type { Answer, Api, Call, PerTopic } from './api.ts';

export const offsetCommit: Api = { key: 8, versions: [2, 2], answer: answerOffsetCommit };
export const offsetFetch: Api = { key: 9, versions: [2, 2], answer: answerOffsetFetch };

const NOTHING_COMMITTED = -1;

function answerOffsetCommit(request: Reader, { groups, topics }: Call): Answer {
  const groupId = request.string();
  const generation = request.int32();
  const memberId = request.string();
  request.int64(); // the retention time: offsets are kept until their group or topic is deleted
  const commits = readTopics(request, () => ({
    partition: request.int32(),
    offset: request.int64(),
    metadata: request.nullableString(),
  }));

  const groupError = groups.checkCommit(groupId, memberId, generation);
  const results = mapTopics(commits, (topic, commit) => {
    const { partition } = commit;
    if (groupError !== ErrorCode.none) return { partition, error: groupError };
    if (!topics.findPartition(topic, partition)) return { partition, error: ErrorCode.unknownTopicOrPartition };
    groups.offsets.commit(groupId, { topic, ...commit });
    return { partition, error: ErrorCode.none };
  });
  return (response) => writeTopics(response, results, ({ partition, error }) => response.int32(partition).int16(error));
}

function answerOffsetFetch(request: Reader, { groups }: Call): Answer {
  const groupId = request.string();
  const wanted = request.nullableArray(() => ({
    topic: request.string(),
    partitions: request.array(() => request.int32()),
  }));

  const results = mapTopics(wanted ?? everything(groups.offsets.list(groupId)), (topic, partition) => {
    const { offset, metadata } = groups.offsets.find(groupId, topic, partition) ?? {
      offset: NOTHING_COMMITTED,
      metadata: '',
    };
    return { partition, offset, metadata };
  });
  return (response) =>
    writeTopics(response, results, ({ partition, offset, metadata }) =>
      response.int32(partition).int64(offset).string(metadata).int16(ErrorCode.none),
    ).int16(ErrorCode.none);
}

function everything(offsets: readonly { readonly topic: string; readonly partition: number }[]): PerTopic<number>[] {
  return [...Map.groupBy(offsets, ({ topic }) => topic)].map(([topic, each]) => ({
    topic,
    partitions: each.map(({ partition }) => partition),
  }));
}
