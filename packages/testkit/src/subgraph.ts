import { contracts, type Envelope } from '@agora/event-contracts';
import { mediaVariables } from '@agora/embedded-stores/objects/media-variables';
import { systemClock, type Clock } from '@agora/subgraph-kit/clock';
import type { Environment } from '@agora/subgraph-kit/config';
import { createBus, type OutgoingMessage } from '@agora/subgraph-kit/events/bus';
import type { NewEvent } from '@agora/subgraph-kit/events/publish';
import { createSeal } from '@agora/subgraph-kit/events/seal';
import type { RequestContext } from '@agora/subgraph-kit/graphql/context';
import { newId, type IdSource } from '@agora/subgraph-kit/ids';
import { createInternalSigner, generateInternalKeys } from '@agora/subgraph-kit/identity/internal-token';
import type { Viewer } from '@agora/subgraph-kit/identity/viewer';
import { createLogger } from '@agora/subgraph-kit/log';
import { startSubgraph, type RunningSubgraph, type SubgraphDefinition } from '@agora/subgraph-kit/subgraph';
import type { ExecutionResult } from 'graphql';
import { randomBytes } from 'node:crypto';
import { testStores } from './stores.ts';

/** A subgraph on the stores of the test run, seen from its outside: requests, messages in, messages out. */
export interface TestSubgraph {
  readonly running: RunningSubgraph;
  /** Asks as the gateway does on behalf of `viewer`. */
  ask(viewer: Viewer, document: string, variables?: Readonly<Record<string, unknown>>): Promise<ExecutionResult>;
  /** Asks with whatever body and identity. */
  readonly askRaw: RunningSubgraph['execute'];
  /** Sends a message from outside; answers it for `redeliver`. */
  publish(event: NewEvent): Promise<OutgoingMessage>;
  /** Sends the very same message again, as a broker or a relay may. */
  redeliver(message: OutgoingMessage): Promise<void>;
  /** What the subgraph has sent so far, in the order of arrival: to be waited for with `eventually`. */
  published(): readonly Envelope[];
  /** How many operations `work`, which only reads and is done twice, makes the subgraph ask of its stores. */
  countStoreOperations(work: () => Promise<unknown>): Promise<number>;
  stop(): Promise<void>;
}

/** Starts the subgraph under a namespace of its own in all stores, so that suites do not meet. */
export async function startTestSubgraph<Context extends RequestContext>(
  definition: SubgraphDefinition<Context>,
  options: { environment?: Environment; clock?: Clock; newId?: IdSource } = {},
): Promise<TestSubgraph> {
  const { name } = definition;
  const namespace = `t_${randomBytes(3).toString('hex')}`;
  const keys = await generateInternalKeys(['gateway', name]);
  const gateway = await createInternalSigner(keys.privateKeys.gateway ?? '');
  const stores = testStores();
  const outside = joinBus(namespace, stores.kafka);

  const running = await startSubgraph(definition, {
    ...options,
    environment: {
      NODE_ENV: 'test',
      LOG_LEVEL: 'silent',
      STORE_NAMESPACE: namespace,
      DATABASE_URL: stores.postgres,
      MONGODB_URI: stores.mongo,
      REDIS_URL: stores.redis,
      KAFKA_BROKERS: stores.kafka,
      KAFKA_REPLICATION_FACTOR: '1',
      ...mediaVariables(stores.media),
      INTERNAL_PUBLIC_KEYS: keys.publicKeys,
      INTERNAL_PRIVATE_KEY: keys.privateKeys[name],
      ...options.environment,
    },
  });
  const operations = async (): Promise<number> => {
    const values = (await running.metrics.getSingleMetric('store_operations_total')?.get())?.values ?? [];
    return values.reduce((total, { value }) => total + value, 0);
  };

  return {
    running,
    async ask(viewer, document, variables = {}) {
      const body = JSON.stringify({ query: document, variables });
      return running.execute(body, await gateway.sign(viewer, name, body));
    },
    askRaw: (body, identity) => running.execute(body, identity),
    publish: (event) => outside.publish(event),
    redeliver: (message) => outside.redeliver(message),
    published: () => outside.seen().filter(({ source }) => source === name),
    async countStoreOperations(work) {
      const count = async (): Promise<number> => {
        const before = await operations();
        await work();
        return (await operations()) - before;
      };
      // A job that runs in between adds to one of them.
      return Math.min(await count(), await count());
    },
    async stop() {
      await running.stop();
      await outside.leave();
    },
  };
}

/** Everyone else on the bus: sends as any service, and hears all. */
function joinBus(namespace: string, brokers: string) {
  const seen: Envelope[] = [];
  const stopping = new AbortController();
  const bus = createBus({
    service: 'outside',
    brokers,
    namespace,
    replicationFactor: 1,
    log: createLogger({ service: 'outside', level: 'silent' }),
    stopping,
    onFatal: () => undefined,
  });
  // A name of no service: what others command of a subgraph must not count among what it has sent itself.
  const seal = createSeal({ source: 'outside', clock: systemClock, newId });
  const hear = (event: Envelope): Promise<void> => {
    seen.push(event);
    return Promise.resolve();
  };
  bus.consume(Object.fromEntries([...contracts.keys()].map((type) => [type, hear])));
  return {
    seen: (): readonly Envelope[] => seen,
    async publish(event: NewEvent): Promise<OutgoingMessage> {
      const message = seal(event);
      await bus.send([message]);
      return message;
    },
    redeliver: (message: OutgoingMessage): Promise<void> => bus.send([message]),
    async leave(): Promise<void> {
      stopping.abort();
      await bus.stopConsuming();
      await bus.disconnect();
    },
  };
}
