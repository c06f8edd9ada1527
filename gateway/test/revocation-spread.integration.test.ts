import { randomUUID } from 'node:crypto';
import { eventually } from '@agora/testkit/eventually';
import { testStores } from '@agora/testkit/stores';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { SignJWT } from 'jose';
import { Kafka, logLevel } from 'kafkajs';
import { ask } from './ask.ts';
import { startTestGraph, type TestGraph } from './test-graph.ts';
import { goodClaims } from './token-issuer.ts';

const TOPIC = 'auth.events';
const namespace = randomUUID();
const brokers = testStores().kafka;
const kafka = new Kafka({ brokers: [brokers], logLevel: logLevel.NOTHING });
const graphs: TestGraph[] = [];

/** A gateway of its own, which hears of what the others hear. */
async function startGateway(): Promise<TestGraph> {
  const graph = await startTestGraph({
    config: {
      authentication: { revocations: { event: 'access.revoked' } },
      events: { brokers, namespace, topics: TOPIC },
    },
  });
  graphs.push(graph);
  return graph;
}

beforeAll(async () => {
  const admin = kafka.admin();
  await admin.connect();
  const topic = `${namespace}.${TOPIC}`;
  await admin.createTopics({ waitForLeaders: true, topics: [{ topic, numPartitions: 3, replicationFactor: 1 }] });
  await admin.disconnect();
});
afterAll(() => Promise.all(graphs.map((graph) => graph.stop())));

async function revokeSession(id: string): Promise<void> {
  const now = Date.now();
  const [notBefore, expiresAt] = [now, now + 600_000].map((time) => new Date(time).toISOString());
  const data = { kind: 'session', id, notBefore, expiresAt };
  const value = JSON.stringify({ id: randomUUID(), type: 'access.revoked', subject: id, data });
  const producer = kafka.producer();
  await producer.connect();
  await producer.send({ topic: `${namespace}.${TOPIC}`, messages: [{ key: id, value }] });
  await producer.disconnect();
}

/** Issued some time ago. */
async function oldBearer({ issuer: { kid, privateKey } }: TestGraph): Promise<string> {
  const token = await new SignJWT({ ...goodClaims(), iat: Math.floor(Date.now() / 1_000) - 20 })
    .setProtectedHeader({ alg: 'EdDSA', typ: 'at+jwt', kid })
    .sign(privateKey);
  return `Bearer ${token}`;
}

const statusOf = async (graph: TestGraph, authorization: string): Promise<number> =>
  (await ask(graph, { query: '{ whoami }' }, { authorization })).status;

it('what is revoked is void at every gateway within five seconds, and at one that starts afterwards', async () => {
  const first = [await startGateway(), await startGateway()];
  const bearers = await Promise.all(first.map(oldBearer));
  expect(await Promise.all(first.map((graph, each) => statusOf(graph, bearers[each] ?? '')))).toEqual([200, 200]);
  // The session of the issuer's tokens.
  await revokeSession('ses_1');
  await eventually(
    async () => {
      expect(await Promise.all(first.map((graph, each) => statusOf(graph, bearers[each] ?? '')))).toEqual([401, 401]);
    },
    { timeoutMs: 5_000 },
  );
  const late = await startGateway();
  const bearer = await oldBearer(late);
  await eventually(
    async () => {
      expect(await statusOf(late, bearer)).toBe(401);
    },
    { timeoutMs: 5_000 },
  );
}, 60_000);
