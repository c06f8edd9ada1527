import { afterEach, describe, expect, it } from '@jest/globals';
import kafkajs from 'kafkajs';
import { Clients, eventually, numbered, unique } from './clients.ts';

export function adminConformance(brokers: readonly string[]): void {
  describe('an admin client', () => {
    const clients = new Clients(brokers);
    afterEach(() => clients.disconnect());

    it('creates a topic with its partitions and lists it', async () => {
      const topic = await clients.createTopic(3);
      const admin = await clients.admin();

      expect(await admin.listTopics()).toContain(topic);
      const { topics } = await admin.fetchTopicMetadata({ topics: [topic] });
      expect(topics[0]?.partitions.map(({ partitionId }) => partitionId).sort()).toEqual([0, 1, 2]);
    });

    it('is told that a topic exists already', async () => {
      const topic = await clients.createTopic();
      const admin = await clients.admin();

      expect(await admin.createTopics({ topics: [{ topic, numPartitions: 1 }] })).toBe(false);
    });

    it('is refused a topic of an illegal name', async () => {
      const admin = await clients.admin();

      await expect(admin.createTopics({ topics: [{ topic: 'not/legal', numPartitions: 1 }] })).rejects.toThrow();
    });

    it('sees the cluster', async () => {
      const admin = await clients.admin();

      const { brokers: nodes, controller } = await admin.describeCluster();

      expect(nodes).toHaveLength(1);
      expect(controller).toBe(nodes[0]?.nodeId);
    });

    it('reads back the configuration a topic was created with, and the default it was not', async () => {
      const admin = await clients.admin();
      const [configured, plain] = [unique('configured'), unique('plain')];
      await admin.createTopics({
        topics: [{ topic: configured, configEntries: [{ name: 'retention.ms', value: '3600000' }] }, { topic: plain }],
      });

      const { resources } = await admin.describeConfigs({
        includeSynonyms: false,
        resources: [configured, plain].map((name) => ({
          type: kafkajs.ConfigResourceTypes.TOPIC,
          name,
          configNames: ['retention.ms'],
        })),
      });

      const retention = resources.map(({ configEntries }) => configEntries.map(({ configValue }) => configValue));
      expect(retention).toEqual([['3600000'], ['604800000']]);
    });

    it('adds partitions to a topic and cannot take any away', async () => {
      const topic = await clients.createTopic(1);
      const admin = await clients.admin();

      await admin.createPartitions({ topicPartitions: [{ topic, count: 4 }] });

      await eventually(async () => {
        const { topics } = await admin.fetchTopicMetadata({ topics: [topic] });
        return topics[0]?.partitions.length === 4;
      });
      await expect(admin.createPartitions({ topicPartitions: [{ topic, count: 2 }] })).rejects.toThrow();
    });

    it('deletes a topic, which starts at offset 0 when it is created again', async () => {
      const topic = await clients.createTopic();
      const admin = await clients.admin();
      const producer = await clients.producer();
      await producer.send({ topic, messages: numbered(5) });

      await admin.deleteTopics({ topics: [topic] });
      await eventually(async () => !(await admin.listTopics()).includes(topic));
      await admin.createTopics({ topics: [{ topic, numPartitions: 1 }], waitForLeaders: true });

      expect(await admin.fetchTopicOffsets(topic)).toEqual([{ partition: 0, offset: '0', low: '0', high: '0' }]);
    });

    it('is told that a topic to delete does not exist', async () => {
      const admin = await clients.admin({ retry: { retries: 0 } });

      await expect(admin.deleteTopics({ topics: [unique('absent')] })).rejects.toThrow('does not host');
    });

    it('finds the offset from which the records of a time are', async () => {
      const topic = await clients.createTopic();
      const admin = await clients.admin();
      const producer = await clients.producer();
      const now = Date.now();
      for (const minute of [0, 1, 2]) {
        const timestamp = String(now - 600_000 + minute * 60_000);
        await producer.send({ topic, messages: [{ value: `minute ${minute}`, timestamp }] });
      }

      const offsets = await admin.fetchTopicOffsetsByTimestamp(topic, now - 600_000 + 30_000);

      expect(offsets).toEqual([{ partition: 0, offset: '1' }]);
    });

    it('describes, lists and deletes groups', async () => {
      const topic = await clients.createTopic(2);
      const groupId = unique('group');
      const admin = await clients.admin();
      const producer = await clients.producer();
      await producer.send({ topic, messages: numbered(3) });
      const received = await clients.collect(topic, groupId);
      await eventually(() => received.length === 3);

      const { groups } = await admin.describeGroups([groupId]);
      expect(groups[0]).toMatchObject({ state: 'Stable', protocolType: 'consumer', protocol: 'RoundRobinAssigner' });
      expect(groups[0]?.members).toHaveLength(1);
      const listed = await admin.listGroups();
      expect(listed.groups).toContainEqual({ groupId, protocolType: 'consumer' });
      await expect(admin.deleteGroups([groupId])).rejects.toMatchObject({
        groups: [{ groupId, error: { type: 'NON_EMPTY_GROUP' } }],
      });

      await clients.disconnect();
      const later = await clients.admin();
      await later.deleteGroups([groupId]);
      expect((await later.listGroups()).groups.map((group) => group.groupId)).not.toContain(groupId);
      await expect(later.deleteGroups([groupId])).rejects.toMatchObject({
        groups: [{ groupId, error: { type: 'GROUP_ID_NOT_FOUND' } }],
      });
    });
  });
}
