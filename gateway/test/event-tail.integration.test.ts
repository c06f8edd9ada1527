import { randomUUID } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { startKafkaBroker } from '@agora/embedded-stores/kafka/broker';
import { createLogger } from '@agora/subgraph-kit/log';
import { eventually } from '@agora/testkit/eventually';
import { testStores } from '@agora/testkit/stores';
import { afterEach, describe, expect, it } from '@jest/globals';
import { Kafka, logLevel } from 'kafkajs';
import { eventsConfig } from '../src/events/config.ts';
import { createEventTail, type EventTail } from '../src/events/tail.ts';

const log = createLogger({ service: 'test', level: 'silent' });
const cleanUps: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0).reverse()) await cleanUp();
});

const clientOf = (brokers: string): Kafka => new Kafka({ brokers: [brokers], logLevel: logLevel.NOTHING });

/** A topic of three partitions of its own, and a way to publish to it. */
async function startTopic(
  brokers: string,
): Promise<{ namespace: string; publish: (...values: (object | string)[]) => Promise<void> }> {
  const namespace = randomUUID();
  const kafka = clientOf(brokers);
  const admin = kafka.admin();
  await admin.connect();
  await admin.createTopics({
    waitForLeaders: true,
    topics: [{ topic: `${namespace}.orders`, numPartitions: 3, replicationFactor: 1 }],
  });
  await admin.disconnect();
  return {
    namespace,
    publish: async (...values) => {
      const producer = clientOf(brokers).producer();
      await producer.connect();
      await producer.send({
        topic: `${namespace}.orders`,
        messages: values.map((value) => ({
          key: typeof value === 'string' ? value : (value as { subject: string }).subject,
          value: typeof value === 'string' ? value : JSON.stringify(value),
        })),
      });
      await producer.disconnect();
    },
  };
}

const paid = (subject: string, id = randomUUID()) => ({ id, type: 'order.paid', subject, data: { orderId: subject } });

function tailOf(brokers: string, namespace: string, settings: object = {}): { tail: EventTail; heard: string[] } {
  const tail = createEventTail(eventsConfig.parse({ brokers, topics: 'orders', namespace, ...settings }), log);
  cleanUps.push(() => tail.stop());
  const heard: string[] = [];
  tail.onEvent('order.paid', ({ subject }) => heard.push(subject));
  return { tail, heard };
}

describe('the event tail', () => {
  it('hears what happened a little before, and each event from then on, in every process', async () => {
    const brokers = testStores().kafka;
    const { namespace, publish } = await startTopic(brokers);
    await publish(paid('ord_long_ago'));
    await delay(1_100);
    await publish(paid('ord_1'), 'no event', { ...paid('ord_2'), type: 'order.shipped' }, paid('ord_3'));
    const [one, other] = [tailOf(brokers, namespace, { replayMs: 1_000 }), tailOf(brokers, namespace)];
    for (const { tail } of [one, other]) {
      tail.start();
      await tail.caughtUp(AbortSignal.timeout(20_000));
    }
    expect(one.heard.toSorted()).toEqual(['ord_1', 'ord_3']);
    expect(other.heard.toSorted()).toEqual(['ord_1', 'ord_3', 'ord_long_ago']);

    await publish(paid('ord_4'), paid('ord_4'));
    await eventually(() => {
      expect(one.heard.slice(2)).toEqual(['ord_4', 'ord_4']);
      expect(other.heard.slice(3)).toEqual(['ord_4', 'ord_4']);
    });
  });

  it('leaves no consumer group behind', async () => {
    const brokers = testStores().kafka;
    const { namespace, publish } = await startTopic(brokers);
    await publish(paid('ord_1'));
    const { tail } = tailOf(brokers, namespace, { clientId: namespace });
    const admin = clientOf(brokers).admin();
    await admin.connect();
    cleanUps.push(() => admin.disconnect());
    const groups = async (): Promise<string[]> =>
      (await admin.listGroups()).groups.map(({ groupId }) => groupId).filter((id) => id.startsWith(namespace));
    tail.start();
    await tail.caughtUp(AbortSignal.timeout(20_000));
    await eventually(async () => {
      expect(await groups()).toHaveLength(1);
    });
    await tail.stop();
    expect(await groups()).toEqual([]);
  });

  it('waits for topics that are not there yet, and for a broker that comes back, and misses nothing', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'agora-tail-'));
    cleanUps.push(() => rm(folder, { recursive: true }));
    const file = join(folder, 'kafka.db');
    let broker = await startKafkaBroker({ file });
    const { port, address } = broker;
    cleanUps.push(() => broker.stop());
    const { namespace, publish } = await startTopic(address);
    const { tail, heard } = tailOf(address, namespace, { stallMs: 1_000 });
    await broker.stop();
    tail.start();
    await expect(tail.caughtUp(AbortSignal.timeout(200))).rejects.toThrow();

    broker = await startKafkaBroker({ file, port });
    await publish(paid('ord_1'));
    await tail.caughtUp(AbortSignal.timeout(20_000));
    await eventually(() => {
      expect(heard).toEqual(['ord_1']);
    });

    await broker.stop();
    await delay(1_500);
    broker = await startKafkaBroker({ file, port });
    await publish(paid('ord_2'), paid('ord_3'));
    await eventually(
      () => {
        expect(heard.toSorted()).toEqual(['ord_1', 'ord_2', 'ord_3']);
      },
      { timeoutMs: 20_000 },
    );
  });
});
