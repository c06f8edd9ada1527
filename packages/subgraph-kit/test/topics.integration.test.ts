import { topics } from '@agora/event-contracts';
import { testStores } from '@agora/testkit/stores';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ConfigResourceTypes, Kafka, logLevel, type Admin } from 'kafkajs';
import { randomBytes } from 'node:crypto';
import { createBus } from '../src/events/bus.ts';
import { topicsToCreate } from '../src/events/topics.ts';
import { createLogger } from '../src/log.ts';

const namespace = `t_${randomBytes(3).toString('hex')}`;
const named = (topic: string): string => `${namespace}.${topic}`;
const DAY_MS = 86_400_000;

let admin: Admin;
beforeAll(async () => {
  admin = new Kafka({ brokers: testStores().kafka.split(','), logLevel: logLevel.NOTHING }).admin();
  await admin.connect();
});
afterAll(() => admin.disconnect());

describe('a broker is asked for topics', () => {
  it('that lie in as many brokers as the table says, which one broker alone refuses', async () => {
    const wanted = topicsToCreate(named);
    expect(wanted).toHaveLength(topics.length * 2);
    expect(new Set(wanted.map(({ replicationFactor }) => replicationFactor))).toEqual(new Set([3]));
    await expect(admin.createTopics({ waitForLeaders: false, topics: wanted.slice(0, 1) })).rejects.toMatchObject({
      errors: [{ type: 'INVALID_REPLICATION_FACTOR' }],
    });
  });

  it('that may lose a broker of several, and need the only one', () => {
    const required = (replicationFactor?: number) =>
      topicsToCreate(named, replicationFactor)[0]?.configEntries?.find(({ name }) => name === 'min.insync.replicas');
    expect([required(), required(1), required(5)].map((entry) => entry?.value)).toEqual(['2', '1', '4']);
  });

  it('as many as there can be, when it is told how many brokers there are', async () => {
    const stopping = new AbortController();
    const bus = createBus({
      service: 'topics',
      brokers: testStores().kafka,
      namespace,
      replicationFactor: 1,
      log: createLogger({ service: 'topics', level: 'silent' }),
      stopping,
      onFatal: () => undefined,
    });
    // Waits for the topics, even with nothing to send.
    await bus.send([]);
    expect([await partitionsOf('orders.events'), await partitionsOf('orders.events.dlq')]).toEqual([6, 1]);
    expect(await configOf('orders.events')).toMatchObject({
      'min.insync.replicas': '1',
      'retention.ms': String(30 * DAY_MS),
    });
    expect(await configOf('orders.events.dlq')).toMatchObject({ 'retention.ms': String(120 * DAY_MS) });
    stopping.abort();
    await bus.disconnect();
  }, 30_000);
});

async function partitionsOf(topic: string): Promise<number | undefined> {
  const { topics: found } = await admin.fetchTopicMetadata({ topics: [named(topic)] });
  return found[0]?.partitions.length;
}

async function configOf(topic: string): Promise<Record<string, string>> {
  const { resources } = await admin.describeConfigs({
    includeSynonyms: false,
    resources: [{ type: ConfigResourceTypes.TOPIC, name: named(topic) }],
  });
  return Object.fromEntries(
    resources[0]?.configEntries.map(({ configName, configValue }) => [configName, configValue]) ?? [],
  );
}
