import { deadLetterTopicOf } from '@agora/event-contracts';
import { eventually } from '@agora/testkit/eventually';
import { testStores } from '@agora/testkit/stores';
import { startTestSubgraph, type TestSubgraph } from '@agora/testkit/subgraph';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Kafka, logLevel } from 'kafkajs';
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { createBus, type Bus, type OutgoingMessage } from '../src/events/bus.ts';
import { openDeadLetters, type DeadLetter, type DeadLetters } from '../src/events/dead-letters.ts';
import { createLogger } from '../src/log.ts';
import { defineSubgraph } from '../src/subgraph.ts';
import { profiles } from './fixture/src/subgraph.ts';

let isBroken = true;
let failures = 0;
/** Keeps names, once somebody has repaired it. */
const breakable = defineSubgraph({
  ...profiles,
  async compose(runtime) {
    const { consumers, ...composition } = await profiles.compose(runtime);
    return {
      ...composition,
      consumers: {
        'user.registered': async (event, delivery) => {
          if (isBroken) {
            failures++;
            throw new Error('a bug');
          }
          await consumers?.['user.registered']?.(event, delivery);
        },
      },
    };
  },
});

let subgraph: TestSubgraph;
let letters: DeadLetters;
let topic: string;
const heardByOthers: string[] = [];
let ada: OutgoingMessage;
const stopping = new AbortController();
let others: Bus;

beforeAll(async () => {
  subgraph = await startTestSubgraph(breakable);
  const namespace = subgraph.running.config.STORE_NAMESPACE;
  topic = `${namespace}.auth.events`;
  const brokers = testStores().kafka;
  letters = await openDeadLetters({ brokers, namespace });
  others = createBus({
    service: 'others',
    brokers,
    namespace,
    replicationFactor: 1,
    log: createLogger({ service: 'others', level: 'silent' }),
    stopping,
    onFatal: () => undefined,
  });
  others.consume({
    'user.registered': ({ data }) => {
      heardByOthers.push(data.displayName);
      return Promise.resolve();
    },
  });
}, 60_000);
afterAll(async () => {
  stopping.abort();
  await others.stopConsuming();
  await others.disconnect();
  await letters.close();
  await subgraph.stop();
}, 60_000);

const registered = (displayName: string) => ({
  type: 'user.registered' as const,
  subject: 'usr_a',
  data: { userId: 'usr_a', email: 'ada@example.org', displayName },
});

/** Sends the text as a message of its own, which no service has sealed. */
async function sendText(text: string): Promise<void> {
  const producer = new Kafka({ brokers: testStores().kafka.split(','), logLevel: logLevel.NOTHING }).producer();
  await producer.connect();
  await producer.send({ topic, messages: [{ key: 'usr_a', value: text }] });
  await producer.disconnect();
}

/** Behind everything that was sent before, in the same partition: when it has its effect, they have had theirs. */
async function handledUpTo(displayName: string): Promise<void> {
  await subgraph.publish(registered(displayName));
  await eventually(() => {
    expect(timesHandled(displayName)).toBe(1);
  });
}

const timesHandled = (displayName: string) =>
  subgraph.published().filter(({ data }) => 'displayName' in data && data.displayName === displayName).length;

// What cannot even be read is parked by everybody who listens.
const waiting = async () => (await letters.list()).filter(({ consumer }) => consumer === 'profiles');

const run = promisify(execFile);
const SCRIPT = fileURLToPath(new URL('../../../scripts/dlq.ts', import.meta.url));

/** What people type, and what it prints. */
async function command(...args: string[]): Promise<DeadLetter[]> {
  const { stdout } = await run(process.execPath, [
    '--disable-warning=ExperimentalWarning',
    SCRIPT,
    ...args,
    '--json',
    '--kafka',
    testStores().kafka,
    '--namespace',
    subgraph.running.config.STORE_NAMESPACE,
  ]);
  return stdout.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line) as DeadLetter]));
}

describe('a dead letter', () => {
  it('is listed with where it comes from, who parked it, why and when', async () => {
    await sendText('{');
    ada = await subgraph.publish(registered('Ada'));
    await eventually(
      () => {
        expect(failures).toBe(5);
      },
      { timeoutMs: 30_000 },
    );
    const listed = await eventually(async () => {
      const list = await waiting();
      expect(list).toHaveLength(2);
      return list;
    });
    const parkedAt = expect.stringMatching(/^\d{4}-.*Z$/);
    expect(listed).toEqual([
      expect.objectContaining({ topic, key: 'usr_a', reason: 'not JSON', attempts: 1, parkedAt }),
      {
        id: expect.stringContaining(`${deadLetterTopicOf(topic)}/0/`),
        topic,
        partition: expect.any(Number),
        offset: expect.stringMatching(/^\d+$/),
        key: 'usr_a',
        eventId: ada.envelope.id,
        eventType: 'user.registered',
        consumer: 'profiles',
        reason: 'a bug',
        attempts: 5,
        parkedAt,
      },
    ]);
    expect(await command('list', '--topic', 'auth.events', '--consumer', 'profiles')).toEqual(listed);
  }, 60_000);
});

describe('a replay', () => {
  it('heals what was parked, once what was wrong is repaired, and reaches nobody else', async () => {
    isBroken = false;
    const ids = new Set((await waiting()).map(({ id }) => id));
    expect((await letters.replay(ids)).map(({ reason }) => reason)).toEqual(['not JSON', 'a bug']);
    await handledUpTo('Bea');
    expect(timesHandled('Ada')).toBe(1);
    await eventually(() => {
      expect(heardByOthers).toEqual(['Ada', 'Bea']);
    });
  }, 60_000);

  it('leaves nothing waiting but what cannot be healed, which is parked anew', async () => {
    expect((await waiting()).map(({ reason }) => reason)).toEqual(['not JSON']);
  }, 60_000);

  it('sends nothing that waits no more', async () => {
    const [letter, ...others] = await command('replay', '--topic', 'auth.events', '--consumer', 'profiles');
    expect([letter?.reason, others]).toEqual(['not JSON', []]);
    expect(await letters.replay(new Set([letter?.id ?? '']))).toEqual([]);
  }, 60_000);

  it('that ends before it has noted what it has sent has no effect when it is repeated', async () => {
    await subgraph.redeliver(ada);
    await handledUpTo('Cleo');
    expect([timesHandled('Ada'), timesHandled('Bea')]).toEqual([1, 1]);
  }, 60_000);

  it('needs to be told which', async () => {
    await expect(command('replay')).rejects.toMatchObject({ stderr: expect.stringContaining('say which') });
    await expect(command('replay', 'no/0/1')).rejects.toMatchObject({
      stderr: expect.stringContaining('not waiting: no/0/1'),
    });
  }, 60_000);
});
