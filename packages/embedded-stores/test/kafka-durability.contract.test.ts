import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { freePort } from '../src/free-port.ts';
import { recordBatch } from './kafka-wire/record-batch-fixture.ts';
import { Requests } from './kafka-wire/requests.ts';
import { WireClient } from './kafka-wire/wire-client.ts';
import { Clients, eventually, numbered, unique, values } from './kafkajs/clients.ts';

jest.setTimeout(60_000);

describe('the embedded broker, killed with kill -9 and started again', () => {
  let folder: string;
  let port: number;
  let broker: ChildProcess;
  let clients: Clients;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'kafka-durability-'));
    port = await freePort();
    await start();
    clients = new Clients([`127.0.0.1:${port}`]);
  });
  afterEach(async () => {
    await clients.disconnect();
    await kill();
    rmSync(folder, { recursive: true });
  });

  async function start(): Promise<void> {
    const program = join(import.meta.dirname, 'kafka-durability/broker-process.ts');
    broker = fork(program, [String(port), join(folder, 'kafka.sqlite')], { execArgv: ['--no-warnings'] });
    await once(broker, 'message');
  }

  async function kill(): Promise<void> {
    broker.kill('SIGKILL');
    await once(broker, 'exit');
  }

  async function restart(): Promise<void> {
    await kill();
    await start();
  }

  it('has every acknowledged record once and in order, though killed in the middle of a stream', async () => {
    const topic = await clients.createTopic();
    const acknowledged: string[] = [];
    const producer = await clients.producer({ idempotent: true });
    const enough = new AbortController();
    const streaming = (async () => {
      for (let number = 0; !enough.signal.aborted; number++) {
        await producer.send({ topic, acks: -1, messages: numbered(1, 'k', number) });
        acknowledged.push(String(number));
      }
    })();

    for (const count of [50, 200, 400]) {
      await eventually(() => acknowledged.length >= count);
      await restart();
    }
    await eventually(() => acknowledged.length >= 600);
    enough.abort();
    await streaming;

    const received = await clients.collect(topic);
    await eventually(() => received.length >= acknowledged.length);
    expect(values(received)).toEqual(acknowledged);
  });

  it('still has topics, configurations, committed offsets and the sequences of producers', async () => {
    const topic = await clients.createTopic(2);
    const groupId = unique('group');
    const admin = await clients.admin();
    await admin.setOffsets({ groupId, topic, partitions: [{ partition: 0, offset: '1' }] });
    const before = new Requests(await WireClient.connect(`127.0.0.1:${port}`));
    const producerId = await before.newProducerId();
    const sent = recordBatch({ values: ['a', 'b'], producerId, epoch: 0, firstSequence: 0 });
    expect(await before.produce(topic, sent)).toEqual({ error: 0, offset: 0 });

    await restart();

    const client = await WireClient.connect(`127.0.0.1:${port}`);
    const after = new Requests(client);
    const gap = recordBatch({ values: ['d'], producerId, epoch: 0, firstSequence: 3 });
    const next = recordBatch({ values: ['c'], producerId, epoch: 0, firstSequence: 2 });
    expect(await after.produce(topic, sent)).toEqual({ error: 0, offset: 0 });
    expect(await after.produce(topic, gap)).toMatchObject({ error: 45 });
    expect(await after.produce(topic, next)).toEqual({ error: 0, offset: 2 });
    expect(await after.newProducerId()).toBeGreaterThan(producerId);
    client.close();
    const [committed] = await admin.fetchOffsets({ groupId, topics: [topic] });
    expect(committed?.partitions.map(({ offset }) => offset)).toEqual(['1', '-1']);
  });

  it('lets its consumers join again by themselves and go on where they had committed', async () => {
    const topic = await clients.createTopic();
    const groupId = unique('group');
    const producer = await clients.producer();
    const received = await clients.collect(topic, groupId);
    await producer.send({ topic, messages: numbered(5) });
    await eventually(() => received.length === 5);
    const admin = await clients.admin();
    await eventually(async () => {
      const [committed] = await admin.fetchOffsets({ groupId, topics: [topic] });
      return committed?.partitions[0]?.offset === '5';
    });

    await restart();
    await producer.send({ topic, messages: numbered(5, 'k', 5) });

    await eventually(() => values(received).includes('9'));
    // What a consumer handled and could not commit may come twice; what it had committed may not, and nothing is left out.
    expect(values(received).slice(0, 6)).toEqual(['0', '1', '2', '3', '4', '5']);
    expect([...new Set(values(received).slice(5))]).toEqual(['5', '6', '7', '8', '9']);
  });
});
