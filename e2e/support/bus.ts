import type { Envelope, EventType } from '@agora/event-contracts';
import { createBus } from '@agora/subgraph-kit/events/bus';
import { createLogger } from '@agora/subgraph-kit/log';
import { testStores } from '@agora/testkit/stores';
import type { SystemUnderTest } from './system.ts';

/** What the system tells of these types: for what it tells to machines alone. */
export interface Listening {
  heard(): readonly Envelope[];
  stop(): Promise<void>;
}

export function listenTo({ namespace }: Pick<SystemUnderTest, 'namespace'>, types: readonly EventType[]): Listening {
  const heard: Envelope[] = [];
  const stopping = new AbortController();
  const bus = createBus({
    service: 'journey',
    brokers: testStores().kafka,
    namespace,
    replicationFactor: 1,
    log: createLogger({ service: 'journey', level: 'silent' }),
    stopping,
    onFatal: () => undefined,
  });
  const hear = (event: Envelope): Promise<void> => {
    heard.push(event);
    return Promise.resolve();
  };
  bus.consume(Object.fromEntries(types.map((type) => [type, hear])));
  return {
    heard: () => heard,
    async stop() {
      stopping.abort();
      await bus.stopConsuming();
      await bus.disconnect();
    },
  };
}
