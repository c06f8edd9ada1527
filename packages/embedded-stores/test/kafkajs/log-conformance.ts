import { afterEach, describe, expect, it } from '@jest/globals';
import kafkajs from 'kafkajs';
import { Clients, eventually, numbered, unique, values } from './clients.ts';

export function logConformance(brokers: readonly string[]): void {
  describe('the log', () => {
    const clients = new Clients(brokers);
    afterEach(() => clients.disconnect());

    it('gives back keys, values, headers and timestamps as they were sent', async () => {
      const topic = await clients.createTopic();
      const producer = await clients.producer();
      const timestamp = String(Date.now() - 1_000);
      await producer.send({
        topic,
        messages: [
          { key: 'full', value: 'value', headers: { 'event-id': 'e1', empty: '' }, timestamp },
          { key: null, value: 'no key' },
          { key: 'tombstone', value: null },
        ],
      });

      const messages: kafkajs.KafkaMessage[] = [];
      const consumer = await clients.consumer(unique('group'));
      await consumer.subscribe({ topic, fromBeginning: true });
      await consumer.run({ eachMessage: ({ message }) => Promise.resolve(void messages.push(message)) });
      await eventually(() => messages.length === 3);

      const [full, keyless, tombstone] = messages;
      expect(full?.key?.toString()).toBe('full');
      expect(full?.headers?.['event-id']?.toString()).toBe('e1');
      expect(full?.headers?.empty?.toString()).toBe('');
      expect(full?.timestamp).toBe(timestamp);
      expect(keyless?.key).toBeNull();
      expect(tombstone?.value).toBeNull();
    });

    it('keeps the order of each key within its partition', async () => {
      const topic = await clients.createTopic(4);
      const producer = await clients.producer();
      const keys = Array.from({ length: 10 }, (_, index) => `key-${index}`);
      for (let round = 0; round < 20; round++) {
        await producer.send({ topic, messages: keys.map((key) => ({ key, value: String(round) })) });
      }

      const received = await clients.collect(topic);
      await eventually(() => received.length === 200);

      for (const key of keys) {
        const ofKey = received.filter((message) => message.key === key);
        expect(values(ofKey)).toEqual(numbered(20).map(({ value }) => value));
        expect(new Set(ofKey.map(({ partition }) => partition)).size).toBe(1);
      }
      expect(new Set(received.map(({ partition }) => partition)).size).toBeGreaterThan(1);
    });

    it('numbers the records of a partition without gaps', async () => {
      const topic = await clients.createTopic();
      const producer = await clients.producer();
      const [first] = await producer.send({ topic, messages: numbered(3) });
      const [second] = await producer.send({ topic, messages: numbered(2, 'k', 3) });

      expect([first?.baseOffset, second?.baseOffset]).toEqual(['0', '3']);
      const received = await clients.collect(topic);
      await eventually(() => received.length === 5);
      expect(received.map(({ offset }) => offset)).toEqual([0, 1, 2, 3, 4]);
    });

    it('takes gzip batches', async () => {
      const topic = await clients.createTopic();
      const producer = await clients.producer();
      await producer.send({ topic, messages: numbered(50), compression: kafkajs.CompressionTypes.GZIP });

      const received = await clients.collect(topic);
      await eventually(() => received.length === 50);
      expect(values(received)).toEqual(numbered(50).map(({ value }) => value));
    });

    it('creates a topic that a producer sends to', async () => {
      const topic = unique('auto-created');
      const producer = await clients.producer();
      await producer.send({ topic, messages: numbered(1) });

      const received = await clients.collect(topic);
      await eventually(() => received.length === 1);
    });

    it('refuses a message over 1 MiB and takes one just below', async () => {
      const topic = await clients.createTopic();
      const producer = await clients.producer({ retry: { retries: 0 } });
      const oversized = { value: Buffer.alloc(1024 * 1024 + 1) };

      await expect(producer.send({ topic, messages: [oversized] })).rejects.toMatchObject({
        type: 'MESSAGE_TOO_LARGE',
      });
      await producer.send({ topic, messages: [{ value: Buffer.alloc(1024 * 1024 - 1_000) }] });

      const received = await clients.collect(topic);
      await eventually(() => received.length === 1);
    });

    it('acknowledges an idempotent producer and keeps its order', async () => {
      const topic = await clients.createTopic(2);
      const producer = await clients.producer({ idempotent: true });
      const keys = ['a', 'b', 'c'];
      await Promise.all(
        keys.map(async (key) => {
          for (let index = 0; index < 30; index++) await producer.send({ topic, messages: numbered(1, key, index) });
        }),
      );

      const received = await clients.collect(topic);
      await eventually(() => received.length === 90);
      for (const key of keys) {
        const ofKey = received.filter((message) => message.key === key);
        expect(values(ofKey)).toEqual(numbered(30).map(({ value }) => value));
      }
    });

    it('takes messages without acknowledging them when asked to', async () => {
      const topic = await clients.createTopic();
      const producer = await clients.producer();
      await producer.send({ topic, acks: 0, messages: numbered(3) });

      const received = await clients.collect(topic);
      await eventually(() => received.length === 3);
    });

    it('shows what a transaction sent once it commits, and nothing of one that aborts', async () => {
      const topic = await clients.createTopic();
      const producer = await clients.producer({
        transactionalId: unique('transactional'),
        idempotent: true,
        maxInFlightRequests: 1,
      });
      const received = await clients.collect(topic);

      for (const [value, outcome] of [
        ['first', 'commit'],
        ['never', 'abort'],
        ['second', 'commit'],
      ] as const) {
        const transaction = await producer.transaction();
        await transaction.send({ topic, messages: [{ value }] });
        await transaction[outcome]();
      }

      await eventually(() => received.length >= 2);
      expect(values(received)).toEqual(['first', 'second']);
    });

    it('commits the offsets of a transaction with it', async () => {
      const topic = await clients.createTopic();
      const groupId = unique('group');
      const admin = await clients.admin();
      const producer = await clients.producer({
        transactionalId: unique('transactional'),
        idempotent: true,
        maxInFlightRequests: 1,
      });
      const committed = async (): Promise<string | undefined> =>
        (await admin.fetchOffsets({ groupId, topics: [topic] }))[0]?.partitions[0]?.offset;
      const topics = [{ topic, partitions: [{ partition: 0, offset: '7' }] }];

      const aborted = await producer.transaction();
      await aborted.sendOffsets({ consumerGroupId: groupId, topics });
      await aborted.abort();
      expect(await committed()).toBe('-1');

      const transaction = await producer.transaction();
      await transaction.sendOffsets({ consumerGroupId: groupId, topics });
      await transaction.commit();
      await eventually(async () => (await committed()) === '7');
    });
  });
}
