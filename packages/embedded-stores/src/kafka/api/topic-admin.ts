import { TopicConfig } from '../log/topic-config.ts';
import { ErrorCode } from '../protocol/error-code.ts';
import type { Reader } from '../protocol/reader.ts';
import { NODE_ID, NO_THROTTLE_MS } from './api.ts';
import type { Answer, Api, Call } from './api.ts';

export const createTopics: Api = { key: 19, versions: [2, 2], answer: answerCreateTopics };
export const deleteTopics: Api = { key: 20, versions: [1, 1], answer: answerDeleteTopics };
export const createPartitions: Api = { key: 37, versions: [0, 0], answer: answerCreatePartitions };
export const describeConfigs: Api = { key: 32, versions: [1, 1], answer: answerDescribeConfigs };

const DEFAULT_PARTITIONS = 1;
/** A client that leaves the number to the broker sends this. */
const UNSAID = -1;

const TOPIC_RESOURCE = 2;
const SOURCE = { topic: 1, default: 5 } as const;

function answerCreateTopics(request: Reader, { topics }: Call): Answer {
  const wanted = request.array(() => ({
    name: request.string(),
    partitionCount: request.int32(),
    replicationFactor: request.int16(),
    assignments: request.array(() => ({
      partition: request.int32(),
      nodes: request.array(() => request.int32()),
    })),
    config: new TopicConfig(
      Object.fromEntries(
        request
          .array(() => [request.string(), request.nullableString()] as const)
          .filter((entry): entry is readonly [string, string] => entry[1] !== null),
      ),
    ),
  }));
  request.int32(); // the timeout: topics are created at once
  const isDryRun = request.boolean();

  const results = wanted.map(({ name, partitionCount, replicationFactor, assignments, config }) => {
    const unassignedCount = partitionCount === UNSAID ? DEFAULT_PARTITIONS : partitionCount;
    const count = assignments.length || unassignedCount;
    const isReplicable =
      [UNSAID, 1].includes(replicationFactor) &&
      assignments.every(({ nodes }) => nodes.every((node) => node === NODE_ID));
    const error = isReplicable ? topics.refusal(name, count, config) : ErrorCode.invalidReplicationFactor;
    if (error === ErrorCode.none && !isDryRun) topics.create(name, count, config);
    return { name, error };
  });

  return (response) =>
    response.int32(NO_THROTTLE_MS).array(results, ({ name, error }) => response.string(name).int16(error).string(null));
}

function answerDeleteTopics(request: Reader, { topics, groups }: Call): Answer {
  const names = request.array(() => request.string());
  const results = names.map((name) => {
    if (!topics.find(name)) return { name, error: ErrorCode.unknownTopicOrPartition };
    topics.delete(name);
    // A topic created again under the name starts at 0; old offsets would skip its first records.
    groups.offsets.deleteTopic(name);
    return { name, error: ErrorCode.none };
  });
  return (response) =>
    response.int32(NO_THROTTLE_MS).array(results, ({ name, error }) => response.string(name).int16(error));
}

function answerCreatePartitions(request: Reader, { topics }: Call): Answer {
  const wanted = request.array(() => {
    const name = request.string();
    const count = request.int32();
    request.nullableArray(() => request.nullableArray(() => request.int32())); // one node: nothing to assign
    return { name, count };
  });
  request.int32(); // the timeout
  const isDryRun = request.boolean();

  const results = wanted.map(({ name, count }) => {
    const topic = topics.find(name);
    if (!topic) return { name, error: ErrorCode.unknownTopicOrPartition };
    if (count <= topic.partitions.length) return { name, error: ErrorCode.invalidPartitions };
    if (!isDryRun) topics.addPartitions(topic, count);
    return { name, error: ErrorCode.none };
  });
  return (response) =>
    response.int32(NO_THROTTLE_MS).array(results, ({ name, error }) => response.string(name).int16(error).string(null));
}

function answerDescribeConfigs(request: Reader, { topics }: Call): Answer {
  const resources = request.array(() => {
    const type = request.int8();
    const name = request.string();
    // kafkajs sends an empty list where it means every config.
    const wanted = request.nullableArray(() => request.string()) ?? [];
    return { type, name, wanted };
  });
  request.boolean(); // synonyms: there are none

  const results = resources.map(({ type, name, wanted }) => {
    const topic = type === TOPIC_RESOURCE ? topics.find(name) : undefined;
    const isUnknown = type === TOPIC_RESOURCE && !topic;
    const entries = topic?.config.entries() ?? [];
    return {
      type,
      name,
      error: isUnknown ? ErrorCode.unknownTopicOrPartition : ErrorCode.none,
      entries: wanted.length > 0 ? entries.filter((entry) => wanted.includes(entry.name)) : entries,
    };
  });

  return (response) =>
    response.int32(NO_THROTTLE_MS).array(results, ({ type, name, error, entries }) =>
      response
        .int16(error)
        .string(null)
        .int8(type)
        .string(name)
        .array(entries, (entry) => {
          const [isReadOnly, isSensitive] = [false, false];
          response.string(entry.name).string(entry.value).boolean(isReadOnly);
          response.int8(entry.isDefault ? SOURCE.default : SOURCE.topic).boolean(isSensitive);
          response.array([], () => undefined);
        }),
    );
}
