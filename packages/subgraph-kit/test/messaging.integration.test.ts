import { deadLetterTopicOf } from '@agora/event-contracts';
import { eventually } from '@agora/testkit/eventually';
import { predictableId } from '@agora/testkit/predictable-ids';
import { testStores } from '@agora/testkit/stores';
import { startTestSubgraph, type TestSubgraph } from '@agora/testkit/subgraph';
import { viewer } from '@agora/testkit/viewer';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Kafka, logLevel, type KafkaMessage } from 'kafkajs';
import { GUEST } from '../src/identity/viewer.ts';
import { profiles } from './fixture/src/subgraph.ts';

const registered = (userId: string, displayName: string) => ({
  type: 'user.registered' as const,
  subject: userId,
  data: { userId, email: 'ada@example.org', displayName },
});

let subgraph: TestSubgraph;
let namespace: string;

beforeAll(async () => {
  subgraph = await startTestSubgraph(profiles);
  namespace = subgraph.running.config.STORE_NAMESPACE;
}, 60_000);
afterAll(() => subgraph.stop(), 60_000);

async function namesBySubgraph(): Promise<Record<string, string>> {
  const { data, errors } = await subgraph.ask(viewer(), '{ profiles { id displayName } }');
  expect(errors).toBeUndefined();
  const { profiles: rows } = data as { profiles: { id: string; displayName: string }[] };
  return Object.fromEntries(rows.map(({ id, displayName }) => [id, displayName]));
}

describe('a message', () => {
  it('has its effect and is answered with another, through broker, inbox, outbox and relay', async () => {
    await subgraph.publish(registered('usr_a', 'Ada'));
    await eventually(async () => {
      expect(await namesBySubgraph()).toMatchObject({ usr_a: 'Ada' });
    });
    await eventually(() => {
      expect(subgraph.published()).toContainEqual(
        expect.objectContaining({
          type: 'user.updated',
          source: 'profiles',
          subject: 'usr_a',
          data: { userId: 'usr_a', displayName: 'Ada' },
        }),
      );
    });
  }, 60_000);

  it('that comes twice has its effect once', async () => {
    const message = await subgraph.publish(registered('usr_b', 'Bea'));
    await subgraph.redeliver(message);
    await subgraph.redeliver(message);
    // Behind the copies in the same partition: when it has arrived, they have been seen.
    await subgraph.publish(registered('usr_b', 'Bea II'));
    await eventually(() => {
      const names = subgraph.published().flatMap(({ subject, data }) => (subject === 'usr_b' ? [data] : []));
      expect(names).toEqual([
        { userId: 'usr_b', displayName: 'Bea' },
        { userId: 'usr_b', displayName: 'Bea II' },
      ]);
    });
  }, 60_000);

  it('that cannot be handled is parked with its origin, while those behind it go on', async () => {
    const poison = await subgraph.publish({ type: 'user.deleted', subject: 'usr_c', data: { userId: 'usr_c' } });
    await subgraph.publish(registered('usr_c', 'Cleo'));
    const [parked] = await deadLetters('users.events', (messages) => messages.length > 0);
    expect(JSON.parse(parked?.value?.toString() ?? '')).toEqual(poison.envelope);
    expect(headersOf(parked)).toMatchObject({
      'dlq-topic': `${namespace}.users.events`,
      'dlq-partition': expect.stringMatching(/^\d$/),
      'dlq-offset': expect.stringMatching(/^\d+$/),
      'dlq-consumer': 'profiles',
      'dlq-reason': 'nobody can be deleted here',
      'dlq-attempts': '5',
      'ce-id': poison.envelope.id,
    });
    await eventually(async () => {
      expect(await namesBySubgraph()).toMatchObject({ usr_c: 'Cleo' });
    });
  }, 60_000);

  it('that cannot be read is parked as it came', async () => {
    await send('auth.events', 'usr_d', ['{', null, JSON.stringify({ type: 'user.registered' })]);
    await subgraph.publish(registered('usr_d', 'Dora'));
    const parked = await deadLetters('auth.events', (messages) => messages.length === 3);
    expect(parked.map((message) => headersOf(message)['dlq-reason'])).toEqual([
      'not JSON',
      'not JSON',
      'not an event envelope',
    ]);
    expect(parked.map(({ value }) => value?.toString() ?? null)).toEqual(['{', null, '{"type":"user.registered"}']);
    await eventually(async () => {
      expect(await namesBySubgraph()).toMatchObject({ usr_d: 'Dora' });
    });
  }, 60_000);
});

describe('a mutation', () => {
  it('with an idempotency key answers a repetition as it answered first', async () => {
    await subgraph.publish(registered('usr_e', 'Eve'));
    await eventually(async () => {
      expect(await namesBySubgraph()).toHaveProperty('usr_e');
    });
    const rename = (displayName: string) =>
      subgraph.ask(
        viewer({ subject: predictableId('usr', 1) }),
        `mutation ($name: String!) {
          rename(id: "usr_e", displayName: $name, idempotencyKey: "k1") { profile { displayName } replayed }
        }`,
        { name: displayName },
      );
    expect(await rename('Eva')).toEqual({ data: { rename: { profile: { displayName: 'Eva' }, replayed: false } } });
    expect(await rename('Eva')).toEqual({ data: { rename: { profile: { displayName: 'Eva' }, replayed: true } } });
    expect((await rename('Evita')).errors?.[0]?.extensions.code).toBe('IDEMPOTENCY_KEY_REUSED');
  }, 60_000);
});

describe('fifty references to entities', () => {
  it('are one query', async () => {
    const representations = Array.from({ length: 50 }, (_, index) => ({ __typename: 'Profile', id: `usr_${index}` }));
    const operations = await subgraph.countStoreOperations(() =>
      subgraph.ask(
        viewer(),
        'query ($representations: [_Any!]!) { _entities(representations: $representations) { __typename } }',
        { representations },
      ),
    );
    expect(operations).toBe(1);
  });

  it('are none for a guest who may not see them', async () => {
    const { data } = await subgraph.ask(GUEST, '{ profiles { displayName } }');
    expect(data).toEqual({ profiles: null });
  });
});

const kafkaOf = () => new Kafka({ brokers: testStores().kafka.split(','), logLevel: logLevel.NOTHING });

async function send(topic: string, key: string, values: (string | null)[]): Promise<void> {
  const producer = kafkaOf().producer();
  await producer.connect();
  await producer.send({ topic: `${namespace}.${topic}`, messages: values.map((value) => ({ key, value })) });
  await producer.disconnect();
}

/** The messages of the topic's dead letters, once they are `enough`. */
async function deadLetters(topic: string, enough: (messages: KafkaMessage[]) => boolean): Promise<KafkaMessage[]> {
  const messages: KafkaMessage[] = [];
  const consumer = kafkaOf().consumer({ groupId: `${namespace}.dead-letters.${topic}` });
  try {
    await consumer.connect();
    await consumer.subscribe({ topic: `${namespace}.${deadLetterTopicOf(topic)}`, fromBeginning: true });
    await consumer.run({
      eachMessage: ({ message }) => {
        // Who cannot even read a message parks it for itself, and the tests listen to everything too.
        if (headersOf(message)['dlq-consumer'] === 'profiles') messages.push(message);
        return Promise.resolve();
      },
    });
    await eventually(
      () => {
        expect(enough(messages)).toBe(true);
      },
      { timeoutMs: 20_000 },
    );
  } finally {
    await consumer.disconnect();
  }
  return messages;
}

const headersOf = (message: KafkaMessage | undefined): Record<string, string> =>
  Object.fromEntries(Object.entries(message?.headers ?? {}).map(([name, value]) => [name, String(value)]));
