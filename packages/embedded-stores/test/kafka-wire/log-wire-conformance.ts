import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Clients } from '../kafkajs/clients.ts';
import { recordBatch } from './record-batch-fixture.ts';
import { Requests } from './requests.ts';
import { WireClient } from './wire-client.ts';

export function logWireConformance(broker: string): void {
  describe('a producer on the wire', () => {
    const clients = new Clients([broker]);
    let client: WireClient;
    let requests: Requests;
    let topic: string;
    beforeEach(async () => {
      topic = await clients.createTopic();
      client = await WireClient.connect(broker);
      requests = new Requests(client);
    });
    afterEach(async () => {
      client.close();
      await clients.disconnect();
    });

    it('that sends a batch again is told where it already is', async () => {
      const producerId = await requests.newProducerId();
      const first = recordBatch({ values: ['a', 'b'], producerId, epoch: 0, firstSequence: 0 });
      const second = recordBatch({ values: ['c'], producerId, epoch: 0, firstSequence: 2 });

      expect(await requests.produce(topic, first)).toEqual({ error: 0, offset: 0 });
      expect(await requests.produce(topic, second)).toEqual({ error: 0, offset: 2 });
      expect(await requests.produce(topic, first)).toEqual({ error: 0, offset: 0 });
      expect(await requests.produce(topic, second)).toEqual({ error: 0, offset: 2 });
      expect(await requests.fetch(topic, 0)).toMatchObject({ endOffset: 3 });
    });

    it('is refused a gap in its sequence', async () => {
      const producerId = await requests.newProducerId();
      await requests.produce(topic, recordBatch({ values: ['a'], producerId, epoch: 0, firstSequence: 0 }));

      const gap = recordBatch({ values: ['c'], producerId, epoch: 0, firstSequence: 2 });

      expect(await requests.produce(topic, gap)).toMatchObject({ error: 45 });
    });

    it('may start anywhere in its sequence where the partition does not know it', async () => {
      const producerId = await requests.newProducerId();
      const batch = recordBatch({ values: ['a'], producerId, epoch: 0, firstSequence: 17 });

      expect(await requests.produce(topic, batch)).toEqual({ error: 0, offset: 0 });
    });

    it('begins a new epoch at sequence 0 and is fenced off in the old one', async () => {
      const producerId = await requests.newProducerId();
      const inEpoch = (epoch: number, firstSequence: number): Buffer =>
        recordBatch({ values: ['a'], producerId, epoch, firstSequence });
      await requests.produce(topic, inEpoch(0, 0));

      expect(await requests.produce(topic, inEpoch(1, 5))).toMatchObject({ error: 45 });
      expect(await requests.produce(topic, inEpoch(1, 0))).toEqual({ error: 0, offset: 1 });
      expect(await requests.produce(topic, inEpoch(0, 1))).toMatchObject({ error: 47 });
    });

    it('is refused a batch that was damaged on the way', async () => {
      const damaged = recordBatch({ values: ['abc'] });
      damaged.writeUInt8(damaged.readUInt8(damaged.length - 2) ^ 1, damaged.length - 2);

      expect(await requests.produce(topic, damaged)).toMatchObject({ error: 2 });
    });

    it('is refused two batches in one', async () => {
      const two = Buffer.concat([recordBatch({ values: ['a'] }), recordBatch({ values: ['b'] })]);

      expect(await requests.produce(topic, two)).toMatchObject({ error: 87 });
    });

    it('is refused a partition that does not exist', async () => {
      const absent = await requests.produce(`${topic}-absent`, recordBatch({ values: ['a'] }));

      expect(absent).toMatchObject({ error: 3 });
    });
  });

  describe('a fetch on the wire', () => {
    const clients = new Clients([broker]);
    afterEach(() => clients.disconnect());

    it('outside the log is told so', async () => {
      const topic = await clients.createTopic();
      const client = await WireClient.connect(broker);
      const requests = new Requests(client);
      await requests.produce(topic, recordBatch({ values: ['a'] }));

      expect(await requests.fetch(topic, 1)).toMatchObject({ error: 0, endOffset: 1, bytes: 0 });
      expect(await requests.fetch(topic, 2)).toMatchObject({ error: 1 });
      client.close();
    });

    it('that waits is answered as soon as there is something', async () => {
      const topic = await clients.createTopic();
      const [reader, writer] = await Promise.all([WireClient.connect(broker), WireClient.connect(broker)]);
      const startedAt = performance.now();

      const fetched = new Requests(reader).fetch(topic, 0, 30_000);
      await new Requests(writer).produce(topic, recordBatch({ values: ['a'] }));

      expect(await fetched).toMatchObject({ error: 0, endOffset: 1 });
      expect(performance.now() - startedAt).toBeLessThan(5_000);
      for (const client of [reader, writer]) client.close();
    });
  });

  describe('a peer that does not speak Kafka', () => {
    it.each([
      ['a length beyond reason', Buffer.from([0x7f, 0xff, 0xff, 0xff, 0, 0])],
      ['a negative length', Buffer.from([0xff, 0xff, 0xff, 0xff])],
      ['noise in a frame', Buffer.concat([Buffer.from([0, 0, 0, 64]), Buffer.alloc(2, 0), randomBytes(62)])],
      ['an HTTP request', Buffer.from('GET / HTTP/1.1\r\nHost: kafka\r\n\r\n')],
    ])('is cut off after %s, and nobody else is', async (_, bytes) => {
      const [stranger, client] = await Promise.all([WireClient.connect(broker), WireClient.connect(broker)]);

      const closed = once(stranger.socket.resume(), 'close');
      stranger.socket.write(bytes);
      await closed;

      expect(await new Requests(client).newProducerId()).toBeGreaterThanOrEqual(0);
      client.close();
    });

    it('is told the versions when it asks for them in an unknown version', async () => {
      const client = await WireClient.connect(broker);

      // Headers of new versions end in tagged fields; here there are none.
      const response = await client.request(18, 99, (request) => request.int8(0));

      expect(response.int16()).toBe(35);
      client.close();
    });
  });
}
