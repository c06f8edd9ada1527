import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { recordBatch } from '../../../test/kafka-wire/record-batch-fixture.ts';
import { parseRecordBatch } from '../protocol/record-batch.ts';
import type { RecordBatch } from '../protocol/record-batch.ts';
import { Storage } from '../storage.ts';
import { sweepOnce } from './retention.ts';
import { TopicConfig } from './topic-config.ts';
import { Topics } from './topics.ts';

const NOW = 1_800_000_000_000;
const DAY_MS = 86_400_000;

function batch(timestamp: number, ...values: string[]): RecordBatch {
  const parsed = parseRecordBatch(recordBatch({ values, timestamp }));
  if (parsed.kind === 'refused') throw new Error(`refused with ${parsed.error}`);
  return parsed.batch;
}

describe('the topics', () => {
  let storage: Storage;
  let topics: Topics;
  beforeEach(() => {
    storage = new Storage(undefined, () => {
      topics.load();
    });
    topics = new Topics(storage);
  });
  afterEach(() => {
    storage.close();
  });

  describe('of a time long past', () => {
    it('lose the batches whose records are all older than their retention', async () => {
      const [log] = topics.create('orders', 1, new TopicConfig({ 'retention.ms': String(DAY_MS) })).partitions;
      log?.append(batch(NOW - 3 * DAY_MS, 'a', 'b'));
      log?.append(batch(NOW - DAY_MS / 2, 'c'));

      await sweepOnce(topics, NOW);

      expect(log).toMatchObject({ startOffset: 2, endOffset: 3 });
      expect(log?.read(2, 1_000)).toHaveLength(1);
    });

    it('keep a batch behind a younger one: the log is only cut at its old end', async () => {
      const [log] = topics.create('orders', 1, TopicConfig.default).partitions;
      log?.append(batch(NOW, 'a'));
      log?.append(batch(NOW - 30 * DAY_MS, 'b'));

      await sweepOnce(topics, NOW);

      expect(log).toMatchObject({ startOffset: 0, endOffset: 2 });
    });

    it('keep everything for ever where the retention is -1', async () => {
      const [log] = topics.create('orders', 1, new TopicConfig({ 'retention.ms': '-1' })).partitions;
      log?.append(batch(0, 'a'));

      await sweepOnce(topics, NOW);

      expect(log?.startOffset).toBe(0);
    });

    it('go on counting where they were, even when they lost everything and were loaded again', async () => {
      const [log] = topics.create('orders', 1, TopicConfig.default).partitions;
      for (let index = 0; index < 2_500; index++) log?.append(batch(NOW - 30 * DAY_MS, 'a'));

      await sweepOnce(topics, NOW);
      topics.load();

      const again = topics.findPartition('orders', 0);
      expect(again).toMatchObject({ startOffset: 2_500, endOffset: 2_500 });
      expect(again?.append(batch(NOW, 'b'))).toBe(2_500);
    });
  });

  describe('on a full disk', () => {
    const limitPages = (pages: number): void => {
      storage.database.exec(`PRAGMA max_page_count = ${pages}`);
    };

    it('acknowledge nothing of the turn in which it filled up, and go on when there is room again', async () => {
      topics.create('orders', 1, TopicConfig.default);
      topics.findPartition('orders', 0)?.append(batch(NOW, 'a'));
      await storage.committed();

      limitPages(1);
      topics.findPartition('orders', 0)?.append(batch(NOW, 'fits still'));
      const acknowledged = storage.committed();
      const large = batch(NOW, 'x'.repeat(1_000_000));
      expect(() => topics.findPartition('orders', 0)?.append(large)).toThrow('full');
      await expect(acknowledged).rejects.toThrow('full');
      expect(topics.findPartition('orders', 0)?.endOffset).toBe(1);

      limitPages(1_000_000);
      expect(topics.findPartition('orders', 0)?.append(large)).toBe(1);
      await storage.committed();
    });
  });
});
