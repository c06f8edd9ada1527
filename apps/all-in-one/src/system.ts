import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { StoreUrls } from '@agora/embedded-stores';
import { freePort } from '@agora/embedded-stores/free-port';
import type { GatewayConfig } from '@agora/gateway/config/config';
import { readGatewayConfig } from '@agora/gateway/config/read-config';
import { inProcessTransport } from '@agora/gateway/fetching/transport';
import { createGateway, type RunningGateway } from '@agora/gateway/gateway';
import { generateInternalKeys } from '@agora/subgraph-kit/identity/internal-token';
import type { Environment } from '@agora/subgraph-kit/config';
import type { Listener } from '@agora/subgraph-kit/http';
import { createLogger } from '@agora/subgraph-kit/log';
import type { RunningSubgraph } from '@agora/subgraph-kit/subgraph';
import { subgraphEnvironment, type Profile } from './environment.ts';
import { subgraphs } from './subgraphs.ts';

export interface SystemOptions {
  readonly stores: StoreUrls;
  readonly smtpUrl: string;
  readonly profile?: Profile;
  /** Separates several systems on the same stores. */
  readonly namespace?: string;
  /** Of the public endpoint; 0 takes a free one. */
  readonly port?: number;
  readonly host?: string;
  /** Origins whose pages may call from a browser; none when absent. */
  readonly corsOrigins?: readonly string[];
  readonly logLevel?: string;
  /** Settings of subgraphs that differ from the profile's. */
  readonly environment?: Environment;
  /** Whether it limits how often one client may come; not where one client plays all customers. */
  readonly hasRateLimits?: boolean;
  /** How long the gateway gives a request, and each fetch of it; as its configuration says when absent. */
  readonly patienceMs?: number;
  /** Whether an operation can be too dear; not where one asks for all that there is. */
  readonly hasCostLimit?: boolean;
  /** How long the gateway keeps answers to nobody in particular; 0 is not at all. */
  readonly responseCacheMs?: number;
  readonly onFatal?: (error: Error) => void;
}

export interface System {
  readonly gateway: RunningGateway;
  /** Where payment providers send their webhooks: below it, each has a path by its name. */
  readonly webhooksUrl: string;
  readonly subgraphs: ReadonlyMap<string, RunningSubgraph>;
  /** Stops the gateway and starts another in its place, while the subgraphs go on. */
  restartGateway(): Promise<void>;
  stop(): Promise<void>;
}

const GATEWAY_CONFIG = fileURLToPath(new URL('../../../gateway/config/agora.yaml', import.meta.url));
const CONSOLE_QUERY = new URL('../demo/console.graphql', import.meta.url);
const LOOPBACK = '127.0.0.1';

/**
 * Every subgraph and the gateway in this process. The gateway calls the subgraphs without a network, and otherwise as
 * everywhere: signed identities, text in, text out.
 */
export async function startSystem(options: SystemOptions): Promise<System> {
  const { host = '127.0.0.1', profile = 'development', logLevel = 'warn' } = options;
  const names = Object.keys(subgraphs);
  const keys = await generateInternalKeys(['gateway', ...names]);
  const running = new Map<string, RunningSubgraph>();
  const listeners: Listener[] = [];
  // Known before the two start: the gateway asks auth for the keys of access tokens, and the sandbox of payments must be
  // told where to send what it has to tell.
  const authPort = await freePort();
  const paymentsPort = await freePort();

  const read = readGatewayConfig(GATEWAY_CONFIG, {
    NODE_ENV: 'development',
    PORT: String(options.port ?? 0),
    INTERNAL_PORT: '0',
    BIND_ADDRESS: host,
    CORS_ORIGINS: options.corsOrigins?.join(','),
    JWKS_URL: `http://${LOOPBACK}:${authPort}/.well-known/jwks.json`,
    INTERNAL_PUBLIC_KEYS: keys.publicKeys,
    INTERNAL_PRIVATE_KEY: keys.privateKeys.gateway,
    REDIS_URL: options.stores.redis,
    // There may be one broker only, embedded or not.
    KAFKA_REPLICATION_FACTOR: '1',
    KAFKA_BROKERS: options.stores.kafka,
    STORE_NAMESPACE: options.namespace,
    ...(options.responseCacheMs !== undefined && { RESPONSE_CACHE_MS: String(options.responseCacheMs) }),
    RATE_LIMITS: String(options.hasRateLimits ?? profile !== 'replay'),
  });
  const config = withLimits(read, options);
  const startGateway = (ports: { open?: number; internal?: number } = {}): Promise<RunningGateway> =>
    createGateway({
      config: {
        ...config,
        server: { ...config.server, ...(ports.open !== undefined && { port: ports.open }) },
        ...(config.serviceLane && {
          serviceLane: { ...config.serviceLane, ...(ports.internal !== undefined && { port: ports.internal }) },
        }),
      },
      supergraphSdl: readFileSync(config.supergraph, 'utf8'),
      transport: ({ name }) => inProcessTransport(() => running.get(name)),
      graphiqlQuery: readFileSync(CONSOLE_QUERY, 'utf8'),
      log: createLogger({ service: 'gateway', level: logLevel }),
    });
  let gateway = await startGateway();

  const environment = {
    ...subgraphEnvironment({
      stores: options.stores,
      ...(options.namespace !== undefined && { namespace: options.namespace }),
      profile,
      smtpUrl: options.smtpUrl,
      gatewayInternalUrl: gateway.internalUrl ?? '',
      internalPublicKeys: keys.publicKeys,
      internalPrivateKeys: keys.privateKeys,
      paymentsPort,
      logLevel,
    }),
    ...options.environment,
  };
  const stop = async (): Promise<void> => {
    await gateway.stop(5_000);
    await Promise.all(listeners.map((listener) => listener.close(1_000)));
    await Promise.all([...running.values()].map((subgraph) => subgraph.stop()));
  };
  try {
    await Promise.all(
      Object.entries(subgraphs).map(async ([name, start]) => {
        const subgraph = await start({ environment, ...(options.onFatal && { onFatal: options.onFatal }) });
        running.set(name, subgraph);
        // The gateway fetches the keys of access tokens from auth as it does everywhere.
        if (name === 'auth') listeners.push(await subgraph.listen({ port: authPort, host: LOOPBACK }));
        // And providers send their webhooks to payments.
        if (name === 'payments') listeners.push(await subgraph.listen({ port: paymentsPort, host: LOOPBACK }));
      }),
    );
  } catch (error) {
    // What listens already would keep the process alive.
    await stop();
    throw error;
  }
  return {
    get gateway() {
      return gateway;
    },
    webhooksUrl: `http://${LOOPBACK}:${paymentsPort}/webhooks`,
    subgraphs: running,
    async restartGateway() {
      const { port, internalUrl } = gateway;
      await gateway.stop(5_000);
      gateway = await startGateway({ open: port, internal: Number(new URL(internalUrl ?? '').port) });
    },
    stop,
  };
}

function withLimits(config: GatewayConfig, { patienceMs, hasCostLimit = true }: SystemOptions): GatewayConfig {
  const { cost } = config.limits;
  return {
    ...config,
    ...(patienceMs !== undefined && {
      server: { ...config.server, deadlineMs: patienceMs },
      subgraphs: { ...config.subgraphs, all: { ...config.subgraphs.all, queryTimeoutMs: patienceMs } },
    }),
    limits: { ...config.limits, cost: hasCostLimit ? cost : { listItems: cost.listItems } },
  };
}
