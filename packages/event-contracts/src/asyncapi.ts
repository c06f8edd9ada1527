import { z } from 'zod';
import type { EventContract } from './contract.ts';
import { contracts } from './contracts.ts';
import { envelope } from './envelope.ts';
import { deadLetterTopicOf, minInSyncReplicasOf, topics } from './topics.ts';

type Json = Readonly<Record<string, unknown>>;

/** The contracts as an AsyncAPI 3.0 document: one channel per topic, one message per type, the envelope around each. */
export function toAsyncApi(info: { title: string; version: string; description: string }): Json {
  const all = [...contracts.values()];
  return {
    asyncapi: '3.0.0',
    info,
    defaultContentType: 'application/json',
    channels: Object.fromEntries(
      topics.map(({ name, partitions, replicationFactor, retentionMs }) => [
        name,
        {
          address: name,
          description: `What a consumer cannot handle goes to ${deadLetterTopicOf(name)}.`,
          messages: Object.fromEntries(
            all
              .filter(({ topic }) => topic === name)
              .map(({ type }) => [type, { $ref: `#/components/messages/${type}` }]),
          ),
          bindings: {
            kafka: {
              partitions,
              replicas: replicationFactor,
              topicConfiguration: {
                'retention.ms': retentionMs,
                'min.insync.replicas': minInSyncReplicasOf(replicationFactor),
              },
            },
          },
        },
      ]),
    ),
    operations: Object.fromEntries(
      topics.map(({ name }) => [`publish.${name}`, { action: 'send', channel: { $ref: `#/channels/${name}` } }]),
    ),
    components: { messages: Object.fromEntries(all.map((contract) => [contract.type, toMessage(contract)])) },
  };
}

function toMessage({ type, version, data }: EventContract): Json {
  const { properties, ...rest } = toJsonSchema(envelope);
  return {
    name: type,
    title: `${type}, version ${version}`,
    payload: {
      ...rest,
      properties: { ...properties, type: { const: type }, version: { const: version }, data: toJsonSchema(data) },
    },
    bindings: { kafka: { key: { type: 'string', description: 'The subject: one aggregate keeps its order.' } } },
  };
}

// As a producer reads it: what a consumer ignores is not forbidden. The dialect is AsyncAPI's to name.
function toJsonSchema(schema: z.ZodType): Json & { readonly properties?: Json } {
  return Object.fromEntries(
    Object.entries(z.toJSONSchema(schema, { io: 'input' })).filter(([key]) => key !== '$schema'),
  );
}
