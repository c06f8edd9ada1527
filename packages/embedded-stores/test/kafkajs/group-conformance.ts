import { afterEach, describe, expect, it } from '@jest/globals';
import type { Consumer } from 'kafkajs';
import { asReceived, Clients, eventually, numbered, unique, values } from './clients.ts';
import type { Received } from './clients.ts';

export function groupConformance(brokers: readonly string[]): void {
  describe('a consumer group', () => {
    const clients = new Clients(brokers);
    afterEach(() => clients.disconnect());

    it('shares the partitions among its members, and gives them to the one that stays', async () => {
      const topic = await clients.createTopic(4);
      const groupId = unique('group');
      const [one, two] = await Promise.all([clients.consumer(groupId), clients.consumer(groupId)]);
      const assigned = new Map([one, two].map((consumer) => [consumer, followAssignment(consumer, topic)]));
      const sizes = (): (number | undefined)[] => [...assigned.values()].map((partitions) => partitions().length);

      await runIdle(one, topic);
      await eventually(() => sizes()[0] === 4);
      await runIdle(two, topic);
      await eventually(() => sizes().every((size) => size === 2));

      await one.disconnect();
      await eventually(() => sizes()[1] === 4);
    });

    it('delivers every message once or more while members come and go', async () => {
      const topic = await clients.createTopic(4);
      const groupId = unique('group');
      const producer = await clients.producer();
      const seen = new Set<string>();
      const join = async (): Promise<Consumer> => {
        const consumer = await clients.consumer(groupId);
        await consumer.subscribe({ topic, fromBeginning: true });
        await consumer.run({ eachMessage: ({ message }) => Promise.resolve(void seen.add(String(message.value))) });
        return consumer;
      };
      const send = (from: number): Promise<unknown> =>
        producer.send({
          topic,
          messages: Array.from({ length: 40 }, (_, index) => ({ key: `key-${index}`, value: String(from + index) })),
        });

      const first = await join();
      await send(0);
      await join();
      await send(40);
      await first.disconnect();
      await send(80);

      await eventually(() => seen.size === 120);
    });

    it('resumes from its committed offset', async () => {
      const topic = await clients.createTopic();
      const groupId = unique('group');
      const before = await clients.collect(topic, groupId);
      const producer = await clients.producer();
      await producer.send({ topic, messages: numbered(5) });
      await eventually(() => before.length === 5);
      await clients.disconnect();

      const again = await clients.producer();
      await again.send({ topic, messages: numbered(3, 'k', 5) });
      const after = await clients.collect(topic, groupId);

      await eventually(() => after.length === 3);
      expect(values(after)).toEqual(['5', '6', '7']);
    });

    it('commits by hand, batch by batch', async () => {
      const topic = await clients.createTopic();
      const groupId = unique('group');
      const producer = await clients.producer();
      await producer.send({ topic, messages: numbered(6) });
      const received: Received[] = [];
      const consumer = await clients.consumer(groupId);
      await consumer.subscribe({ topic, fromBeginning: true });
      await consumer.run({
        autoCommit: false,
        eachBatch: async (payload) => {
          const { batch } = payload;
          for (const message of batch.messages.filter(({ offset }) => Number(offset) < 4)) {
            received.push({ ...asReceived(message), partition: batch.partition });
            payload.resolveOffset(message.offset);
            await payload.heartbeat();
          }
          await payload.commitOffsetsIfNecessary({
            topics: [{ topic, partitions: [{ partition: batch.partition, offset: '4' }] }],
          });
        },
      });

      const admin = await clients.admin();
      await eventually(async () => {
        const [offsets] = await admin.fetchOffsets({ groupId, topics: [topic] });
        return offsets?.partitions[0]?.offset === '4';
      });
      expect(values(received.slice(0, 4))).toEqual(['0', '1', '2', '3']);
    });

    it('starts over where it is told to by seek', async () => {
      const topic = await clients.createTopic();
      const producer = await clients.producer();
      await producer.send({ topic, messages: numbered(4) });
      const received: (string | undefined)[] = [];
      const consumer = await clients.consumer(unique('group'));
      await consumer.subscribe({ topic, fromBeginning: true });
      await consumer.run({
        eachMessage: ({ message }) => Promise.resolve(void received.push(message.value?.toString())),
      });
      await eventually(() => received.length === 4);

      consumer.seek({ topic, partition: 0, offset: '2' });

      await eventually(() => received.length >= 6);
      expect(received.slice(4, 6)).toEqual(['2', '3']);
    });

    it('goes back to what there is when its offset is out of range', async () => {
      const topic = await clients.createTopic();
      const producer = await clients.producer();
      await producer.send({ topic, messages: numbered(2) });
      const received: (string | undefined)[] = [];
      const consumer = await clients.consumer(unique('group'));
      await consumer.subscribe({ topic, fromBeginning: true });
      await consumer.run({
        eachMessage: ({ message }) => Promise.resolve(void received.push(message.value?.toString())),
      });
      await eventually(() => received.length === 2);

      consumer.seek({ topic, partition: 0, offset: '1000' });

      await eventually(() => received.length === 4);
      expect(received).toEqual(['0', '1', '0', '1']);
    });

    it('stops delivering a paused topic until it is resumed', async () => {
      const [quiet, loud] = [await clients.createTopic(), await clients.createTopic()];
      const producer = await clients.producer();
      const received: string[] = [];
      const consumer = await clients.consumer(unique('group'));
      const joined = new Promise((resolve) => consumer.on(consumer.events.GROUP_JOIN, resolve));
      await consumer.subscribe({ topics: [quiet, loud], fromBeginning: true });
      await consumer.run({ eachMessage: ({ topic }) => Promise.resolve(void received.push(topic)) });
      await joined;

      consumer.pause([{ topic: quiet }]);
      await producer.send({ topic: quiet, messages: numbered(1) });
      for (let round = 1; round <= 3; round++) {
        await producer.send({ topic: loud, messages: numbered(1) });
        await eventually(() => received.length >= round);
      }
      expect(received).toEqual([loud, loud, loud]);

      consumer.resume([{ topic: quiet }]);
      await eventually(() => received.includes(quiet));
    });

    it('serves twelve services that all produce and all consume, in the order of each key', async () => {
      const topics = await Promise.all([6, 6, 6].map((partitions) => clients.createTopic(partitions)));
      const services = Array.from({ length: 12 }, (_, index) => ({ key: `service-${index}`, got: [] as string[] }));
      const producers = await Promise.all(
        services.map(async ({ key, got }) => {
          const consumer = await clients.consumer(unique(key));
          await consumer.subscribe({ topics, fromBeginning: true });
          await consumer.run({
            eachMessage: ({ topic, message }) =>
              Promise.resolve(void got.push(`${topic} ${String(message.key)} ${String(message.value)}`)),
          });
          return clients.producer({ idempotent: true });
        }),
      );

      await Promise.all(
        producers.map(async (producer, index) => {
          for (let round = 0; round < 30; round++) {
            const topic = topics[round % topics.length] ?? '';
            await producer.send({ topic, messages: numbered(1, `service-${index}`, round) });
          }
        }),
      );
      await eventually(() => services.every(({ got }) => got.length >= 360));

      const expectedOf = (topic: string, key: string): string[] =>
        Array.from({ length: 30 }, (_, round) => round)
          .filter((round) => topics[round % topics.length] === topic)
          .map((round) => `${topic} ${key} ${round}`);
      for (const { got } of services) {
        for (const topic of topics) {
          for (const { key } of services) {
            expect(got.filter((line) => line.startsWith(`${topic} ${key} `))).toEqual(expectedOf(topic, key));
          }
        }
      }
    });
  });
}

async function runIdle(consumer: Consumer, topic: string): Promise<void> {
  await consumer.subscribe({ topic });
  await consumer.run({ eachMessage: () => Promise.resolve() });
}

/** The partitions a consumer has been given in its last generation. */
function followAssignment(consumer: Consumer, topic: string): () => readonly number[] {
  let partitions: readonly number[] = [];
  consumer.on(consumer.events.GROUP_JOIN, ({ payload }) => {
    partitions = payload.memberAssignment[topic] ?? [];
  });
  return () => partitions;
}
