import type { Clock } from '@agora/subgraph-kit/clock';
import type { Logger } from '@agora/subgraph-kit/log';
import type { Registry } from '@agora/subgraph-kit/metrics';
import type { EventTail } from '../events/tail.ts';
import type { Lane } from '../http/graphql-endpoint.ts';
import type { Endpoint } from '../http/request-listener.ts';
import type { Versions } from '../supergraph/versions.ts';
import type { SubscriptionsConfig } from './config.ts';
import { createFeed } from './feed.ts';
import { createStreamMetrics } from './metrics.ts';
import { createPlaces } from './places.ts';
import { eventStreamEndpoint, wantsEventStream } from './sse.ts';
import { createStreams } from './streams.ts';
import { webSocketDoor, type WebSocketDoor } from './websocket.ts';

export interface Subscriptions {
  /** The endpoint for what wants a stream, and `endpoint` for everything else. */
  beside(endpoint: Endpoint): Endpoint;
  readonly onUpgrade: WebSocketDoor['onUpgrade'];
  /** Ends all streams so that their clients come back, to another gateway. */
  stop(): Promise<void>;
}

/** Call it before the tail starts, so that what it begins with is kept for clients that come back. */
export async function createSubscriptions(options: {
  config: SubscriptionsConfig;
  path: string;
  lane: Lane;
  versions: Versions;
  tail: EventTail;
  corsOrigins: ReadonlySet<string>;
  deadlineMs: number;
  registry: Registry;
  clock: Clock;
  log: Logger;
}): Promise<Subscriptions> {
  const { config, versions, registry } = options;
  const metrics = createStreamMetrics(registry);
  const feed = createFeed(options.tail, { maxPast: config.maxPast, clock: options.clock });
  const places = createPlaces('subscriptions', { max: config.maxStreams, maxPerCaller: config.maxStreamsPerCaller });
  const streams = createStreams({ ...options, feed, places, metrics });
  const events = eventStreamEndpoint({ ...options, streams, metrics });
  const door = webSocketDoor({ ...options, streams, metrics });
  await versions.run(({ feeds }) => {
    for (const source of feeds.values()) feed.keep(source);
    return Promise.resolve();
  });
  return {
    beside: (endpoint) => (request) => (wantsEventStream(request) ? events(request) : endpoint(request)),
    onUpgrade: door.onUpgrade,
    async stop() {
      const closed = door.stop();
      streams.stop();
      await closed;
    },
  };
}
