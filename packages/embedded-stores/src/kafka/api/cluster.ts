import { TopicConfig } from '../log/topic-config.ts';
import { ErrorCode } from '../protocol/error-code.ts';
import type { Reader } from '../protocol/reader.ts';
import { NODE_ID, NO_THROTTLE_MS } from './api.ts';
import type { Answer, Api, Call } from './api.ts';

const CLUSTER_ID = 'agora-embedded';

/** Kafka's default `num.partitions`. */
const AUTO_CREATED_PARTITIONS = 1;

export const metadata: Api = { key: 3, versions: [4, 4], answer: answerMetadata };
export const findCoordinator: Api = { key: 10, versions: [1, 1], answer: answerFindCoordinator };

function answerMetadata(request: Reader, { topics, broker }: Call): Answer {
  const names = request.nullableArray(() => request.string());
  const mayCreate = request.boolean();

  const found = (names ?? topics.list().map(({ name }) => name)).map((name) => {
    const topic = topics.find(name);
    if (topic) return { name, error: ErrorCode.none, partitions: topic.partitions };
    const refusal = topics.refusal(name, AUTO_CREATED_PARTITIONS, TopicConfig.default);
    if (refusal !== ErrorCode.none) return { name, error: refusal, partitions: [] };
    if (!mayCreate) return { name, error: ErrorCode.unknownTopicOrPartition, partitions: [] };
    const { partitions } = topics.create(name, AUTO_CREATED_PARTITIONS, TopicConfig.default);
    return { name, error: ErrorCode.none, partitions };
  });

  return (response) =>
    response
      .int32(NO_THROTTLE_MS)
      .array([broker], ({ host, port }) => response.int32(NODE_ID).string(host).int32(port).string(null))
      .string(CLUSTER_ID)
      .int32(NODE_ID)
      .array(found, ({ name, error, partitions }) => {
        const isInternal = false;
        response
          .int16(error)
          .string(name)
          .boolean(isInternal)
          .array([...partitions.keys()], (partition) => {
            response.int16(ErrorCode.none).int32(partition).int32(NODE_ID);
            const replicas = [NODE_ID];
            for (const nodes of [replicas, replicas]) response.array(nodes, (node) => response.int32(node));
          });
      });
}

/** For groups and for transactions it is the same node. */
function answerFindCoordinator(_request: Reader, { broker }: Call): Answer {
  return (response) =>
    response
      .int32(NO_THROTTLE_MS)
      .int16(ErrorCode.none)
      .string(null)
      .int32(NODE_ID)
      .string(broker.host)
      .int32(broker.port);
}
