import { z } from 'zod';
import { responseCacheConfig } from '../caching/config.ts';
import { eventsConfig } from '../events/config.ts';
import { resilienceOverrides } from '../fetching/resilience-config.ts';
import { authenticationConfig } from './authentication-config.ts';
import { subscriptionsConfig } from '../subscriptions/config.ts';
import { redisConfig } from '../limits/limit-config.ts';
import { usageConfig } from '../usage/usage-config.ts';
import { persistedConfig } from '../persisted/config.ts';
import { limitsConfig } from './limits-config.ts';
import { count, flag, list, milliseconds, port } from './values.ts';

const server = z.strictObject({
  port: port.default(4000),
  /** Of health and metrics; never reachable from outside. */
  opsPort: port.default(9000),
  bind: z.string().default('0.0.0.0'),
  /** How many proxies that can be trusted every request comes through: whom they have seen is the client. */
  trustedProxies: z.coerce.number().int().min(0).max(10).default(0),
  /** Origins whose pages may call from a browser. */
  corsOrigins: list(z.url()).default([]),
  /** Requests that run at once; the next one is refused. */
  maxRunning: count.default(1_000),
  maxBodyBytes: count.default(1024 * 1024),
  maxHeaderBytes: count.default(16 * 1024),
  /** In which a sender must have sent its headers, and the whole of its request. */
  headersTimeoutMs: milliseconds.default(8_000),
  bodyTimeoutMs: milliseconds.default(8_000),
  /** How long a request may take altogether, once it is read. */
  deadlineMs: milliseconds.default(15_000),
  /** How long a stopping gateway waits for what runs. */
  drainTimeoutMs: milliseconds.default(20_000),
});

/** Services that ask the graph in somebody's name, on a port of their own. */
const serviceLane = z.strictObject({
  port: port.default(4100),
  /** JWK Set with the keys of the services that may come, by `kid`. */
  publicKeys: z.string().min(1),
  maxRunning: count.default(1_000),
  maxBodyBytes: count.default(4 * 1024 * 1024),
});

/** How subgraphs learn who asks. */
const identity = z.discriminatedUnion('kind', [
  /** By a token in `x-agora-identity`, signed for one subgraph and a minute, bound to the body of a write. */
  z.strictObject({ kind: z.literal('signed'), privateKey: z.string().min(1) }),
  /** By plain headers, for subgraphs in a network that nobody else reaches: each has the property of the caller. */
  z.strictObject({ kind: z.literal('headers'), headers: z.record(z.string().regex(/^[a-z0-9-]+$/), z.string()) }),
  z.strictObject({ kind: z.literal('none') }),
]);

const subgraph = resilienceOverrides.extend({
  /** In place of the supergraph's address. */
  url: z.url().optional(),
  /** Whether writes say where they come from, for a subgraph that limits what one client may do. */
  hearsClientIp: flag.optional(),
});

/** `gateway.yaml`, section by section. What each setting means is in the README. */
export const gatewayConfig = z
  .strictObject({
    mode: z.enum(['production', 'development', 'test']).default('production'),
    logLevel: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
    /** A composed supergraph (`.graphql`), or a list of subgraphs in Rover's format (`.yaml`). */
    supergraph: z.string().min(1),
    server: server.prefault({}),
    serviceLane: serviceLane.optional(),
    authentication: authenticationConfig.prefault({}),
    identity: identity.default({ kind: 'none' }),
    subgraphs: z
      .strictObject({
        all: subgraph.omit({ url: true }).prefault({}),
        named: z.record(z.string(), subgraph).default({}),
      })
      .prefault({}),
    access: z
      .strictObject({
        /** What holds for a field of a root type or an entity that says nothing: nobody, or everybody, may read it. */
        undeclared: z.enum(['deny', 'allow']).default('allow'),
      })
      .prefault({}),
    limits: limitsConfig.prefault({}),
    persistedOperations: persistedConfig.optional(),
    redis: redisConfig.optional(),
    usage: usageConfig.optional(),
    events: eventsConfig.optional(),
    subscriptions: subscriptionsConfig.optional(),
    responseCache: responseCacheConfig.optional(),
    /** From when on an operation is logged with its fetches. */
    slowOperationMs: milliseconds.default(1_000),
    /** Whether the schema is told; outside production unless said. */
    introspection: flag.optional(),
  })
  .refine(({ subscriptions, events }) => subscriptions === undefined || events !== undefined, {
    path: ['subscriptions'],
    message: 'they are fed by events, of which nothing is said',
  });

export type GatewayConfig = z.infer<typeof gatewayConfig>;
export type SubgraphConfig = z.infer<typeof subgraph>;

/** Apollo's gateway sends usage metrics to its maker unless this is in the environment when it is constructed. */
export function switchOffApolloTelemetry(): void {
  process.env.APOLLO_TELEMETRY_DISABLED = '1';
}
